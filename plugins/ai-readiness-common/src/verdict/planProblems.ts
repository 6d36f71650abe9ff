import type { Policy } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import { dayNumber } from '../time/days';
import type { ConditionInput, PlanProblem, TargetPlanInput } from './types';

/**
 * What keeps a condition from being complete; empty when it carries its item
 * (`docs/verdict.md`, complete condition).
 * @public
 */
export function conditionProblems(
  condition: ConditionInput | undefined,
  today: number,
  policy: Pick<Policy, 'maxConditionDays'>,
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!condition?.plan?.trim()) problems.push('no-plan');
  if (!condition?.owner) problems.push('no-owner');
  else if (isGap(condition.owner.liveness)) problems.push('owner-not-live');
  if (!condition?.deadline) {
    problems.push('no-deadline');
  } else {
    const deadline = dayNumber(condition.deadline);
    if (deadline < today) problems.push('deadline-passed');
    else if (deadline > today + policy.maxConditionDays) {
      problems.push('deadline-too-far');
    }
  }
  if (!condition?.acceptedRisk?.trim()) problems.push('no-accepted-risk');
  if (!condition?.accountable) problems.push('no-accountable');
  else if (isGap(condition.accountable.liveness)) {
    problems.push('accountable-not-live');
  }
  return problems;
}

/**
 * What keeps a target plan from letting an item stand on its minimum
 * (`docs/verdict.md`, initial scope).
 * @public
 */
export function targetPlanProblems(
  plan: TargetPlanInput | undefined,
  today: number,
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (!plan?.plan?.trim()) problems.push('no-plan');
  if (!plan?.owner) problems.push('no-owner');
  else if (isGap(plan.owner.liveness)) problems.push('owner-not-live');
  if (!plan?.date) problems.push('no-deadline');
  else if (dayNumber(plan.date) < today) problems.push('deadline-passed');
  return problems;
}
