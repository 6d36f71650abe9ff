import { checklistResponseSchema } from '../checklist/schema';
import { checklistReadPermission } from '../permissions';
import { campaignOperations } from './campaignOperations';
import { catalogOperations } from './catalogOperations';
import { decisionOperations } from './decisionOperations';
import { draftOperations } from './draftOperations';
import { followUpOperations } from './followUpOperations';
import { inboxOperations } from './inboxOperations';
import type { Operation } from './Operation';
import { ownerOperations } from './ownerOperations';
import { portfolioOperations } from './portfolioOperations';
import { reconciliationOperations } from './reconciliationOperations';
import { reviewOperations } from './reviewOperations';
import { needs } from './serviceOperation';

export { decisionsQuerySchema } from './decisionOperations';
export { historyQuerySchema, reviewQuerySchema } from './reviewOperations';

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
    errors: needs(checklistReadPermission),
  },
  ...reviewOperations,
  ...decisionOperations,
  ...followUpOperations,
  ...catalogOperations,
  ...ownerOperations,
  ...reconciliationOperations,
  ...portfolioOperations,
  ...inboxOperations,
  ...campaignOperations,
  ...draftOperations,
};
