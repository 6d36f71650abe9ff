import { assessItems } from '../verdict/assessItem';
import { STATUS_WORDS } from '../verdict/explain';
import type { PlanProblem } from '../verdict/types';
import type { CarriedItem } from './carriedItems';
import type { DecisionFacts, ParsedDecisionDraft } from './decisionFacts';
import { explainPlanProblem } from './explainDecision';
import type { DecisionProblem } from './types';

/** Conditions of the request that carry nothing. */
export function strayConditions({
  draft,
  facts,
  carriable,
}: {
  draft: ParsedDecisionDraft;
  facts: DecisionFacts;
  carriable: readonly CarriedItem[];
}): DecisionProblem[] {
  const states = new Map(
    assessItems(facts.input).map(state => [state.item.id, state]),
  );
  const first = (itemId: string) =>
    draft.conditions.findIndex(condition => condition.itemId === itemId);
  return draft.conditions.flatMap(({ itemId }, index) => {
    const path = `conditions[${index}].itemId`;
    const state = states.get(itemId);
    if (!state) {
      const message = `no item "${itemId}" applies to this service; leave it out`;
      return [{ path, itemId, message }];
    }
    const named = `${state.item.number} ${state.item.title}`;
    if (first(itemId) !== index) {
      const at = `conditions[${first(itemId)}]`;
      const message = `${named} is there twice; put all of it into ${at}`;
      return [{ path, itemId, message }];
    }
    if (draft.verdict === 'no-go') {
      const message = 'a No-Go carries no condition; leave it out';
      return [{ path, itemId, message }];
    }
    if (carriable.some(({ item }) => item.id === itemId)) return [];
    const status = STATUS_WORDS[state.effective];
    const message = `${named} is ${status}, so there is nothing to carry; leave it out`;
    return [{ path, itemId, message }];
  });
}

const PART: Record<PlanProblem, string> = {
  'no-plan': 'plan',
  'no-owner': 'owner',
  'owner-not-live': 'owner',
  'no-deadline': 'deadline',
  'deadline-passed': 'deadline',
  'deadline-too-far': 'deadline',
  'no-accepted-risk': 'acceptedRisk',
  'no-accountable': 'accountable',
  'accountable-not-live': 'accountable',
};

/** What the condition of a carried item lacks, part by part. */
export function partProblems(
  { at, item, kind, plan, problems }: CarriedItem,
  { input, livenessOf }: DecisionFacts,
): DecisionProblem[] {
  const { asOf, checklist } = input;
  const { policy } = checklist;
  const context = { item, kind, plan, asOf, policy, livenessOf };
  return problems.map(problem => ({
    path: `${at}.${PART[problem]}`,
    itemId: item.id,
    problem,
    message: explainPlanProblem(problem, context),
  }));
}
