import type { KeyboardEvent } from 'react';
import { GATE_CELL } from './GateCells';

const STEPS: Record<string, readonly [row: number, gate: number]> = {
  // As one reads from the left; the other way round from the right.
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The arrow keys lead from gate to gate, as on a map. */
export function stepBetweenGates(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (!step || !(target instanceof HTMLElement)) return;
  const gate = target.getAttribute(GATE_CELL);
  const row = target.closest('tr');
  if (gate === null || !row) return;
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const next = Number(gate) + (isRtl ? -step[1] : step[1]);
  const rows = [...currentTarget.querySelectorAll('tr')];
  const cell = rows[rows.indexOf(row) + step[0]]?.querySelector<HTMLElement>(
    `[${GATE_CELL}="${next}"]`,
  );
  if (!cell) return;
  event.preventDefault();
  cell.focus();
}
