import { AREA_TITLES } from '../areas';
import { criticalWords, predicateWords } from '../predicateWords';
import type { ChecklistItem } from '../types';

/** One field of an item, as people compare it. */
export interface ItemField {
  field: string;
  name: string;
  /** Whether a rule reads it. */
  counts: boolean;
  words: (item: ChecklistItem) => string;
}

/** What rules read, first what decides most. */
const RULES: readonly ItemField[] = [
  rule('critical', 'critical', item => criticalWords(item.critical)),
  rule('appliesWhen', 'asked of', ({ appliesWhen }) =>
    appliesWhen === undefined ? 'every service' : predicateWords(appliesWhen),
  ),
  rule('area', 'area', item => AREA_TITLES[item.area]),
  rule('validDays', 'a statement holds', ({ validDays }) =>
    validDays === undefined ? 'without end' : days(validDays),
  ),
  rule('requiresEvidence', 'evidence is required', item =>
    item.requiresEvidence === undefined
      ? 'where it is critical'
      : yesOrNo(item.requiresEvidence),
  ),
  rule('insufficientEvidence', 'evidence that does not suffice alone', item =>
    listed(item.insufficientEvidence),
  ),
  rule('computed', 'answered by', ({ computed }) =>
    computed ? 'the catalog' : 'people',
  ),
  rule('reassessOn', 'assessed again after', item => listed(item.reassessOn)),
];

/** What only people read. */
const WORDS: readonly ItemField[] = [
  word('level', 'level', item => item.level),
  word('title', 'title', item => item.title),
  word('question', 'question', item => item.question),
  word('why', 'why it matters', item => item.why),
  word('minimum', 'what the minimum looks like', item => item.minimum),
  word('target', 'what the target looks like', item => item.target),
  word('evidence', 'what shows it', item => item.evidence),
  word('fix', 'how to fix it', item => item.fix),
  word('references', 'references', ({ references }) =>
    listed(
      references.map(
        ({ framework, edition, reference, confidence }) =>
          `${framework} ${edition} ${reference} (${confidence})`,
      ),
    ),
  ),
];

/** Every field but the id, in the order in which people want to know. */
export const ITEM_FIELDS: readonly ItemField[] = [...RULES, ...WORDS];

function rule(
  field: keyof ChecklistItem,
  name: string,
  words: ItemField['words'],
): ItemField {
  return { field, name, counts: true, words };
}

function word(
  field: keyof ChecklistItem,
  name: string,
  words: ItemField['words'],
): ItemField {
  return { field, name, counts: false, words };
}

function listed(values: readonly string[]): string {
  return values.length ? values.join(', ') : 'nothing';
}

function yesOrNo(value: boolean): string {
  return value ? 'always' : 'never';
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
