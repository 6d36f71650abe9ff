import { dayNumber, dayOf } from '../time/days';
import type { BurnDown, Campaign } from './types';

/** Tasks that have the same days; days are UTC days. @public */
export interface TaskSpan {
  joinedOn: string;
  doneOn?: string;
  /** When the service was no longer among those of the campaign. */
  droppedOn?: string;
  tasks: number;
}

type Dated = Pick<Campaign, 'dueOn' | 'createdAt' | 'closed'>;

/**
 * What was open when each day ended, from the first day to the due date or
 * today, beside an even way to nothing (`docs/campaigns.md`, burn-down).
 * @public
 */
export function burnDown(
  campaign: Dated,
  spans: readonly TaskSpan[],
  asOf: string,
): BurnDown {
  const { dueOn, createdAt, closed } = campaign;
  const first = dayNumber(createdAt);
  const last = dayNumber(closed?.at ?? asOf);
  const due = dayNumber(dueOn);
  const steps = new Map<number, number>();
  const step = (day: string, by: number) => {
    const number = dayNumber(day);
    steps.set(number, (steps.get(number) ?? 0) + by);
  };
  for (const { joinedOn, doneOn, droppedOn, tasks } of spans) {
    step(joinedOn, tasks);
    const left = firstOf(doneOn, droppedOn);
    if (left) step(left, -tasks);
  }
  const total = held(spans);
  let open = 0;
  return Array.from({ length: Math.max(due, last) - first + 1 }, (_, index) => {
    const number = first + index;
    open += steps.get(number) ?? 0;
    const day = dayOf(number);
    return {
      day,
      ...(number <= last && { open }),
      ...(number <= due && { ideal: idealOpen(campaign, total, day) }),
    };
  });
}

/** What would be open at the end of a day if the same was closed each day. @public */
export function idealOpen(
  { createdAt, dueOn }: Pick<Campaign, 'createdAt' | 'dueOn'>,
  total: number,
  day: string,
): number {
  const all = dayNumber(dueOn) - dayNumber(createdAt);
  const left = dayNumber(dueOn) - dayNumber(day);
  if (left <= 0 || all <= 0) return 0;
  return Math.round(((total * Math.min(left, all)) / all) * 10) / 10;
}

/** Tasks that the campaign holds, open or done. */
function held(spans: readonly TaskSpan[]): number {
  return spans
    .filter(({ droppedOn }) => droppedOn === undefined)
    .reduce((sum, { tasks }) => sum + tasks, 0);
}

function firstOf(one?: string, other?: string): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
