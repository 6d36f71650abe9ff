import type { Policy } from '../checklist/types';
import { addDays, addYears, dayNumber, dayOf } from '../time/days';

type Schedule = Pick<Policy, 'reviewAfterDays' | 'reviewEveryYears'>;

/**
 * The days on which the first reviews are due, soonest first: those that the
 * policy counts from the launch, then one a year later
 * (`docs/standing.md`, reviews). What was due before the decision is none of
 * its reviews.
 * @public
 */
export function reviewDays(
  launchOn: string,
  decidedAt: string,
  policy: Schedule,
): string[] {
  const decidedOn = dayOf(dayNumber(decidedAt));
  const first = policy.reviewAfterDays.map(days => addDays(launchOn, days));
  const yearlyAfter = [decidedOn, ...first].sort().pop()!;
  const days = [...first, nextYearlyReview(launchOn, yearlyAfter, policy)];
  return [...new Set(days)].filter(day => day > decidedOn).sort();
}

/**
 * The first anniversary of the launch after a day; every so many years, where
 * the policy says so. Counted from the launch, so that 29 February comes back.
 * @public
 */
export function nextYearlyReview(
  launchOn: string,
  after: string,
  policy: Pick<Policy, 'reviewEveryYears'>,
): string {
  const afterDay = dayOf(dayNumber(after));
  for (
    let years = policy.reviewEveryYears;
    ;
    years += policy.reviewEveryYears
  ) {
    const day = addYears(launchOn, years);
    if (day > afterDay) return day;
  }
}
