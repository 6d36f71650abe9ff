import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The permission resource: an AI service, named by its entity ref.
 * @public
 */
export const RESOURCE_TYPE_AI_SERVICE = 'ai-readiness-service';

/** See the review of an AI service. @public */
export const assessmentReadPermission = createPermission({
  name: 'ai-readiness.assessment.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** State items, add evidence and plans, set the launch scope. @public */
export const assessmentUpdatePermission = createPermission({
  name: 'ai-readiness.assessment.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** Record a decision that is not looser than computed; extend a condition. @public */
export const decisionRecordPermission = createPermission({
  name: 'ai-readiness.decision.record',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** Break-glass: decide looser than computed, for a time. @public */
export const decisionOverridePermission = createPermission({
  name: 'ai-readiness.decision.override',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** Approve, decline or revoke an exemption. @public */
export const exemptionApprovePermission = createPermission({
  name: 'ai-readiness.exemption.approve',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** Complete a review after launch. @public */
export const reviewCompletePermission = createPermission({
  name: 'ai-readiness.review.complete',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** See the checklist in force. @public */
export const checklistReadPermission = createPermission({
  name: 'ai-readiness.checklist.read',
  attributes: { action: 'read' },
});

/** Go through the catalog now instead of at the next scheduled time. @public */
export const reconciliationRunPermission = createPermission({
  name: 'ai-readiness.reconciliation.run',
  attributes: { action: 'update' },
});

/** Confirm that a sudden loss of many owners is real. @public */
export const lossConfirmPermission = createPermission({
  name: 'ai-readiness.loss.confirm',
  attributes: { action: 'update' },
});

/** See what would happen if somebody left. @public */
export const departureReadPermission = createPermission({
  name: 'ai-readiness.owner.departure.read',
  attributes: { action: 'read' },
});

/** Carry the answers of a renamed service over to its new name. @public */
export const serviceRelinkPermission = createPermission({
  name: 'ai-readiness.service.relink',
  attributes: { action: 'update' },
});

/** Start, change and end campaigns over AI services. @public */
export const campaignManagePermission = createPermission({
  name: 'ai-readiness.campaign.manage',
  attributes: { action: 'update' },
});

/** Every permission of the plugin. @public */
export const aiReadinessPermissions = [
  assessmentReadPermission,
  assessmentUpdatePermission,
  decisionRecordPermission,
  decisionOverridePermission,
  exemptionApprovePermission,
  reviewCompletePermission,
  checklistReadPermission,
  reconciliationRunPermission,
  lossConfirmPermission,
  departureReadPermission,
  serviceRelinkPermission,
  campaignManagePermission,
];
