import { heldAreas, isGap, isLoss } from 'backstage-plugin-ai-readiness-common';
import type { CatalogLook } from '../assessment/ReviewState';

/**
 * A look as it is kept while the directory guard holds liveness: no owner turns
 * into a gap because the directory has lost them. Pure.
 */
export function heldLook(
  look: CatalogLook,
  previous: CatalogLook | undefined,
): CatalogLook {
  const livenesses = Object.entries(look.livenesses).map(([ref, liveness]) => {
    const before = previous?.livenesses[ref];
    const gapBefore = before !== undefined && isGap(before);
    return [
      ref,
      isLoss(liveness) && !gapBefore ? ('unknown' as const) : liveness,
    ] as const;
  });
  return {
    ...look,
    areas: heldAreas(look.areas, previous?.areas ?? []),
    livenesses: Object.fromEntries(livenesses),
  };
}
