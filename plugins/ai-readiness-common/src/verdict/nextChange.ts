import { dayNumber, startOfDay } from '../time/days';
import { assessItems } from './assessItem';
import { decideVerdict } from './decideVerdict';
import { statementValidThrough } from './itemDefects';
import type { Verdict, VerdictInput } from './types';

/** What runs out on a day. */
export type TimedEvent =
  | { code: 'statement-ages'; itemId: string }
  | { code: 'evidence-expires'; itemId: string }
  | { code: 'deadline-passes'; itemId: string }
  | { code: 'deadline-in-reach'; itemId: string }
  | { code: 'target-date-passes'; itemId: string }
  | { code: 'exemption-expires'; itemId: string }
  | { code: 'initial-scope-ends' };

/** The first moment at which the verdict changes if nobody acts. */
export interface NextChange {
  /** ISO instant, a UTC midnight. */
  at: string;
  verdict: Verdict;
  events: TimedEvent[];
}

/**
 * Finds when the verdict changes by itself. Only days on which something runs
 * out are looked at, soonest first.
 */
export function nextChange(
  input: VerdictInput,
  current: Verdict,
): NextChange | undefined {
  const today = dayNumber(input.asOf);
  const byDay = new Map<number, TimedEvent[]>();
  for (const { day, event } of timedEvents(input)) {
    if (day <= today) continue;
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    const at = startOfDay(day);
    const states = assessItems({ ...input, asOf: at });
    const { verdict } = decideVerdict(states, input.checklist.policy);
    if (verdict !== current) return { at, verdict, events: byDay.get(day)! };
  }
  return undefined;
}

function* timedEvents(
  input: VerdictInput,
): Iterable<{ day: number; event: TimedEvent }> {
  const { policy } = input.checklist;
  if (input.scope.kind === 'initial' && input.scope.until) {
    const day = dayNumber(input.scope.until) + 1;
    yield { day, event: { code: 'initial-scope-ends' } };
  }
  for (const item of input.checklist.items) {
    const answers = input.items[item.id];
    if (!answers || item.computed) continue;
    const itemId = item.id;
    const through = statementValidThrough(item, answers);
    if (through !== undefined) {
      yield { day: through + 1, event: { code: 'statement-ages', itemId } };
    }
    for (const { validUntil } of answers.evidence ?? []) {
      if (!validUntil) continue;
      const day = dayNumber(validUntil) + 1;
      yield { day, event: { code: 'evidence-expires', itemId } };
    }
    if (answers.condition?.deadline) {
      const deadline = dayNumber(answers.condition.deadline);
      yield { day: deadline + 1, event: { code: 'deadline-passes', itemId } };
      const day = deadline - policy.maxConditionDays;
      yield { day, event: { code: 'deadline-in-reach', itemId } };
    }
    if (answers.targetPlan?.date) {
      const day = dayNumber(answers.targetPlan.date) + 1;
      yield { day, event: { code: 'target-date-passes', itemId } };
    }
    if (answers.exemptUntil) {
      const day = dayNumber(answers.exemptUntil) + 1;
      yield { day, event: { code: 'exemption-expires', itemId } };
    }
  }
}
