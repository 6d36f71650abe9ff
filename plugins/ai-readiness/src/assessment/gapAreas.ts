import {
  isGap,
  type Area,
  type ItemReview,
} from 'backstage-plugin-ai-readiness-common';

/**
 * The areas without a live owner that an item waits for: its own, or those
 * that it is computed from. Answered or not: no answer would count before.
 */
export function gapAreas(item: ItemReview): Area[] {
  if (item.effective === 'exempt') return [];
  const computedFrom = item.caps.flatMap(cap =>
    cap.code === 'areas-without-owner' ? cap.areas : [],
  );
  if (computedFrom.length) return computedFrom;
  return isGap(item.ownerLiveness) ? [item.area] : [];
}
