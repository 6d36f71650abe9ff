import { AREAS } from '../checklist/areas';
import type { Area } from '../checklist/types';
import { gapRemedy } from './gapRemedy';
import { isGap, ownerLiveness } from './liveness';
import {
  namedOwners,
  type NamedOwner,
  type ServiceSurroundings,
} from './namedOwners';
import { ownerProblem, suggestOwner } from './ownerProblem';
import { isPlaceholder } from './placeholders';
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
  named: { ref: string; fault?: string },
  directory: Directory,
  config: OwnershipConfig,
): Owner {
  const { ref } = named;
  const liveness = livenessOf(named, directory, config);
  if (liveness === 'live') return { ref, liveness };
  const problem = ownerProblem({ ...named, liveness }, directory, () =>
    liveness === 'placeholder'
      ? undefined
      : suggestOwner(ref, directory, config),
  );
  return { ref, liveness, ...(problem && { problem }) };
}

function livenessOf(
  { ref, fault }: NamedOwner,
  directory: Directory,
  config: OwnershipConfig,
): Liveness {
  if (!fault) return ownerLiveness(ref, directory, config);
  return isPlaceholder(ref, config) ? 'placeholder' : 'unresolved';
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
    return { ...gap, remedy: gapRemedy(gap, around, { config }) };
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
  const suggest = (ref: string) => suggestOwner(ref, directory, config);
  const remedy = gapRemedy(ownership, around, { config, failing, suggest });
  return { ...ownership, remedy };
}

/**
 * An area as it would be if some owners (refs) could not answer any more.
 * @public
 */
export function reweighOwnership(
  area: AreaOwnership,
  gone: ReadonlySet<string>,
): AreaOwnership {
  if (!area.owners.some(({ ref }) => gone.has(ref))) return area;
  const owners = area.owners.map(
    (owner): Owner =>
      gone.has(owner.ref) ? { ref: owner.ref, liveness: 'unresolved' } : owner,
  );
  const { source } = area;
  const byResource = source?.kind === 'resources' ? source.owners : undefined;
  const groups = byResource
    ? byResource.map(refs => owners.filter(({ ref }) => refs.includes(ref)))
    : [owners];
  return { ...area, owners, liveness: weakestLink(groups.map(anyLive)) };
}

/** Whoever can answer, or may, answers for all; then the worst gap is named. */
const BEST_FOR_ALL: readonly Liveness[] = [
  'live',
  'unknown',
  'unresolved',
  'empty-group',
  'placeholder',
  'absent',
];

/** One live owner suffices. */
function anyLive(owners: readonly Owner[]): Liveness {
  const is = (liveness: Liveness) =>
    owners.some(owner => owner.liveness === liveness);
  return BEST_FOR_ALL.find(is) ?? 'missing';
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
  if (owners.length < 2) return [...owners];
  return [...new Map(owners.map(owner => [owner.ref, owner])).values()];
}
