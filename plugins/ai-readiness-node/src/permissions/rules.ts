import { createPermissionRule } from '@backstage/plugin-permission-node';
import {
  type Area,
  AREAS,
  type RiskTier,
  type Standing,
} from 'backstage-plugin-ai-readiness-common';
import { z } from 'zod';
import { type ServiceResource, serviceResourceRef } from './serviceResource';

const TIERS = ['low', 'medium', 'high'] as const satisfies readonly RiskTier[];

const STANDINGS = [
  'go',
  'conditional-go',
  'no-go',
  'lapsed',
  'undecided',
] as const satisfies readonly Standing[];

const claims = z
  .array(z.string())
  .describe('Refs of a user and of the groups that they belong to');

/** The service is owned by one of the claims. @public */
export const isServiceOwner = createPermissionRule({
  name: 'IS_SERVICE_OWNER',
  description: 'Allow for the owners of the AI service in the catalog',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({ claims }),
  apply: ({ owners }, params) => names(owners, params.claims),
  toQuery: params => ({ kind: 'owner', refs: lowerCase(params.claims) }),
});

/**
 * An area of the service is owned by one of the claims: the area that is named,
 * else the one that is asked about, else any.
 * @public
 */
export const isAreaOwner = createPermissionRule({
  name: 'IS_AREA_OWNER',
  description: 'Allow for the owners of an accountable area of the AI service',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({
    claims,
    area: z
      .enum(AREAS)
      .optional()
      .describe('Left out: the area whose items are asked about, or any'),
  }),
  apply: (resource, params) =>
    areasMeant(resource, params.area).some(area =>
      names(resource.areaOwners[area] ?? [], params.claims),
    ),
  toQuery: params => ({
    kind: 'area-owner',
    refs: lowerCase(params.claims),
    ...(params.area && { area: params.area }),
  }),
});

/** The service has one of the risk tiers. @public */
export const hasTier = createPermissionRule({
  name: 'HAS_TIER',
  description: 'Allow for AI services of some risk tiers',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({ tiers: z.array(z.enum(TIERS)) }),
  apply: ({ riskTier }, { tiers }) => !!riskTier && tiers.includes(riskTier),
  toQuery: ({ tiers }) => ({ kind: 'tier', tiers }),
});

/** The service has one of the standings. @public */
export const hasStanding = createPermissionRule({
  name: 'HAS_STANDING',
  description: 'Allow for AI services whose decision is worth that today',
  resourceRef: serviceResourceRef,
  paramsSchema: z.object({ standings: z.array(z.enum(STANDINGS)) }),
  apply: ({ standing }, { standings }) => standings.includes(standing),
  toQuery: ({ standings }) => ({ kind: 'standing', standings }),
});

/** Every rule of the plugin. @public */
export const serviceRules = {
  isServiceOwner,
  isAreaOwner,
  hasTier,
  hasStanding,
};

function areasMeant({ area: asked }: ServiceResource, named?: Area): Area[] {
  return AREAS.filter(
    area => area === (named ?? area) && area === (asked ?? area),
  );
}

function names(owners: readonly string[], refs: readonly string[]): boolean {
  return lowerCase(refs).some(ref => owners.includes(ref));
}

function lowerCase(refs: readonly string[]): string[] {
  return refs.map(ref => ref.toLocaleLowerCase('en-US'));
}
