import { z } from 'zod';
import { reviewSchema } from '../assessment/schema';
import {
  decisionDetailSchema,
  decisionDraftSchema,
  decisionInputSchema,
  decisionPreviewSchema,
  decisionsPageSchema,
  replaySchema,
} from '../decision/schema';
import { pageQuery } from '../ownership/lookupQueries';
import { decisionRecordPermission } from '../permissions';
import type { Operation } from './Operation';
import { needs, service, SERVICE } from './serviceOperation';

const DECISION = `${SERVICE}/decisions/{decisionId}`;
const decision = {
  ...service,
  decisionId: z.string().describe('Id of a decision'),
};

/** Query of the decisions. @public */
export const decisionsQuerySchema = z.strictObject(pageQuery);

/** Deciding on a service, and what was decided. */
export const decisionOperations: Readonly<Record<string, Operation>> = {
  getDecisions: {
    method: 'get',
    path: `${SERVICE}/decisions`,
    summary: 'What was decided, newest first',
    params: service,
    query: decisionsQuerySchema,
    response: decisionsPageSchema,
  },
  recordDecision: {
    method: 'post',
    path: `${SERVICE}/decisions`,
    summary: 'Decide Go, Conditional Go or No-Go',
    params: service,
    body: decisionInputSchema,
    response: reviewSchema,
    errors: needs(decisionRecordPermission),
    write: true,
    creates: true,
  },
  previewDecision: {
    method: 'post',
    path: `${SERVICE}/decisions/preview`,
    summary: 'A decision as it would be recorded; saves nothing',
    params: service,
    body: decisionDraftSchema,
    response: decisionPreviewSchema,
  },
  getDecision: {
    method: 'get',
    path: DECISION,
    summary: 'One decision with all that it was based on',
    params: decision,
    response: decisionDetailSchema,
  },
  getDecisionMemo: {
    method: 'get',
    path: `${DECISION}/memo`,
    summary: 'The memo of one decision, as Markdown',
    params: decision,
    response: z.string(),
    contentType: 'text/markdown',
  },
  replayDecision: {
    method: 'get',
    path: `${DECISION}/replay`,
    summary: 'What the rules say today of what a decision was based on',
    params: decision,
    response: replaySchema,
  },
};
