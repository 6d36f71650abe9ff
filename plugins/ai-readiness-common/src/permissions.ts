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

/** Every permission of the plugin. @public */
export const aiReadinessPermissions = [
  assessmentReadPermission,
  assessmentUpdatePermission,
  reconciliationRunPermission,
  lossConfirmPermission,
  departureReadPermission,
  serviceRelinkPermission,
];
