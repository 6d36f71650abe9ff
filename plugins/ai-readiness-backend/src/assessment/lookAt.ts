import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  carrySince,
  type Liveness,
  ownerLiveness,
  type OwnershipConfig,
  resolveOwners,
  withContacts,
} from 'backstage-plugin-ai-readiness-common';
import type { ServiceReading } from '../catalog/CatalogReader';
import type { CatalogLook } from './ReviewState';

/** What a reading of the catalog says of a service's ownership. Pure. */
export function lookAt(
  reading: ServiceReading,
  options: {
    config: OwnershipConfig;
    /** Owners that the review itself names. */
    named: readonly string[];
    previous?: CatalogLook;
    now: string;
  },
): CatalogLook {
  const { around, directory, contacts, refs } = reading;
  const { config, named, previous, now } = options;
  const { service, system, domain } = around;
  // Processing status changes all the time and says nothing about readiness.
  const { status: _, ...entity }: Entity & { status?: unknown } = service;
  const livenesses = named.map((ref): [string, Liveness] => [
    ref,
    ownerLiveness(ref, directory, config),
  ]);
  return {
    lookedAt: now,
    entity,
    ...(system && { system: stringifyEntityRef(system) }),
    ...(domain && { domain: stringifyEntityRef(domain) }),
    areas: withContacts(
      carrySince(
        resolveOwners(around, directory, config),
        previous?.areas ?? [],
        now,
        previous?.lookedAt,
      ),
      contacts,
    ),
    livenesses: Object.fromEntries(livenesses),
    ...namedSince(livenesses, now, previous),
    refs,
  };
}

/** A gap that persists keeps its time, also while it can't be judged. */
function namedSince(
  livenesses: readonly (readonly [ref: string, liveness: Liveness])[],
  now: string,
  previous?: CatalogLook,
): Pick<CatalogLook, 'namedSince'> {
  const dated = livenesses.flatMap(([ref, liveness]) => {
    const before = previous?.namedSince?.[ref];
    const since = liveness === 'unknown' ? before : before ?? now;
    return liveness === 'live' || !since ? [] : [[ref, since] as const];
  });
  return dated.length ? { namedSince: Object.fromEntries(dated) } : {};
}
