import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { ScorecardFilters } from '../scorecard/state/scorecardAddress';

/** The services that count for an entity: a group's, a system's, a domain's. */
export function cardFilters(entity: Entity): ScorecardFilters {
  const refs = [stringifyEntityRef(entity)];
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'system':
      return { system: refs };
    case 'domain':
      return { domain: refs };
    default:
      return { owner: refs };
  }
}
