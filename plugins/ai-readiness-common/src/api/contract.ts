import { z } from 'zod';
import {
  evidenceInputSchema,
  launchScopeSchema,
  plansInputSchema,
  previewResultSchema,
  previewSchema,
  reviewSchema,
  stateItemSchema,
} from '../assessment/schema';
import { checklistResponseSchema } from '../checklist/schema';
import { historyPageSchema } from '../history/schema';

/** Lists answer at most this many entries at once. @public */
export const MAX_LIMIT = 200;

const service = {
  kind: z.string().describe('Kind of the entity, e.g. `component`'),
  namespace: z.string().describe('Namespace of the entity, e.g. `default`'),
  name: z.string().describe('Name of the entity'),
};
const item = {
  ...service,
  itemId: z.string().describe('Id of a checklist item, e.g. `fallback`'),
};
const evidence = {
  ...item,
  evidenceId: z.string().describe('Id of the evidence'),
};

/** Query of the history. @public */
export const historyQuerySchema = z.strictObject({
  itemId: z.string().optional().describe('Only changes of this item'),
  cursor: z.string().optional().describe('`nextCursor` of the page before'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(50)
    .describe('Entries on a page'),
});

/** One endpoint: what it takes and what it answers. @public */
export interface Operation {
  method: 'get' | 'put' | 'post' | 'delete';
  /** Below `/api/ai-readiness/v1`. */
  path: string;
  summary: string;
  params?: Record<string, z.ZodType>;
  query?: z.ZodObject;
  body?: z.ZodType;
  response: z.ZodType;
  /** Takes `If-Match` with the revision that the change is based on. */
  write?: boolean;
  /** Takes `Idempotency-Key`. */
  creates?: boolean;
}

const SERVICE = '/services/by-name/{kind}/{namespace}/{name}';
const ITEM = `${SERVICE}/items/{itemId}`;
const EVIDENCE = `${ITEM}/evidence/{evidenceId}`;

/**
 * Every endpoint, by operation id. The router parses with these schemas, the
 * client takes its types from them, and the OpenAPI document is made of them.
 * @public
 */
export const operations: Readonly<Record<string, Operation>> = {
  getChecklist: {
    method: 'get',
    path: '/checklist',
    summary: 'The checklist in force',
    response: checklistResponseSchema,
  },
  getReview: {
    method: 'get',
    path: SERVICE,
    summary: 'The review of one AI service',
    params: service,
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
};
