import { addDays } from '../time/days';
import type { DueKind, PortfolioRow, Scorecard } from './types';

/** So many days ahead, lists show what has to be done by a day. @public */
export const DUE_WITHIN_DAYS = 30;

const KINDS: readonly DueKind[] = ['condition', 'review', 'exemption'];

/**
 * What has to be done first by a day (`docs/portfolio.md`, what is due).
 *
 * @param today - UTC day
 * @public
 */
export function dueOf(
  dues: Scorecard['dues'],
  today: string,
): PortfolioRow['due'] {
  const [soonest] = pending(dues, today).sort((a, b) =>
    a.on < b.on ? -1 : Number(a.on > b.on),
  );
  return soonest;
}

/**
 * The kinds of which something is due within 30 days or
 * should have been done, and `overdue` where anything should have been.
 *
 * @param today - UTC day
 * @public
 */
export function duesWithin(
  dues: Scorecard['dues'],
  today: string,
): (DueKind | 'overdue')[] {
  const last = addDays(today, DUE_WITHIN_DAYS);
  const soon = pending(dues, today).filter(({ on }) => on <= last);
  const isOverdue = soon.some(({ on }) => on < today);
  return [
    ...soon.map(({ kind }) => kind),
    ...(isOverdue ? ['overdue' as const] : []),
  ];
}

/** An exemption whose day has passed is over, and nothing to see to. */
function pending(dues: Scorecard['dues'], today: string) {
  return KINDS.flatMap(kind => {
    const on = dues[kind];
    const isOver = kind === 'exemption' && on !== undefined && on < today;
    return on === undefined || isOver ? [] : [{ kind, on }];
  });
}
