import type { ApplicableItem } from '../checklist/types';
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
      caps.push({ to, ...defect } as Unworded<CapReason>);
    }
  }
  return { stated, effective, caps };
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
