import type { Review } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';

/** Why this person may not do something of the decision; absent when they may. */
export function useRefusal(
  of: 'mayDecide' | 'mayApproveExemptions' | 'mayCompleteReviews',
): string | undefined {
  const { review, pastDay } = useReview();
  if (pastDay)
    return 'This is how it stood on a past day: it can’t be changed.';
  return refusal(review.viewer[of]);
}

function refusal({ allowed, because }: Review['viewer']['mayDecide']) {
  return allowed ? undefined : because ?? 'You may not do this.';
}
