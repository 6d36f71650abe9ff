import type { ItemReview, Review } from 'backstage-plugin-ai-readiness-common';
import type { ItemTexts } from '../checklist/useChecklistTexts';
import type { ReviewFilters } from './useReviewFilters';

/** Who looks: their own ref and the groups that they belong to. */
export type MyRefs = ReadonlySet<string>;

/** The items that the filters leave, in the order of the checklist. */
export function filterItems(
  review: Review,
  filters: ReviewFilters,
  context: {
    myRefs: MyRefs;
    texts: ReadonlyMap<string, ItemTexts>;
    /** Stay, so that a row does not vanish under the hand that answers it. */
    keep: ReadonlySet<string>;
  },
): ItemReview[] {
  const words = filters.text.trim().toLocaleLowerCase('en-US').split(/\s+/);
  return review.items.filter(item => {
    if (filters.gate && filters.gate !== 'all' && item.gateId !== filters.gate)
      return false;
    if (context.keep.has(item.id)) return true;
    if (filters.open && !item.open) return false;
    if (filters.critical && !item.critical) return false;
    if (filters.mine && !isMine(item, review, context.myRefs)) return false;
    if (filters.area && item.area !== filters.area) return false;
    if (filters.status && item.effective !== filters.status) return false;
    const title = context.texts.get(item.id)?.title ?? '';
    const text = `${item.number} ${title} ${item.question} ${item.note ?? ''}`;
    const searched = text.toLocaleLowerCase('en-US');
    return words.every(word => searched.includes(word));
  });
}

function isMine(item: ItemReview, review: Review, myRefs: MyRefs): boolean {
  return item.namedOwner
    ? myRefs.has(item.namedOwner)
    : review.viewer.areas.includes(item.area);
}
