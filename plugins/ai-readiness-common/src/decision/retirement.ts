import type { Decision, KeptReview } from './types';

/**
 * Whether a review has ended what a decision launched. Then nothing is left
 * for its scheduled reviews to look at (`docs/standing.md`, reviews).
 * @public
 */
export function isRetired(
  reviews: readonly KeptReview[],
  decision: Decision | undefined,
): boolean {
  return bearingOn(reviews, decision).some(
    ({ completed }) => completed?.outcome === 'retire',
  );
}

/** Reviews that bear on a decision, also where it is retired. */
function bearingOn(
  reviews: readonly KeptReview[],
  decision: Decision | undefined,
): KeptReview[] {
  return reviews.filter(({ kind, decisionId, completed }) =>
    kind === 'scheduled'
      ? decisionId === decision?.id
      : !completed || !decision || completed.at > decision.decidedAt,
  );
}

/** Those that are left of them; of a retired service none is scheduled. */
export function reviewsOf(
  reviews: readonly KeptReview[],
  decision: Decision | undefined,
): KeptReview[] {
  const retired = isRetired(reviews, decision);
  return bearingOn(reviews, decision).filter(
    ({ kind, completed }) => !retired || completed || kind === 're-review',
  );
}
