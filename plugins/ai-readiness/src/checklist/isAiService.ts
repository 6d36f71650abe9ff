import type { Entity } from '@backstage/catalog-model';
import {
  configApiRef,
  type ApiHolder,
  type ConfigApi,
} from '@backstage/core-plugin-api';
import { readOptionalFilterPredicateFromConfig } from '@backstage/filter-predicates';
import { isAiService as matchesFilter } from 'backstage-plugin-ai-readiness-common';

/**
 * Reads `aiReadiness.services.filter` once and gives the question that it
 * answers, for many entities.
 */
export function aiServiceFilter(
  config?: ConfigApi,
): (entity: Entity) => boolean {
  const filter =
    config &&
    readOptionalFilterPredicateFromConfig(config, {
      key: 'aiReadiness.services.filter',
    });
  return entity => matchesFilter(entity, filter);
}

/**
 * Whether an entity is an AI service, by the portal's configuration. Fits
 * `EntitySwitch.Case` as it is; elsewhere hand in the `configApi`. With
 * neither, the default filter decides.
 * @public
 */
export function isAiService(
  entity: Entity,
  context: { configApi?: ConfigApi; apis?: ApiHolder } = {},
): boolean {
  const config = context.configApi ?? context.apis?.get(configApiRef);
  return aiServiceFilter(config)(entity);
}
