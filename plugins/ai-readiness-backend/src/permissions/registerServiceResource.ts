import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { isResourcePermission } from '@backstage/plugin-permission-common';
import {
  aiReadinessPermissions,
  RESOURCE_TYPE_AI_SERVICE,
} from 'backstage-plugin-ai-readiness-common';
import {
  serviceResourceRef,
  serviceRules,
} from 'backstage-plugin-ai-readiness-node';
import type { ServiceResourceStore } from './ServiceResourceStore';

/** Tells the permission system what it can decide on here, and by which rules. */
export function registerServiceResource(
  registry: PermissionsRegistryService,
  resources: ServiceResourceStore,
): void {
  registry.addPermissions(
    aiReadinessPermissions.filter(
      permission => !isResourcePermission(permission),
    ),
  );
  registry.addResourceType({
    resourceRef: serviceResourceRef,
    permissions: aiReadinessPermissions.filter(permission =>
      isResourcePermission(permission, RESOURCE_TYPE_AI_SERVICE),
    ),
    rules: Object.values(serviceRules),
    getResources: names => resources.find(names),
  });
}
