import { dayInWords } from '../time/dayInWords';
import {
  areaWords,
  planNeeds,
  shortened,
  STATUS_WORDS,
} from '../verdict/explain';
import { planProblemSchema } from '../verdict/schema';
import { DRIFT_WORDS, TRIGGER_WORDS } from './explain';
import type { DriftCode, KeptDrift } from './types';

type Drifted = Pick<KeptDrift, 'code' | 'area' | 'items' | 'values'>;

const CLAUSES: Record<DriftCode, (drift: Drifted, items: string) => string> = {
  'owner-gone': ({ area, items }, named) =>
    area && items.length > 1
      ? `the ${areaWords(area)} owner of ${named} is gone`
      : `the owner of ${named} is gone`,
  'evidence-expired': ({ values }, items) =>
    values.until
      ? `the evidence of ${items} is valid only until ${dayInWords(
          values.until,
        )}`
      : `no evidence is enough for ${items}`,
  'statement-aged': ({ values }, items) =>
    `the statement on ${items} of ${dayInWords(
      values.statedOn,
    )} is more than ${days(values.days)} old`,
  'check-failed': ({ values }, items) =>
    `the check "${values.check}" of ${items} fails`,
  'statement-changed': ({ values }, items) =>
    values.from
      ? `${items} counts as ${status(values.to)}, no longer as ${status(
          values.from,
        )}`
      : `${items} applies by now and counts as ${status(values.to)}`,
  'exemption-ended': (_, items) => `the exemption of ${items} has ended`,
  'not-assessed': ({ values }, items) =>
    values.from
      ? `${items} is not assessed any more`
      : `${items} applies by now and is not assessed`,
  'plan-failed': ({ values }, items) =>
    `the plan of ${items} needs ${planNeeds(problems(values.problems))}`,
  'condition-lapsed': ({ values }, items) =>
    `the condition on ${items} is past its deadline, ${dayInWords(
      values.deadline,
    )}`,
  'review-overdue': ({ values }) =>
    `the review of ${dayInWords(values.dueOn)} is overdue`,
  're-review-open': ({ values, items }, named) => {
    const why = trigger(values.trigger);
    const what = items.length ? ` of ${named}` : '';
    return `a re-review${what}${why} is open, due on ${dayInWords(
      values.dueOn,
    )}`;
  },
  'override-expired': ({ values }) =>
    `the break-glass holds only until ${dayInWords(values.until)}`,
  retired: () => DRIFT_WORDS.retired,
  restricted: () => DRIFT_WORDS.restricted,
  'scope-changed': ({ values }) =>
    values.ended
      ? `the limited rollout lasts only until ${dayInWords(values.ended)}`
      : 'the launch scope is another than was decided',
  'checklist-changed': ({ values: { from, to } }) =>
    from === to
      ? `the checklist is another than was decided on, still ${to}`
      : `the checklist changed from ${from} to ${to}`,
  'risk-tier-changed': ({ values: { from, to } }) =>
    `the risk tier changed from ${from} to ${to}`,
};

/** One sentence: what is otherwise than when it was decided. @public */
export function explainDrift(drift: Drifted): string {
  const clause = driftClause(drift);
  return `${clause[0].toUpperCase()}${clause.slice(1)}.`;
}

/**
 * The same as a clause, to stand behind "because". It holds on the day on
 * which it is foreseen as well as afterwards.
 */
export function driftClause(drift: Drifted): string {
  return CLAUSES[drift.code](drift, numbers(drift));
}

/** "the owner of 5.2 is gone, and 2 more" */
export function becauseOf(because: readonly Drifted[]): string {
  const [first, ...more] = because;
  const clause = driftClause(first);
  return more.length ? `${clause}, and ${more.length} more` : clause;
}

function numbers({ items }: Drifted): string {
  return shortened(items.map(({ number }) => number));
}

function days(value: string): string {
  return value === '1' ? '1 day' : `${value} days`;
}

function status(value: string): string {
  const words: Record<string, string> = STATUS_WORDS;
  return words[value] ?? value;
}

function problems(value: string) {
  const given = value.split(' ');
  return planProblemSchema.options.filter(option => given.includes(option));
}

function trigger(value: string | undefined): string {
  const words: Record<string, string> = TRIGGER_WORDS;
  return value ? ` (${words[value].toLowerCase()})` : '';
}
