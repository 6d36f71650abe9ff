import type {
  DecidedCondition,
  ItemReview,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import type { ConditionParts } from './decisionForm';

/** An item that a decision can carry, and what the review plans for it. */
export interface CarriableItem {
  item: ItemReview;
  kind: DecidedCondition['kind'];
  planned: ConditionParts;
}

/** Everything that is open or stands on its minimum, in the review's order. */
export function carriableItems(review: Review): CarriableItem[] {
  return review.items.flatMap(item => {
    const kind = kindOf(item);
    return kind ? [{ item, kind, planned: plannedFor(item, kind) }] : [];
  });
}

/** Which plan it takes; the same choice as the server makes. */
function kindOf(item: ItemReview): DecidedCondition['kind'] | undefined {
  const { open, onMinimum, targetPlanProblems, closurePlan, targetPlan } = item;
  if (onMinimum) return 'target';
  if (!open) return undefined;
  if (item.computed || !targetPlanProblems.length) return 'closure';
  const onlyClosure = closurePlan && !targetPlan;
  return onlyClosure && !item.critical ? 'closure' : 'target';
}

function plannedFor(
  { closurePlan = {}, targetPlan = {} }: ItemReview,
  kind: DecidedCondition['kind'],
): ConditionParts {
  if (kind === 'closure') return closurePlan;
  const { plan, owner, date } = targetPlan;
  return { plan, owner, deadline: date };
}
