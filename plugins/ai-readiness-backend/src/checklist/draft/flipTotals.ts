import type {
  DraftOutcome,
  DraftPreview,
} from 'backstage-plugin-ai-readiness-common';
import type { OutcomeCount } from './DraftVerdictStore';

/** Sums up how services come out. Pure. */
export function flipTotals(counted: {
  services: number;
  judged: number;
  outcomes: readonly OutcomeCount[];
}): DraftPreview['flips'] {
  const { services, judged, outcomes } = counted;
  const flipped = outcomes.filter(
    ({ from, to }) =>
      from.verdict !== to.verdict || from.standing !== to.standing,
  );
  return {
    services,
    judged,
    pending: services - judged,
    total: flipped.reduce((sum, each) => sum + each.services, 0),
    changes: changesOf(flipped, 'verdict'),
    standingChanges: changesOf(flipped, 'standing'),
  };
}

function changesOf<K extends keyof DraftOutcome>(
  outcomes: readonly OutcomeCount[],
  side: K,
) {
  const counts = new Map<string, Change<K>>();
  for (const { from, to, services } of outcomes) {
    if (from[side] === to[side]) continue;
    const key = `${from[side]} ${to[side]}`;
    const known = counts.get(key) ?? {
      from: from[side],
      to: to[side],
      count: 0,
    };
    counts.set(key, { ...known, count: known.count + services });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

interface Change<K extends keyof DraftOutcome> {
  from: DraftOutcome[K];
  to: DraftOutcome[K];
  count: number;
}
