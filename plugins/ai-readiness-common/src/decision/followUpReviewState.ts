import type { Policy } from '../checklist/types';
import { dayNumber } from '../time/days';
import type { FollowUpReview, KeptReview } from './types';

/** So many days ahead, what has to be done counts as due. @public */
export const DUE_SOON_DAYS = 7;

type Graces = Pick<Policy, 'reviewGraceDays'>;

/**
 * What a review amounts to on a day (`docs/standing.md`, reviews).
 * @public
 */
export function followUpReviewState(
  review: KeptReview,
  policy: Graces,
  today: number,
): FollowUpReview['state'] {
  if (review.completed) return 'done';
  const dueOn = dayNumber(review.dueOn);
  if (today > lastDayOf(review, policy)) return 'lapsed';
  if (today > dueOn) return 'overdue';
  return today >= dueOn - DUE_SOON_DAYS ? 'due' : 'upcoming';
}

/**
 * The last day number on which the decision survives that the review is open.
 * Only what is scheduled has a grace: a re-review questions what was decided.
 */
export function lastDayOf(
  { kind, dueOn }: Pick<KeptReview, 'kind' | 'dueOn'>,
  { reviewGraceDays }: Graces,
): number {
  return dayNumber(dueOn) + (kind === 'scheduled' ? reviewGraceDays : 0);
}
