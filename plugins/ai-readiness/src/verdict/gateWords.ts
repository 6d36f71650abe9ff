import {
  STATUS_WORDS,
  type EffectiveStatus,
  type GateSummary,
} from 'backstage-plugin-ai-readiness-common';
import { grouped } from '../presentation/figures';

/** The items of a gate by status: "3 met, 1 not met". */
export function gateWords(gate: GateSummary): string {
  const counts: [EffectiveStatus, number][] = [
    ['met', gate.met],
    ['partially-met', gate.partiallyMet],
    ['not-met', gate.notMet],
    ['not-assessed', gate.notAssessed],
    ['exempt', gate.exempt],
  ];
  if (!gate.total) return 'does not apply';
  return counts
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${STATUS_WORDS[status]}`)
    .join(', ');
}

/** "1 ownership gap", "2 ownership gaps" */
export function counted(count: number, singular: string): string {
  return `${grouped(count)} ${singular}${count === 1 ? '' : 's'}`;
}
