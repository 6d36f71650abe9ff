import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  relationTargets,
  serviceProfile,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogLook } from '../assessment/ReviewState';
import type { ServiceRow } from '../database/tables';

/** What lists over all services show, filter and sort by. Pure. */
export function projection({
  entity,
  system,
  domain,
}: CatalogLook): Partial<ServiceRow> {
  const { lifecycle, type } = entity.spec ?? {};
  const owners = relationTargets(entity, RELATION_OWNED_BY);
  return {
    title: (entity.metadata.title ?? entity.metadata.name).slice(0, 255),
    owner_ref: owners[0] ?? null,
    owner_refs: JSON.stringify(owners),
    system_ref: system ?? null,
    domain_ref: domain ?? null,
    lifecycle: typeof lifecycle === 'string' ? lifecycle.slice(0, 63) : null,
    type: typeof type === 'string' ? type.slice(0, 63) : null,
    risk_tier: serviceProfile(entity).riskTier ?? null,
  };
}
