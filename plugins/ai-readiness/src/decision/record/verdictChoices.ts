import type {
  DecidedVerdict,
  Review,
  Verdict,
} from 'backstage-plugin-ai-readiness-common';
import { relationOf } from 'backstage-plugin-ai-readiness-common';
import { carriableItems } from './carriableItems';

const ALL: DecidedVerdict[] = ['go', 'conditional-go', 'no-go'];

/** What can be chosen, best first. */
export interface VerdictChoices {
  /** At most what is computed, or would be with complete conditions. */
  plain: DecidedVerdict[];
  /** Only against what is computed. */
  looser: DecidedVerdict[];
}

export function verdictChoices(
  review: Review,
  maxOpenItems: number,
): VerdictChoices {
  const { verdict } = review.verdict;
  const best: Verdict =
    verdict === 'no-go' && canBeCarried(review, maxOpenItems)
      ? 'conditional-go'
      : verdict;
  const isLooser = (one: DecidedVerdict) => relationOf(one, best) === 'looser';
  return {
    plain: ALL.filter(one => !isLooser(one)),
    looser: ALL.filter(isLooser),
  };
}

/** Whether conditions alone can make a No-Go a Conditional Go. */
function canBeCarried(review: Review, maxOpenItems: number): boolean {
  const { notAssessed } = review.verdict.counts;
  const open = carriableItems(review).filter(({ kind }) => kind === 'closure');
  return (
    notAssessed === 0 &&
    open.length <= maxOpenItems &&
    open.every(({ item }) => !item.critical)
  );
}
