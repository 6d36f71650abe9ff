import { AREAS } from '../checklist/areas';
import type { Area } from '../checklist/types';
import { gapRemedy } from './gapRemedy';
import { isGap, isPlaceholder, ownerLiveness } from './liveness';
import {
  namedOwners,
  type NamedOwner,
  type ServiceSurroundings,
} from './namedOwners';
import type {
  AreaOwnership,
  Directory,
  Liveness,
  Owner,
  OwnershipConfig,
} from './types';

/**
 * Who answers for each area of a service, and whether they can
 * (`docs/ownership.md`). Pure; the catalog and the directory are handed in.
 * @public
 */
export function resolveOwners(
  around: ServiceSurroundings,
  directory: Directory,
  config: OwnershipConfig,
): AreaOwnership[] {
  return AREAS.map(area => resolveArea(area, around, directory, config));
}

/** One owner with its liveness, for owners named outside the catalog file. @public */
export function resolveOwner(
  named: { ref: string; problem?: string },
  directory: Directory,
  config: OwnershipConfig,
): Owner {
  if (!named.problem) {
    const liveness = ownerLiveness(named.ref, directory, config);
    return { ref: named.ref, liveness };
  }
  const liveness = isPlaceholder(named.ref, config)
    ? 'placeholder'
    : 'unresolved';
  return { ref: named.ref, liveness, problem: named.problem };
}

function resolveArea(
  area: Area,
  around: ServiceSurroundings,
  directory: Directory,
  config: OwnershipConfig,
): AreaOwnership {
  const named = namedOwners(area, around, config);
  if (!named) {
    const gap = { area, liveness: 'missing' as const, owners: [] };
    return { ...gap, remedy: gapRemedy(gap, around, config) };
  }
  const resolve = (owner: NamedOwner) => resolveOwner(owner, directory, config);
  const groups = named.groups.map(group => group.map(resolve));
  const ownership: AreaOwnership = {
    area,
    liveness: weakestLink(groups.map(anyLive)),
    owners: distinct(groups.flat()),
    source: named.source,
  };
  if (!isGap(ownership.liveness)) return ownership;
  const failing = groups.findIndex(group => isGap(anyLive(group)));
  return {
    ...ownership,
    remedy: gapRemedy(ownership, around, config, failing),
  };
}

const WORST_FIRST: readonly Liveness[] = [
  'unresolved',
  'empty-group',
  'placeholder',
  'missing',
];

/** One live owner suffices. */
function anyLive(owners: readonly Owner[]): Liveness {
  const found = new Set(owners.map(owner => owner.liveness));
  if (found.has('live')) return 'live';
  if (found.has('unknown')) return 'unknown';
  return WORST_FIRST.find(liveness => found.has(liveness)) ?? 'missing';
}

/** Each of several Resources must have a live owner. */
function weakestLink(livenesses: readonly Liveness[]): Liveness {
  return (
    livenesses.find(isGap) ??
    livenesses.find(liveness => liveness === 'unknown') ??
    'live'
  );
}

function distinct(owners: readonly Owner[]): Owner[] {
  return [...new Map(owners.map(owner => [owner.ref, owner])).values()];
}
