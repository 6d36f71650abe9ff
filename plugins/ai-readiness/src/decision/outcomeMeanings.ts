import type { ReviewOutcome } from 'backstage-plugin-ai-readiness-common';

/** What each outcome of a review does, in the order of how much. */
export const OUTCOME_MEANINGS: Record<ReviewOutcome, string> = {
  confirm: 'It works as it was decided. The decision stays as it is.',
  reassess:
    'Some of it is in doubt. The items that you choose go back to not assessed, and have to be assessed again in time.',
  restrict:
    'It may go on within limits: from now on it stands at Conditional Go at best, until somebody decides anew.',
  retire:
    'It is to be taken out of use: from now on it stands at No-Go, until somebody decides anew.',
};
