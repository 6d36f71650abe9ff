import {
  conditionKind,
  dayNumber,
  isInitial,
  type DecidedCondition,
  type ItemReview,
  type Review,
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
  const initial = isInitial(review, dayNumber(review.asOf));
  return review.items.flatMap(item => {
    const held = { closure: item.closurePlan, target: item.targetPlan };
    const kind = conditionKind({ ...item, initial, held });
    return kind ? [{ item, kind, planned: plannedFor(item, kind) }] : [];
  });
}

function plannedFor(
  { closurePlan = {}, targetPlan = {} }: ItemReview,
  kind: DecidedCondition['kind'],
): ConditionParts {
  if (kind === 'closure') return closurePlan;
  const { plan, owner, date } = targetPlan;
  return { plan, owner, deadline: date };
}
