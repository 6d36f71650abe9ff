import { createHash } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import {
  type AreaOwnership,
  isLoss,
  type Liveness,
  restsOnDirectory,
} from 'backstage-plugin-ai-readiness-common';

/** Everything in the catalog that a service's row follows from. */
export interface CatalogFacts {
  entity: Entity;
  system?: string;
  domain?: string;
  /** As resolved; times and contacts are left out of account. */
  areas: readonly AreaOwnership[];
  /** Of the owners that the review itself names. */
  livenesses: Readonly<Record<string, Liveness>>;
}

/**
 * Tells whether the catalog says the same of a service as before. Thousands are
 * taken in a row, so the parts are listed by hand: the catalog hands an entity
 * out with its keys in the same order each time.
 */
export function catalogFingerprint(
  { entity, system, domain, areas, livenesses }: CatalogFacts,
  options: {
    /** Whether the directory guard holds liveness. */
    held: boolean;
  },
): string {
  const { etag: _, ...metadata } = entity.metadata;
  const named = Object.keys(livenesses).sort();
  return createHash('sha256')
    .update(
      JSON.stringify([
        entity.kind,
        metadata,
        entity.spec,
        entity.relations,
        system,
        domain,
        areas.map(area => areaFacts(area, options.held)),
        named.map(ref => [ref, livenesses[ref]]),
        // What counts as unknown now has to be looked at when it no longer does.
        options.held && named.some(ref => isLoss(livenesses[ref])),
      ]),
    )
    .digest('hex');
}

function areaFacts(area: AreaOwnership, held: boolean) {
  return [
    area.liveness,
    area.source,
    area.remedy,
    area.owners.map(({ ref, liveness, problem }) => [ref, liveness, problem]),
    held && restsOnDirectory(area),
  ];
}
