import { itemNumber } from '../itemNumber';
import type { Checklist, ChecklistItem, Gate } from '../types';

/** An item with where it stands. */
export interface PlacedItem {
  item: ChecklistItem;
  gate: Gate;
  number: string;
  /** From 1, within its gate. */
  place: number;
}

/** Items by id, in the order of the checklist. */
export function placedItems({ gates }: Checklist): Map<string, PlacedItem> {
  const all = gates.flatMap((gate, gateIndex) =>
    gate.items.map((item, index): [string, PlacedItem] => [
      item.id,
      {
        item,
        gate,
        number: itemNumber(gateIndex, index),
        place: index + 1,
      },
    ]),
  );
  return new Map(all);
}
