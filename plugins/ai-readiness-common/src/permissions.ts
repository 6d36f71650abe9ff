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

/** Every permission of the plugin. @public */
export const aiReadinessPermissions = [
  assessmentReadPermission,
  assessmentUpdatePermission,
];
