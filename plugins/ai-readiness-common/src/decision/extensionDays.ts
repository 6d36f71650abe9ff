import type { Policy } from '../checklist/types';
import { addDays } from '../time/days';
import type { KeptCondition } from './types';

/**
 * Between which days the new deadline of a condition may lie; nothing is
 * possible where the last one comes before the first. A target may take as
 * long as its plan says (`docs/decisions.md`, rule 4).
 * @public
 */
export function extensionDays(
  { deadline, kind }: Pick<KeptCondition, 'deadline' | 'kind'>,
  /** ISO instant, or the day. */
  asOf: string,
  { maxConditionDays }: Pick<Policy, 'maxConditionDays'>,
): { first: string; last?: string } {
  const today = addDays(asOf, 0);
  return {
    first: deadline < today ? today : addDays(deadline, 1),
    ...(kind === 'closure' && { last: addDays(today, maxConditionDays) }),
  };
}
