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
import { checklistResponseSchema } from '../checklist/schema';
import {
  closeConditionSchema,
  completeReviewSchema,
  decisionDetailSchema,
  decisionDraftSchema,
  decisionInputSchema,
  decisionPreviewSchema,
  decisionsPageSchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  extendConditionSchema,
  replaySchema,
  reReviewInputSchema,
} from '../decision/schema';
import {
  historyKindSchema,
  historyPageSchema,
  historyVerificationSchema,
} from '../history/schema';
import {
  dutiesQuerySchema,
  gapsExportQuerySchema,
  gapsQuerySchema,
  ownersByAreaQuerySchema,
  ownersQuerySchema,
  pageQuery,
} from '../ownership/lookupQueries';
import {
  departureSchema,
  gapsPageSchema,
  ownerDutiesSchema,
  ownersByAreaPageSchema,
  ownersPageSchema,
} from '../ownership/lookupSchema';
import {
  assessmentUpdatePermission,
  checklistReadPermission,
  decisionRecordPermission,
  departureReadPermission,
  exemptionApprovePermission,
  lossConfirmPermission,
  reconciliationRunPermission,
  reviewCompletePermission,
  serviceRelinkPermission,
} from '../permissions';
import { campaignOperations } from './campaignOperations';
import type { Operation } from './Operation';
import { draftOperations } from './draftOperations';
import { inboxOperations } from './inboxOperations';
import { portfolioOperations } from './portfolioOperations';
import {
  lossSeenSchema,
  reconciliationSchema,
  relinkSchema,
} from '../ownership/reconciliationSchema';

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

const decision = {
  ...service,
  decisionId: z.string().describe('Id of a decision'),
};
const condition = {
  ...service,
  conditionId: z.string().describe('Id of a condition of the decision'),
};
const exemption = {
  ...service,
  exemptionId: z.string().describe('Id of an exemption'),
};

/** Query of the decisions. @public */
export const decisionsQuerySchema = z.strictObject(pageQuery);

/** Query of the history. @public */
export const historyQuerySchema = z.strictObject({
  itemId: z.string().optional().describe('Only changes of this item'),
  actor: z.string().optional().describe('Only changes by this user ref'),
  kind: historyKindSchema.optional().describe('Only changes of this kind'),
  ...pageQuery,
});

/** Query of a review. @public */
export const reviewQuerySchema = z.strictObject({
  asOf: daySchema
    .optional()
    .describe('The review as it stood when this past UTC day ended'),
});

const owner = {
  kind: z.enum(['user', 'group']).describe('`user` or `group`'),
  namespace: z.string().describe('Namespace of the owner, e.g. `default`'),
  name: z.string().describe('Name of the owner'),
};

const OWNER = '/owners/by-name/{kind}/{namespace}/{name}';
/** Where only some may ask. */
const needs = ({ name }: { name: string }) => ({
  403: `Not allowed: needs the permission ${name}`,
});

