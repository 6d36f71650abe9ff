import type { ApplicableItem, Area } from '../checklist/types';
import { CRITICAL_AREAS } from '../checklist/areas';
import { isGap } from '../ownership/liveness';
import { itemDefects, type Defect } from './itemDefects';
import type {
  CapReason,
  EffectiveStatus,
  ItemInput,
  ResponsibleParty,
  StatedStatus,
  Unworded,
} from './types';

/** What an item counts as, with every step that lowered it. @public */
export interface EffectiveItemStatus {
  stated: StatedStatus | 'not-assessed';
  effective: EffectiveStatus;
  caps: Unworded<CapReason>[];
}

const RANK = { 'not-met': 0, 'partially-met': 1, met: 2 } as const;

/**
 * The stated status, first aged, then capped (`docs/verdict.md`, effective
 * status). Only steps that bite are kept. Never raises a status.
 */
export function effectiveStatus(
  item: ApplicableItem,
  input: ItemInput,
  party: ResponsibleParty,
  today: number,
): EffectiveItemStatus {
  const stated = input.status;
  if (!stated) {
    return { stated: 'not-assessed', effective: 'not-assessed', caps: [] };
  }
  let effective = stated;
  const caps: Unworded<CapReason>[] = [];
  for (const defect of itemDefects(item, input, party, today)) {
    const to = ceiling(defect, item, effective);
    if (RANK[to] < RANK[effective]) {
      effective = to;
      caps.push({ ...defect, to } as Unworded<CapReason>);
    }
  }
  return { stated, effective, caps };
}

/**
 * The computed item: each critical area has a live owner. An area whose
 * liveness can't be judged counts as it was last seen; one that was never seen
 * live leaves the item not assessed, because unknown is not passed.
 */
export function areaOwnersStatus(
  areas: Readonly<Record<Area, ResponsibleParty>>,
): EffectiveItemStatus {
  const dead = CRITICAL_AREAS.filter(area => isGap(areas[area].liveness));
  if (dead.length) {
    return {
      stated: 'not-met',
      effective: 'not-met',
      caps: [{ code: 'areas-without-owner', to: 'not-met', areas: dead }],
    };
  }
  const status = CRITICAL_AREAS.every(area => countsAsLive(areas[area]))
    ? 'met'
    : 'not-assessed';
  return { stated: status, effective: status, caps: [] };
}

/** Live now, or live when it could last be judged. */
export function countsAsLive(party: ResponsibleParty): boolean {
  return (
    party.liveness === 'live' ||
    (party.liveness === 'unknown' && party.lastLiveAt !== undefined)
  );
}

function ceiling(
  defect: Defect,
  item: ApplicableItem,
  current: StatedStatus,
): 'partially-met' | 'not-met' {
  switch (defect.code) {
    case 'aged':
      return current === 'met' ? 'partially-met' : 'not-met';
    case 'owner-not-live':
      return 'not-met';
    case 'check-failed':
      return item.critical ? 'not-met' : 'partially-met';
    default:
      return 'partially-met';
  }
}
