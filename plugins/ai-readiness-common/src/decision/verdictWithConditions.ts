import type { Policy } from '../checklist/types';
import { decideVerdict } from '../verdict/decideVerdict';
import type { ItemAssessment, Verdict } from '../verdict/types';
import type { DecidedCondition } from './types';

/** An item, and what could carry it. @public */
export interface CarriedAs {
  item: Pick<
    ItemAssessment,
    'id' | 'number' | 'critical' | 'effective' | 'open' | 'onMinimum'
  >;
  kind?: DecidedCondition['kind'];
}

/**
 * The verdict that complete conditions on everything that takes one would
 * give: the best that a decision can reach without break-glass.
 * @public
 */
export function verdictWithConditions(
  items: readonly CarriedAs[],
  policy: Pick<Policy, 'maxOpenItems'>,
): Verdict {
  const carried = items.map(({ item, kind }) => ({
    item,
    effective: item.effective,
    open: item.open && kind !== 'target',
    onMinimum: item.onMinimum || kind === 'target',
    conditionProblems: [],
  }));
  return decideVerdict(carried, policy).verdict;
}
