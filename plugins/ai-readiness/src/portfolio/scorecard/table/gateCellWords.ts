import type { GateCell } from 'backstage-plugin-ai-readiness-common';
import { GATE_STATE_WORDS } from '../filters/filterWords';
import type { GateHead } from '../useGateHeads';

/** "Gate 4 Reliability: open, 3 of 5 met, 1 critical" */
export function gateCellWords(head: GateHead, cell: GateCell): string {
  const { state, met, total, openCritical } = cell;
  const parts = [GATE_STATE_WORDS[state]];
  if (total > 0) parts.push(`${met} of ${total} met`);
  if (openCritical > 0) parts.push(`${openCritical} critical`);
  return `Gate ${head.number} ${head.title}: ${parts.join(', ')}`;
}

/** What stands in the cell: short, and telling without a colour. */
export function gateCellSign({ state, met, total }: GateCell): string {
  if (state === 'passed') return '✓';
  if (state === 'open') return `${met}/${total}`;
  return state === 'not-assessed' ? '?' : '–';
}
