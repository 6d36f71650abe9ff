import { dayInWords } from '../time/dayInWords';
import { reReviewWords } from './explain';
import type { KeptReview } from './types';

/**
 * Why an open re-review asks to assess an item again; absent where none does.
 * @public
 */
export function reassessReason(
  reviews: readonly KeptReview[],
  itemId: string,
): { reviewId: string; message: string } | undefined {
  const review = reviews.find(
    ({ kind, completed, items }) =>
      kind === 're-review' &&
      !completed &&
      items.some(({ id }) => id === itemId),
  );
  if (!review) return undefined;
  const note = review.note ? ` "${review.note}"` : '';
  const why = `${reReviewWords(review)} since ${dayInWords(review.openedAt)}`;
  const until = dayInWords(review.dueOn);
  return {
    reviewId: review.id,
    message: `${why}: assess it again until ${until}.${note}`,
  };
}
