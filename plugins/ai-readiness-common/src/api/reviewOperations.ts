import { z } from 'zod';
import {
  daySchema,
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  stateItemSchema,
} from '../assessment/answers';
import {
  previewResultSchema,
  previewSchema,
  reviewSchema,
} from '../assessment/schema';
import {
  historyKindSchema,
  historyPageSchema,
  historyVerificationSchema,
} from '../history/schema';
import { pageQuery } from '../ownership/lookupQueries';
import type { Operation } from './Operation';
import { item, ITEM, service, SERVICE } from './serviceOperation';

const EVIDENCE = `${ITEM}/evidence/{evidenceId}`;
const evidence = {
  ...item,
  evidenceId: z.string().describe('Id of the evidence'),
};

/** Query of a review. @public */
export const reviewQuerySchema = z.strictObject({
  asOf: daySchema
    .optional()
    .describe('The review as it stood when this past UTC day ended'),
});

/** Query of the history. @public */
export const historyQuerySchema = z.strictObject({
  itemId: z.string().optional().describe('Only changes of this item'),
  actor: z.string().optional().describe('Only changes by this user ref'),
  kind: historyKindSchema.optional().describe('Only changes of this kind'),
  ...pageQuery,
});

/** The review of one AI service, and what was changed in it. */
export const reviewOperations: Readonly<Record<string, Operation>> = {
  getReview: {
    method: 'get',
    path: SERVICE,
    summary: 'The review of one AI service',
    params: service,
    query: reviewQuerySchema,
    response: reviewSchema,
  },
  stateItem: {
    method: 'put',
    path: ITEM,
    summary: 'State an item, or take the statement back',
    params: item,
    body: stateItemSchema,
    response: reviewSchema,
    write: true,
  },
  savePlans: {
    method: 'put',
    path: `${ITEM}/plan`,
    summary: 'Save the closure plan or the target plan of an item',
    params: item,
    body: plansInputSchema,
    response: reviewSchema,
    write: true,
  },
  addEvidence: {
    method: 'post',
    path: `${ITEM}/evidence`,
    summary: 'Add evidence to an item',
    params: item,
    body: evidenceInputSchema,
    response: reviewSchema,
    write: true,
    creates: true,
  },
  updateEvidence: {
    method: 'put',
    path: EVIDENCE,
    summary: 'Change a piece of evidence',
    params: evidence,
    body: evidenceInputSchema,
    response: reviewSchema,
    write: true,
  },
  removeEvidence: {
    method: 'delete',
    path: EVIDENCE,
    summary: 'Remove a piece of evidence',
    params: evidence,
    response: reviewSchema,
    write: true,
  },
  setScope: {
    method: 'put',
    path: `${SERVICE}/scope`,
    summary: 'Set the launch scope with its limits',
    params: service,
    body: launchScopeSchema,
    response: reviewSchema,
    write: true,
  },
  preview: {
    method: 'post',
    path: `${SERVICE}/preview`,
    summary: 'The verdict under hypothetical changes; saves nothing',
    params: service,
    body: previewSchema,
    response: previewResultSchema,
  },
  getHistory: {
    method: 'get',
    path: `${SERVICE}/history`,
    summary: 'What was changed, by whom and when; newest first',
    params: service,
    query: historyQuerySchema,
    response: historyPageSchema,
  },
  verifyHistory: {
    method: 'get',
    path: `${SERVICE}/history/verification`,
    summary: 'Whether the history is what was recorded',
    params: service,
    response: historyVerificationSchema,
  },
};
