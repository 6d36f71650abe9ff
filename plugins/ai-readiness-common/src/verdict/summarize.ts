import type { ApplicableChecklist } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import type { ItemState } from './assessItem';
import type { GateSummary, VerdictCounts } from './types';

/** Totals over all applicable items; the four unlike things stay apart. */
export function countItems(states: readonly ItemState[]): VerdictCounts {
  const { total, notAssessed, ...rest } = tally(states);
  return {
    total,
    assessed: total - notAssessed,
    notAssessed,
    ...rest,
    open: states.filter(state => state.open).length,
    onMinimum: states.filter(state => state.onMinimum).length,
  };
}

/** One row per gate, in the order of the checklist. */
export function summarizeGates(
  checklist: ApplicableChecklist,
  states: readonly ItemState[],
): GateSummary[] {
  return checklist.gates.map((gate, index) => {
    const own = states.filter(state => state.item.gateId === gate.id);
    const worst = worstOf(own);
    return {
      id: gate.id,
      number: index + 1,
      title: gate.title,
      state: gateState(own),
      ...tally(own),
      ...(worst && { worstItem: { id: worst.id, number: worst.number } }),
    };
  });
}

/**
 * The gate that will hurt first: open critical items count most, then open
 * items, then what nobody has answered. Absent when every gate is passed.
 */
export function weakestGate(
  gates: readonly GateSummary[],
  states: readonly ItemState[],
): string | undefined {
  const openIn = (gate: GateSummary) =>
    states.filter(({ item, open }) => open && item.gateId === gate.id).length;
  const ranked = gates
    .filter(gate => gate.state === 'open' || gate.state === 'not-assessed')
    .sort(
      (a, b) =>
        b.openCritical - a.openCritical ||
        openIn(b) - openIn(a) ||
        b.notAssessed - a.notAssessed ||
        a.number - b.number,
    );
  return ranked[0]?.id;
}

function gateState(states: readonly ItemState[]): GateSummary['state'] {
  if (!states.length) return 'not-applicable';
  if (states.some(state => state.open)) return 'open';
  return states.some(state => state.effective === 'not-assessed')
    ? 'not-assessed'
    : 'passed';
}

function tally(states: readonly ItemState[]) {
  const count = (status: ItemState['effective']) =>
    states.filter(state => state.effective === status).length;
  const gaps = new Set<string>();
  for (const { item, party } of states) {
    if (!isGap(party.liveness)) continue;
    const named = party.owners.map(owner => owner.ref).join();
    gaps.add(`${item.area} ${named}`);
  }
  return {
    total: states.length,
    met: count('met'),
    partiallyMet: count('partially-met'),
    notMet: count('not-met'),
    notAssessed: count('not-assessed'),
    exempt: count('exempt'),
    openCritical: states.filter(state => state.open && state.item.critical)
      .length,
    ownershipGaps: gaps.size,
  };
}

const SEVERITY: Record<ItemState['effective'], number> = {
  'not-met': 3,
  'partially-met': 2,
  'not-assessed': 1,
  met: 0,
  exempt: 0,
};

function worstOf(states: readonly ItemState[]): ItemState['item'] | undefined {
  let worst: ItemState['item'] | undefined;
  let highest = 0;
  for (const { item, effective, open } of states) {
    const weight = SEVERITY[effective] + (open && item.critical ? 10 : 0);
    if (weight > highest) {
      highest = weight;
      worst = item;
    }
  }
  return worst;
}
