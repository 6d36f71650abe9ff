import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type { ServiceCriterion } from 'backstage-plugin-ai-readiness-node';

/** On which services somebody may do something. */
export type Permitted =
  | { kind: 'all' }
  | { kind: 'none' }
  | { kind: 'meeting'; criteria: PermissionCriteria<ServiceCriterion> };
