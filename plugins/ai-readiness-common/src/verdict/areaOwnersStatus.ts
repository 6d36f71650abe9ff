import { CRITICAL_AREAS } from '../checklist/areas';
import type { ApplicableItem, Area } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import type { EffectiveItemStatus } from './effectiveStatus';
import type { ResponsibleParty } from './types';

/**
 * The computed item: each critical area has a live owner. An area whose
 * liveness can't be judged counts as it was last seen; one that was never seen
 * live leaves the item not assessed, because unknown is not passed.
 */
export function areaOwnersStatus(
  { critical }: Pick<ApplicableItem, 'critical'>,
  areas: Readonly<Record<Area, ResponsibleParty>>,
): EffectiveItemStatus {
  const dead = CRITICAL_AREAS.filter(area => isGap(areas[area].liveness));
  const alive = CRITICAL_AREAS.filter(area => countsAsLive(areas[area]));
  const judged = dead.length + alive.length === CRITICAL_AREAS.length;
  // A gap is certain where it decides alone. Where a condition could carry it,
  // closing it would otherwise leave the verdict with less than before.
  if (dead.length && (critical || judged)) {
    return {
      stated: 'not-met',
      effective: 'not-met',
      caps: [{ code: 'areas-without-owner', to: 'not-met', areas: dead }],
    };
  }
  const status = judged ? 'met' : 'not-assessed';
  return { stated: status, effective: status, caps: [] };
}

/** Live now, or live when it could last be judged. */
export function countsAsLive(party: ResponsibleParty): boolean {
  return (
    party.liveness === 'live' ||
    (party.liveness === 'unknown' && party.lastLiveAt !== undefined)
  );
}
