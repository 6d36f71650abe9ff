import type { Gate } from '../types';
import type { GateChange } from './types';

/** Gates that come, go, change places among those that stay, or read otherwise. */
export function gateChanges(
  from: readonly Gate[],
  to: readonly Gate[],
): GateChange[] {
  const stays = (all: readonly Gate[], others: readonly Gate[]) =>
    all.filter(({ id }) => others.some(other => other.id === id));
  const [before, after] = [stays(from, to), stays(to, from)];
  const gone = from.filter(gate => !before.includes(gate));
  return [
    ...to.flatMap(gate => {
      const was = before.find(({ id }) => id === gate.id);
      const number = to.indexOf(gate) + 1;
      if (!was) return [added(gate, number)];
      const moved = before.indexOf(was) !== after.indexOf(gate);
      return [
        ...(moved ? [movedTo(gate, number, from.indexOf(was) + 1)] : []),
        ...reworded(was, gate),
      ];
    }),
    ...gone.map(gate => removed(gate, from.indexOf(gate) + 1)),
  ];
}

function added(gate: Gate, number: number): GateChange {
  return told(
    'added',
    gate,
    `Gate ${number} ${gate.title} is new`,
    items(gate),
  );
}

function removed(gate: Gate, number: number): GateChange {
  return told('removed', gate, `Gate ${number} ${gate.title} is gone`);
}

function movedTo(gate: Gate, to: number, from: number): GateChange {
  return told(
    'moved',
    gate,
    `${gate.title} is gate ${to}`,
    `so far gate ${from}`,
  );
}

function reworded(was: Gate, gate: Gate): GateChange[] {
  const parts = [
    was.title !== gate.title && `title: ${gate.title}, so far ${was.title}`,
    was.shortTitle !== gate.shortTitle &&
      `short title: ${gate.shortTitle}, so far ${was.shortTitle}`,
    was.question !== gate.question && 'question: worded anew',
  ].filter(part => part !== false);
  return parts.length
    ? [told('reworded', gate, `${gate.title}: ${parts.join('; ')}`)]
    : [];
}

function items({ items: all }: Gate): string {
  return all.length === 1 ? 'with 1 item' : `with ${all.length} items`;
}

function told(
  change: GateChange['change'],
  { id, title }: Gate,
  ...parts: string[]
): GateChange {
  return { change, id, title, message: `${parts.join(', ')}.` };
}
