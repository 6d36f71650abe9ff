import type { ItemAssessment } from '../verdict/types';
import type { DecidedCondition } from './types';

/** What of an item tells which plan carries it. @public */
export type CarryFacts = Pick<
  ItemAssessment,
  'open' | 'onMinimum' | 'effective' | 'critical' | 'computed'
> & {
  /** Whether the service is in its limited rollout. */
  initial: boolean;
  /** Which plans the review holds. */
  held: { closure?: unknown; target?: unknown };
};

/**
 * In a limited rollout a target plan carries what is partly met, and alone
 * carries what is critical; elsewhere a closure plan carries what is open.
 * Absent where there is nothing to carry (`docs/decisions.md`, rule 4).
 * @public
 */
export function conditionKind(
  facts: CarryFacts,
): DecidedCondition['kind'] | undefined {
  const { open, onMinimum, effective, critical, computed } = facts;
  const { initial, held } = facts;
  if (onMinimum) return 'target';
  if (!open) return undefined;
  if (!initial || computed || effective !== 'partially-met') return 'closure';
  const onlyClosure = held.closure && !held.target;
  return onlyClosure && !critical ? 'closure' : 'target';
}
