import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  type Area,
  AREAS,
  RESOURCE_TYPE_AI_SERVICE,
  type RiskTier,
  type Standing,
} from 'backstage-plugin-ai-readiness-common';

/** An AI service as rules judge it. @public */
export interface ServiceResource {
  entityRef: string;
  /** All that its `ownedBy` relations name. */
  owners: readonly string[];
  /** Whom the catalog names for each area; dead owners too. */
  areaOwners: Readonly<Partial<Record<Area, readonly string[]>>>;
  riskTier?: RiskTier;
  standing: Standing;
  /** Whose items it is about; absent: the service as a whole. */
  area?: Area;
}

/** What a rule asks of a service in a list. @public */
export type ServiceCriterion =
  | { kind: 'owner'; refs: readonly string[] }
  | { kind: 'area-owner'; refs: readonly string[]; area?: Area }
  | { kind: 'tier'; tiers: readonly RiskTier[] }
  | { kind: 'standing'; standings: readonly Standing[] };

/**
 * The resource that the permissions of AI Readiness are about. A resource is
 * named by the ref of its entity; with `#` and an area behind it, it is the
 * items of that area.
 * @public
 */
export const serviceResourceRef = createPermissionResourceRef<
  ServiceResource,
  ServiceCriterion
>().with({
  pluginId: 'ai-readiness',
  resourceType: RESOURCE_TYPE_AI_SERVICE,
});

/** The name of the items of one area of a service. @public */
export function areaResourceName(entityRef: string, area: Area): string {
  return `${entityRef}#${area}`;
}

/**
 * What a resource's name stands for; undefined for an area that is none.
 * @public
 */
export function parseResourceName(
  name: string,
): { entityRef: string; area?: Area } | undefined {
  const [entityRef, suffix] = name.toLocaleLowerCase('en-US').split('#');
  if (suffix === undefined) return { entityRef };
  const area = AREAS.find(each => each === suffix);
  return area && { entityRef, area };
}
