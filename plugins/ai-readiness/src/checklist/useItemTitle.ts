import { useCallback } from 'react';
import { useReview } from '../assessment/ReviewContext';

/** Short titles of items; the question stands in until they are there. */
export function useItemTitle(): (itemId: string) => string {
  const { review, itemTexts } = useReview();
  return useCallback(
    itemId =>
      itemTexts.get(itemId)?.title ??
      review.items.find(({ id }) => id === itemId)?.question ??
      itemId,
    [review.items, itemTexts],
  );
}
