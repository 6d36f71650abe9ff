import type { Review } from 'backstage-plugin-ai-readiness-common';

const LIST = new Intl.ListFormat('en-GB');

/** What somebody who can't state items may do all the same; absent: nothing. */
export function whatElseOneMay({
  mayDecide,
  mayCompleteReviews,
  mayApproveExemptions,
}: Review['viewer']): string | undefined {
  const words = [
    mayDecide.allowed && 'record a decision',
    mayCompleteReviews.allowed && 'complete reviews',
    mayApproveExemptions.allowed && 'answer requests for exemptions',
  ].filter(word => word !== false);
  return words.length ? `You may ${LIST.format(words)}.` : undefined;
}
