import { z } from 'zod';
import { reviewSchema } from '../assessment/schema';
import {
  closeConditionSchema,
  completeReviewSchema,
  exemptionAnswerSchema,
  exemptionInputSchema,
  extendConditionSchema,
  reReviewInputSchema,
} from '../decision/schema';
import {
  assessmentUpdatePermission,
  decisionRecordPermission,
  exemptionApprovePermission,
  reviewCompletePermission,
} from '../permissions';
import type { Operation } from './Operation';
import { item, ITEM, needs, service, SERVICE } from './serviceOperation';

const CONDITION = `${SERVICE}/conditions/{conditionId}`;
const EXEMPTION = `${SERVICE}/exemptions/{exemptionId}`;
const condition = {
  ...service,
  conditionId: z.string().describe('Id of a condition of the decision'),
};
const exemption = {
  ...service,
  exemptionId: z.string().describe('Id of an exemption'),
};

/** What follows a decision: conditions, exemptions, reviews after launch. */
export const followUpOperations: Readonly<Record<string, Operation>> = {
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
};
