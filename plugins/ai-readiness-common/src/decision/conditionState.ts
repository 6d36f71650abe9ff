import { dayNumber } from '../time/days';
import type { Condition, KeptCondition } from './types';

/**
 * What a condition amounts to on a day (`docs/standing.md`, conditions); its
 * deadline ends with the day.
 * @public
 */
export function conditionState(
  { closed, deadline }: Pick<KeptCondition, 'closed' | 'deadline'>,
  today: number,
): Condition['state'] {
  if (closed) return 'closed';
  return dayNumber(deadline) < today ? 'lapsed' : 'open';
}
