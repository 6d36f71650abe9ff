import { criticalWords, predicateWords } from '../predicateWords';
import type { PlacedItem } from './placedItems';
import type { ItemChange, ItemFieldChange } from './types';

/** Longer values are read beside each other, not in a sentence. */
const LONGEST_IN_A_SENTENCE = 60;

/** One clause: what it will be, and what it is so far. */
export function explainField(
  name: string,
  { from, to }: { from: string; to: string },
): string {
  const short = [from, to].every(
    ({ length }) => length <= LONGEST_IN_A_SENTENCE,
  );
  return short ? `${name}: ${to}, so far ${from}` : `${name}: worded anew`;
}

/** One sentence: what becomes of an item. */
export function explainItem(
  kind: ItemChange['change'],
  { item, gate, number }: PlacedItem,
  fields: readonly ItemFieldChange[],
): string {
  const named = `${number} ${item.title}`;
  switch (kind) {
    case 'added': {
      const asked =
        item.appliesWhen === undefined
          ? 'every service'
          : `services with ${predicateWords(item.appliesWhen)}`;
      const critical = `critical: ${criticalWords(item.critical)}`;
      return `${named} is new in ${gate.title}, asked of ${asked}, ${critical}.`;
    }
    case 'removed':
      return `${named} is not asked any more.`;
    default:
      return `${named}: ${fields.map(({ message }) => message).join('; ')}.`;
  }
}
