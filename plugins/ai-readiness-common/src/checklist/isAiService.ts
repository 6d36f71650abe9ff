import type { Entity } from '@backstage/catalog-model';
import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import { ANNOTATION_ENABLED } from './annotations';

/** What counts as an AI service unless `aiReadiness.services.filter` says otherwise. @public */
export const DEFAULT_SERVICE_FILTER: FilterPredicate = {
  $any: [
    {
      kind: 'Component',
      'spec.type': {
        $in: ['ai-service', 'ai-agent', 'llm-app', 'ml-model', 'ml-service'],
      },
    },
    { [`metadata.annotations.${ANNOTATION_ENABLED}`]: 'true' },
  ],
};

/**
 * Whether the entity is an AI service. Opting out by annotation always wins,
 * also over a filter that would select the entity.
 * @public
 */
export function isAiService(
  entity: Entity,
  filter: FilterPredicate = DEFAULT_SERVICE_FILTER,
): boolean {
  const enabled = entity.metadata.annotations?.[ANNOTATION_ENABLED];
  if (enabled?.trim().toLowerCase() === 'false') {
    return false;
  }
  return evaluateFilterPredicate(filter, entity);
}
