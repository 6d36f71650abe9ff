import {
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type AiService,
  relationTargets,
  serviceProfile,
} from 'backstage-plugin-ai-readiness-common';
import type { CatalogLook } from './ReviewState';

/** What the catalog says of a service. Pure. */
export function toAiService({
  entity,
  system,
  domain,
}: CatalogLook): AiService {
  const { riskTier, traits } = serviceProfile(entity);
  const spec = (key: string) => {
    const value = entity.spec?.[key];
    return typeof value === 'string' ? { [key]: value } : {};
  };
  const [owner] = relationTargets(entity, RELATION_OWNED_BY);
  return {
    entityRef: stringifyEntityRef(entity),
    title: titleOf(entity),
    ...(owner && { owner }),
    ...(system && { system }),
    ...(domain && { domain }),
    ...spec('lifecycle'),
    ...spec('type'),
    ...(riskTier && { riskTier }),
    traits,
  };
}

function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}
