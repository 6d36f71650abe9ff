import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  type Directory,
  type Liveness,
  ownerLiveness,
  type OwnershipConfig,
  resolveOwners,
} from 'backstage-plugin-ai-readiness-common';
import { surroundings } from '../../catalog/surroundings';
import { catalogFingerprint } from '../catalogFingerprint';
import type { ChangedService } from './judgeService';

/** What the catalog says of a service, condensed; and who of it is live. Pure. */
export function compareService(
  entity: Entity,
  options: {
    directory: Directory;
    neighbours: ReadonlyMap<string, Entity>;
    ownership: OwnershipConfig;
    held: boolean;
    /** Owners that the review itself names. */
    named: readonly string[];
  },
): ChangedService & { live: string[] } {
  const { directory, ownership, held, named } = options;
  const { around, neighbours } = surroundings(entity, ref =>
    options.neighbours.get(ref),
  );
  const { system, domain } = around;
  const areas = resolveOwners(around, directory, ownership);
  const livenesses: Record<string, Liveness> = Object.fromEntries(
    named.map(ref => [ref, ownerLiveness(ref, directory, ownership)]),
  );
  const facts = {
    entity,
    ...(system && { system: stringifyEntityRef(system) }),
    ...(domain && { domain: stringifyEntityRef(domain) }),
    areas,
    livenesses,
  };
  const live = [
    ...areas.flatMap(({ owners }) =>
      owners.filter(({ liveness }) => liveness === 'live'),
    ),
  ].map(({ ref }) => ref);
  return {
    entity,
    around,
    neighbours,
    catalogFingerprint: catalogFingerprint(facts, { held }),
    live: [...live, ...named.filter(ref => livenesses[ref] === 'live')],
  };
}
