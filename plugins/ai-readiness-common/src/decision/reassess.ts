import { dayInWords } from '../time/dayInWords';
import { reReviewWords } from './explain';
import type { KeptReview } from './types';

/**
 * The items of a re-review that are left to be assessed again: those that
 * nobody has stated since it was opened (`docs/standing.md`, reviews).
 * @public
 */
export function reassessed(
  { items, openedAt }: Pick<KeptReview, 'items' | 'openedAt'>,
  statedAt: (itemId: string) => string | undefined,
): KeptReview['items'] {
  return items.filter(({ id }) => {
    const at = statedAt(id);
    return !at || at <= openedAt;
  });
}

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
