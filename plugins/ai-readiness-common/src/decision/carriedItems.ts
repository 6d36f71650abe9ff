import type { z } from 'zod';
import type { ClosurePlan, TargetPlan } from '../assessment/types';
import type { ApplicableItem } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import type { Liveness } from '../ownership/types';
import { dayNumber } from '../time/days';
import { assessItems, isInitial } from '../verdict/assessItem';
import { conditionProblems, targetPlanProblems } from '../verdict/planProblems';
import type {
  ConditionInput,
  ItemInput,
  PlanOwner,
  PlanProblem,
  TargetPlanInput,
} from '../verdict/types';
import { conditionKind } from './conditionKind';
import type { DecisionFacts, ItemPlans } from './decisionFacts';
import type { conditionInputSchema } from './schema';
import type { DecidedCondition } from './types';

type ConditionParts = z.output<typeof conditionInputSchema>;

/** An item that a decision may have to carry, with the request laid over its plan. */
export interface CarriedItem {
  item: ApplicableItem;
  kind: DecidedCondition['kind'];
  /** Where the request has it, or would have it: `conditions[2]`. */
  at: string;
  /** Whether the request has it. */
  given: boolean;
  plan: ClosurePlan;
  /** The review's plans with this one in them. */
  plans: ItemPlans;
  answers: Pick<ItemInput, 'condition' | 'targetPlan'>;
  problems: PlanProblem[];
}

/** What of a review can be carried, item by item (`docs/decisions.md`, rule 4). */
export function carriedItems(
  conditions: readonly ConditionParts[],
  facts: Pick<DecisionFacts, 'input' | 'plans' | 'livenessOf'>,
): CarriedItem[] {
  const { input, plans, livenessOf } = facts;
  const today = dayNumber(input.asOf);
  const initial = isInitial(input, today);
  let next = conditions.length;
  return assessItems(input).flatMap(state => {
    const { item } = state;
    const held = plans[item.id] ?? {};
    const { critical } = item;
    const computed = item.computed !== undefined;
    const kind = conditionKind({ ...state, critical, computed, initial, held });
    if (!kind) return [];
    const index = conditions.findIndex(({ itemId }) => itemId === item.id);
    const given = index >= 0;
    const laid = layOver(kind, held, given ? partsOf(conditions[index]) : {});
    const answers = answersOf(kind, laid.plan, livenessOf);
    const problems = answers.condition
      ? conditionProblems(answers.condition, today, input.checklist.policy)
      : targetPlanProblems(answers.targetPlan, today);
    const { accountable } = laid.plan;
    if (kind === 'target' && accountable && isGap(livenessOf(accountable))) {
      problems.push('accountable-not-live');
    }
    const at = `conditions[${given ? index : next++}]`;
    return [{ item, kind, at, given, ...laid, answers, problems }];
  });
}

function partsOf({ itemId: _, ...parts }: ConditionParts): ClosurePlan {
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given);
}

function layOver(
  kind: DecidedCondition['kind'],
  held: ItemPlans,
  parts: ClosurePlan,
): { plan: ClosurePlan; plans: ItemPlans } {
  if (kind === 'closure') {
    const plan = { ...held.closure, ...parts };
    return { plan, plans: { ...held, closure: plan } };
  }
  const { date, ...rest } = held.target ?? {};
  const plan = { ...rest, ...(date && { deadline: date }), ...parts };
  return { plan, plans: { ...held, target: asTarget(plan) } };
}

function asTarget({ plan, owner, deadline }: ClosurePlan): TargetPlan {
  return {
    ...(plan !== undefined && { plan }),
    ...(owner && { owner }),
    ...(deadline && { date: deadline }),
  };
}

function answersOf(
  kind: DecidedCondition['kind'],
  plan: ClosurePlan,
  livenessOf: (ref: string) => Liveness,
): CarriedItem['answers'] {
  const alive = (ref?: string): PlanOwner | undefined =>
    ref ? { ref, liveness: livenessOf(ref) } : undefined;
  const owner = alive(plan.owner);
  if (kind === 'target') {
    const targetPlan: TargetPlanInput = {
      plan: plan.plan,
      owner,
      date: plan.deadline,
    };
    return { targetPlan };
  }
  const condition: ConditionInput = {
    ...plan,
    owner,
    accountable: alive(plan.accountable),
  };
  return { condition };
}
