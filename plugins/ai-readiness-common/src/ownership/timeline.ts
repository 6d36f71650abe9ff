import { isGap } from './liveness';
import type { AreaOwnership, Owner } from './types';

/**
 * Gives every gap the time since which it has been seen: a gap that persists
 * keeps its time, whatever made it one, and over a while in which it can't be
 * judged; a new one begins at `now` (ISO). An area that can't be judged gets
 * the time at which it was last seen live: `previous` was seen at `lookedAt`.
 * @public
 */
export function carrySince(
  current: readonly AreaOwnership[],
  previous: readonly Pick<
    AreaOwnership,
    'area' | 'liveness' | 'since' | 'lastLiveAt'
  >[],
  now: string,
  lookedAt?: string,
): AreaOwnership[] {
  return current.map(area => {
    const { since: _, ...rest } = area;
    if (area.liveness === 'live') return rest;
    const before = previous.find(({ area: name }) => name === area.area);
    const since = before?.since ?? (isGap(area.liveness) ? now : undefined);
    const dated = { ...rest, ...(since && { since }) };
    if (area.liveness !== 'unknown') return dated;
    const lastLiveAt =
      before?.liveness === 'live' ? lookedAt : before?.lastLiveAt;
    return { ...dated, ...(lastLiveAt && { lastLiveAt }) };
  });
}

/**
 * Ownership while the catalog can't be read: everything is `unknown`, and who
 * was live when it was last looked at (`lookedAt`, ISO) is remembered as such.
 * @public
 */
export function lastKnown(
  areas: readonly AreaOwnership[],
  lookedAt: string,
): AreaOwnership[] {
  const freeze = <T extends { liveness: Owner['liveness'] }>(value: T): T => ({
    ...value,
    liveness: 'unknown' as const,
    ...(value.liveness === 'live' && { lastLiveAt: lookedAt }),
  });
  return areas.map(area => {
    const { remedy: _remedy, ...rest } = area;
    return { ...freeze(rest), owners: area.owners.map(freeze) };
  });
}
