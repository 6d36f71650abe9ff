import { dayNumber, startOfDay } from '../time/days';
import { assessItem, assessItems, type ItemState } from './assessItem';
import { decideVerdict } from './decideVerdict';
import { statementValidThrough } from './itemDefects';
import type { ItemInput, Verdict, VerdictInput } from './types';
import type { ApplicableItem } from '../checklist/types';

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

interface Timed {
  day: number;
  event: TimedEvent;
}

/**
 * Finds when the verdict changes by itself. Only days on which something runs
 * out are looked at, soonest first, and on them only what it touches.
 */
export function nextChange(
  input: VerdictInput,
  current: Verdict,
  now: readonly ItemState[] = assessItems(input),
): NextChange | undefined {
  const today = dayNumber(input.asOf);
  const byDay = new Map<number, TimedEvent[]>();
  for (const { day, event } of timedEvents(input)) {
    if (day <= today) continue;
    const sameDay = byDay.get(day);
    if (sameDay) sameDay.push(event);
    else byDay.set(day, [event]);
  }
  const { items, policy } = input.checklist;
  let states = [...now];
  for (const day of [...byDay.keys()].sort((a, b) => a - b)) {
    const events = byDay.get(day)!;
    const isTouched = touchedBy(events);
    states = states.map((state, index) =>
      isTouched(state.item.id) ? assessItem(items[index], input, day) : state,
    );
    const { verdict } = decideVerdict(states, policy);
    if (verdict === current) continue;
    return {
      at: startOfDay(day),
      verdict,
      events: events.filter(e => matters(e, input, day)),
    };
  }
  return undefined;
}

/** An item stays as it is until something of its own runs out. */
function touchedBy(events: readonly TimedEvent[]): (itemId: string) => boolean {
  const touched = new Set<string>();
  for (const event of events) {
    if (event.code === 'initial-scope-ends') return () => true;
    touched.add(event.itemId);
  }
  return itemId => touched.has(itemId);
}

/** Not everything that runs out on the day has a part in the change. */
function matters(event: TimedEvent, input: VerdictInput, day: number): boolean {
  if (event.code === 'initial-scope-ends') return true;
  const item = input.checklist.items.find(({ id }) => id === event.itemId)!;
  const before = assessItem(item, input, day - 1);
  const after = assessItem(item, input, day);
  return (
    before.effective !== after.effective ||
    before.open !== after.open ||
    before.conditionProblems.join() !== after.conditionProblems.join()
  );
}

/** Everything that runs out, past and to come, in no order. */
export function timedEvents(input: VerdictInput): Timed[] {
  const { checklist, scope } = input;
  // One list for all items: a generator for each takes as long as judging it.
  const found: Timed[] = [];
  if (scope.kind === 'initial' && scope.until) {
    const day = dayNumber(scope.until) + 1;
    found.push({ day, event: { code: 'initial-scope-ends' } });
  }
  for (const item of checklist.items) {
    const answers = input.items[item.id];
    if (!answers) continue;
    if (!item.computed) addStatementEvents(found, item, answers);
    const { maxConditionDays } = checklist.policy;
    addPlanEvents(found, item.id, answers, maxConditionDays);
  }
  return found;
}

function addStatementEvents(
  found: Timed[],
  item: ApplicableItem,
  answers: ItemInput,
): void {
  const itemId = item.id;
  const through = statementValidThrough(item, answers);
  if (through !== undefined) {
    found.push({ day: through + 1, event: { code: 'statement-ages', itemId } });
  }
  for (const { validUntil } of answers.evidence ?? []) {
    if (!validUntil) continue;
    const day = dayNumber(validUntil) + 1;
    found.push({ day, event: { code: 'evidence-expires', itemId } });
  }
}

function addPlanEvents(
  found: Timed[],
  itemId: string,
  { condition, targetPlan, exemptUntil }: ItemInput,
  maxConditionDays: number,
): void {
  if (condition?.deadline) {
    const deadline = dayNumber(condition.deadline);
    found.push({
      day: deadline + 1,
      event: { code: 'deadline-passes', itemId },
    });
    const day = deadline - maxConditionDays;
    found.push({ day, event: { code: 'deadline-in-reach', itemId } });
  }
  if (targetPlan?.date) {
    const day = dayNumber(targetPlan.date) + 1;
    found.push({ day, event: { code: 'target-date-passes', itemId } });
  }
  if (exemptUntil) {
    const day = dayNumber(exemptUntil) + 1;
    found.push({ day, event: { code: 'exemption-expires', itemId } });
  }
}
