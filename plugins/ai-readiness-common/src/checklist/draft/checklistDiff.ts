import type { Checklist } from '../types';
import { explainField, explainItem } from './explainChange';
import { gateChanges } from './gateChanges';
import { ITEM_FIELDS } from './itemFields';
import { type PlacedItem, placedItems } from './placedItems';
import { policyChanges } from './policyChanges';
import type { ChecklistDiff, ItemChange, ItemFieldChange } from './types';

/**
 * How one checklist differs from another, item by item and number by number;
 * items and gates are the same ones as long as their ids are.
 * @public
 */
export function checklistDiff(from: Checklist, to: Checklist): ChecklistDiff {
  const before = placedItems(from);
  const after = placedItems(to);
  const gone = [...before.values()].filter(({ item }) => !after.has(item.id));
  return {
    gates: gateChanges(from.gates, to.gates),
    items: [
      ...[...after.values()].flatMap(now =>
        changesOf(before.get(now.item.id), now),
      ),
      ...gone.map(was => change('removed', was)),
    ],
    policy: policyChanges(from.policy, to.policy),
  };
}

function changesOf(was: PlacedItem | undefined, now: PlacedItem): ItemChange[] {
  if (!was) return [change('added', now)];
  const fields = [...movedFields(was, now), ...fieldChanges(was, now)];
  return fields.length ? [change('changed', now, fields)] : [];
}

function change(
  kind: ItemChange['change'],
  at: PlacedItem,
  fields: ItemFieldChange[] = [],
): ItemChange {
  return {
    change: kind,
    id: at.item.id,
    number: at.number,
    title: at.item.title,
    message: explainItem(kind, at, fields),
    fields,
  };
}

/** That a gate has moved with all its items is told of the gate. */
function movedFields(was: PlacedItem, now: PlacedItem): ItemFieldChange[] {
  if (was.gate.id !== now.gate.id) {
    const titles = { from: was.gate.title, to: now.gate.title };
    return [explained('gate', 'gate', true, titles)];
  }
  const numbers = { from: was.number, to: now.number };
  return was.place === now.place
    ? []
    : [explained('number', 'number', false, numbers)];
}

function fieldChanges(was: PlacedItem, now: PlacedItem): ItemFieldChange[] {
  return ITEM_FIELDS.flatMap(({ field, name, counts, words }) => {
    const [from, to] = [words(was.item), words(now.item)];
    return from === to ? [] : [explained(field, name, counts, { from, to })];
  });
}

function explained(
  field: string,
  name: string,
  counts: boolean,
  values: { from: string; to: string },
): ItemFieldChange {
  return {
    field,
    name,
    counts,
    ...values,
    message: explainField(name, values),
  };
}