const SERVICE = '/services/by-name/{kind}/{namespace}/{name}';
const ITEM = `${SERVICE}/items/{itemId}`;
const DECISION = `${SERVICE}/decisions/{decisionId}`;
const CONDITION = `${SERVICE}/conditions/{conditionId}`;
const EXEMPTION = `${SERVICE}/exemptions/{exemptionId}`;
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
    errors: needs(checklistReadPermission),
  },
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
  closeCondition: {
    method: 'post',
    path: `${CONDITION}/close`,
    summary: 'Close a condition with evidence, which states its item met',
    params: condition,
    body: closeConditionSchema,
    response: reviewSchema,
    errors: needs(assessmentUpdatePermission),
    write: true,
    creates: true,
  },
  extendCondition: {
    method: 'post',
    path: `${CONDITION}/extend`,
    summary: 'Move the deadline of a condition; not for its owner',
    params: condition,
    body: extendConditionSchema,
    response: reviewSchema,
    errors: needs(decisionRecordPermission),
    write: true,
  },
  requestExemption: {
    method: 'put',
    path: `${ITEM}/exemption`,
    summary: 'Ask for an item not to apply to this service',
    params: item,
    body: exemptionInputSchema,
    response: reviewSchema,
    errors: needs(assessmentUpdatePermission),
    write: true,
  },
  approveExemption: {
    method: 'post',
    path: `${EXEMPTION}/approve`,
    summary: 'Approve an exemption that somebody else has asked for',
    params: exemption,
    body: exemptionAnswerSchema,
    response: reviewSchema,
    errors: needs(exemptionApprovePermission),
    write: true,
  },
  declineExemption: {
    method: 'post',
    path: `${EXEMPTION}/decline`,
    summary: 'Decline an exemption',
    params: exemption,
    body: exemptionAnswerSchema,
    response: reviewSchema,
    errors: needs(exemptionApprovePermission),
    write: true,
  },
  revokeExemption: {
    method: 'post',
    path: `${EXEMPTION}/revoke`,
    summary: 'End an exemption, or withdraw the request for one',
    params: exemption,
    body: exemptionAnswerSchema,
    response: reviewSchema,
    errors: needs(exemptionApprovePermission),
    write: true,
  },
  openReReview: {
    method: 'post',
    path: `${SERVICE}/reviews`,
    summary: 'Put what a change affects back to not assessed',
    params: service,
    body: reReviewInputSchema,
    response: reviewSchema,
    errors: needs(assessmentUpdatePermission),
    write: true,
    creates: true,
  },
  completeReview: {
    method: 'post',
    path: `${SERVICE}/reviews/{reviewId}/complete`,
    summary: 'Complete a review with its outcome',
    params: {
      ...service,
      reviewId: z.string().describe('Id of a review after launch'),
    },
    body: completeReviewSchema,
    response: reviewSchema,
    errors: needs(reviewCompletePermission),
    write: true,
  },
  checkService: {
    method: 'post',
    path: `${SERVICE}/check`,
    summary: 'Look at one service in the catalog now',
    params: service,
    response: reviewSchema,
    errors: needs(reconciliationRunPermission),
  },
  relinkService: {
    method: 'post',
    path: `${SERVICE}/relink`,
    summary: 'Carry over the answers of a service that was renamed',
    params: service,
    body: relinkSchema,
    response: reviewSchema,
    errors: {
      ...needs(serviceRelinkPermission),
      409: 'The service has answers of its own, or the former one is still in the catalog',
    },
  },
  getOwners: {
    method: 'get',
    path: '/owners',
    summary: 'Everybody who is named as an owner, with what they carry',
    query: ownersQuerySchema,
    response: ownersPageSchema,
  },
  getOwner: {
    method: 'get',
    path: OWNER,
    summary: 'What one person or group is accountable for',
    params: owner,
    query: dutiesQuerySchema,
    response: ownerDutiesSchema,
  },
  getDeparture: {
    method: 'get',
    path: `${OWNER}/departure`,
    summary: 'What would happen if they left',
    params: owner,
    response: departureSchema,
    errors: needs(departureReadPermission),
  },
  getOwnersByArea: {
    method: 'get',
    path: '/owners/by-area',
    summary: 'Who owns which area of which service',
    query: ownersByAreaQuerySchema,
    response: ownersByAreaPageSchema,
  },
  getGaps: {
    method: 'get',
    path: '/gaps',
    summary: 'What nobody can answer for, oldest first',
    query: gapsQuerySchema,
    response: gapsPageSchema,
  },
  exportGaps: {
    method: 'get',
    path: '/gaps/export',
    summary: 'The same gaps as a CSV file',
    query: gapsExportQuerySchema,
    response: z.string(),
    contentType: 'text/csv',
  },
  getReconciliation: {
    method: 'get',
    path: '/reconciliation',
    summary: 'When the catalog was last gone through, and the directory guard',
    response: reconciliationSchema,
  },
  reconcile: {
    method: 'post',
    path: '/reconciliation',
    summary: 'Go through the catalog now',
    response: reconciliationSchema,
    errors: needs(reconciliationRunPermission),
  },
  confirmLoss: {
    method: 'post',
    path: '/reconciliation/guard/release',
    summary: 'Confirm that the owners who were lost at once are really gone',
    body: lossSeenSchema,
    response: reconciliationSchema,
    errors: {
      ...needs(lossConfirmPermission),
      409: 'More owners are lost by now, or that loss is not held any more',
    },
  },
  ...portfolioOperations,
  ...inboxOperations,
  ...campaignOperations,
  ...draftOperations,
};
