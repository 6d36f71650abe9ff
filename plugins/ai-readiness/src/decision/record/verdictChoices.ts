import {
  relationOf,
  verdictWithConditions,
  type DecidedVerdict,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
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
  const kinds = new Map(
    carriableItems(review).map(({ item, kind }) => [item.id, kind]),
  );
  const carried = verdictWithConditions(
    review.items.map(item => ({ item, kind: kinds.get(item.id) })),
    { maxOpenItems },
  );
  const { verdict } = review.verdict;
  const isMended = verdict === 'no-go' && carried === 'conditional-go';
  const best = isMended ? carried : verdict;
  const isLooser = (one: DecidedVerdict) => relationOf(one, best) === 'looser';
  return {
    plain: ALL.filter(one => !isLooser(one)),
    looser: ALL.filter(isLooser),
  };
}
