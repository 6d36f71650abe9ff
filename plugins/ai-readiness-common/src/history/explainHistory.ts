import { REVIEW_OUTCOME_WORDS, TRIGGER_WORDS } from '../decision/explain';
import { DECIDED_WORDS } from '../decision/explainDecision';
import { STATUS_WORDS, VERDICT_WORDS } from '../verdict/explain';
import { explainSeen, type SeenKind } from './explainSeen';
import {
  field,
  itemNumbers,
  namedItem,
  text,
  wordOf,
  type Payload,
} from './payload';
import type { HistoryKind } from './types';

/** A recorded change without its words. @public */
export interface HistoryChange {
  kind: HistoryKind;
  from?: Payload;
  to?: Payload;
}

type DoneKind = Exclude<HistoryKind, SeenKind>;

const DONE: Record<DoneKind, (from: Payload, to: Payload) => string> = {
  status: (from, to) =>
    from === to
      ? `confirmed ${statusWord(to)}`
      : `changed the status from ${statusWord(from)} to ${statusWord(to)}`,
  note: edited('note'),
  owner: (_, to) =>
    to === undefined
      ? 'returned the item to the owner of its area'
      : `named ${to} as owner`,
  'evidence-added': (_, to) => `added evidence "${text(to, 'title')}"`,
  'evidence-changed': (_, to) => `changed evidence "${text(to, 'title')}"`,
  'evidence-removed': from => `removed evidence "${text(from, 'title')}"`,
  'closure-plan': edited('closure plan'),
  'target-plan': edited('target plan'),
  scope: (_, to) => `set the launch scope to ${text(to, 'kind') || 'full'}`,
  decision: (_, to) => explainDecided(to),
  'condition-closed': (_, to) => `closed the condition of ${namedItem(to)}`,
  'condition-extended': (from, to) =>
    `moved the deadline of ${namedItem(to)} from ${text(
      from,
      'deadline',
    )} to ${text(to, 'deadline')}`,
  'condition-reopened': (_, to) =>
    `reopened the condition of ${namedItem(to)}, since the item is open again`,
  'exemption-requested': (_, to) =>
    `asked for an exemption of ${namedItem(to)} until ${text(to, 'until')}`,
  'exemption-approved': (_, to) =>
    `approved the exemption of ${namedItem(to)} until ${text(to, 'until')}`,
  'exemption-declined': (_, to) => `declined the exemption of ${namedItem(to)}`,
  'exemption-revoked': (_, to) => `revoked the exemption of ${namedItem(to)}`,
  're-review-opened': (_, to) =>
    `opened a re-review${because(to)}: ${itemNumbers(
      to,
    )} to be assessed again until ${text(to, 'dueOn')}`,
  'review-completed': (_, to) =>
    `completed ${reviewWord(to)}: ${lower(
      wordOf(REVIEW_OUTCOME_WORDS, field(field(to, 'completed'), 'outcome')),
    )}`,
};

/** One plain clause: what was done, or what was seen. @public */
export function explainHistory({ kind, from, to }: HistoryChange): string {
  return kind in DONE
    ? DONE[kind as DoneKind](from, to)
    : explainSeen(kind as SeenKind, from, to);
}

function explainDecided(to: Payload): string {
  const verdict = wordOf(DECIDED_WORDS, field(to, 'verdict'));
  const decided = `decided ${verdict} (decision ${text(to, 'number')})`;
  const computed = field(field(to, 'computed'), 'verdict');
  const rules = wordOf(VERDICT_WORDS, computed);
  switch (field(to, 'relation')) {
    case 'looser': {
      const until = text(field(to, 'override'), 'until');
      return `${decided} by break-glass until ${until}, where the rules say ${rules}`;
    }
    case 'stricter':
      return `${decided}, stricter than the rules, which say ${rules}`;
    default:
      return decided;
  }
}

function edited(what: string) {
  return (from: Payload, to: Payload) => {
    if (to === undefined) return `removed the ${what}`;
    return from === undefined ? `wrote the ${what}` : `changed the ${what}`;
  };
}

function statusWord(value: Payload): string {
  return wordOf(STATUS_WORDS, value ?? 'not-assessed');
}

function because(to: Payload): string {
  const trigger = field(to, 'trigger');
  return trigger ? ` (${lower(wordOf(TRIGGER_WORDS, trigger))})` : '';
}

function reviewWord(to: Payload): string {
  return field(to, 'kind') === 're-review'
    ? `the re-review${because(to)}`
    : `the review due on ${text(to, 'dueOn')}`;
}

function lower(words: string): string {
  return words.toLocaleLowerCase('en-US');
}
