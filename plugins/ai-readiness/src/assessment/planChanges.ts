import type {
  ClosurePlan,
  ItemReview,
  TargetPlan,
} from 'backstage-plugin-ai-readiness-common';
import { itemOf, withItem } from './itemChanges';
import type { ReviewChange } from './ReviewChange';

/** Saves the condition; an empty one is removed. */
export function closureChange(
  item: ItemReview,
  draft: ClosurePlan,
): ReviewChange {
  const plan = closureWords(draft) ? draft : undefined;
  return {
    key: `${item.id}/closure`,
    itemId: item.id,
    label: `Condition of ${item.number}`,
    read: review => closureWords(itemOf(review, item.id).closurePlan),
    base: closureWords(item.closurePlan),
    mine: closureWords(plan),
    apply: review => withItem(review, item.id, () => ({ closurePlan: plan })),
    send: (api, review) =>
      api.savePlans(
        review.service.entityRef,
        item.id,
        { closure: plan ?? null },
        { revision: review.revision },
      ),
  };
}

/** Saves the target plan; an empty one is removed. */
export function targetChange(
  item: ItemReview,
  draft: TargetPlan,
): ReviewChange {
  const plan = targetWords(draft) ? draft : undefined;
  return {
    key: `${item.id}/target`,
    itemId: item.id,
    label: `Target plan of ${item.number}`,
    read: review => targetWords(itemOf(review, item.id).targetPlan),
    base: targetWords(item.targetPlan),
    mine: targetWords(plan),
    apply: review => withItem(review, item.id, () => ({ targetPlan: plan })),
    send: (api, review) =>
      api.savePlans(
        review.service.entityRef,
        item.id,
        { target: plan ?? null },
        { revision: review.revision },
      ),
  };
}

function closureWords(plan: ClosurePlan = {}): string {
  return lines({
    'Closure plan': plan.plan,
    Owner: plan.owner,
    Deadline: plan.deadline,
    'Accepted risk': plan.acceptedRisk,
    'Accountable person': plan.accountable,
  });
}

function targetWords(plan: TargetPlan = {}): string {
  return lines({
    'Target plan': plan.plan,
    Owner: plan.owner,
    Date: plan.date,
  });
}

function lines(parts: Record<string, string | undefined>): string {
  return Object.entries(parts)
    .filter(([, value]) => value)
    .map(([title, value]) => `${title}: ${value}`)
    .join('\n');
}
