import { evidenceKindSchema } from '../checklist/schema';
import type { Area } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import { addDays, dayNumber } from '../time/days';
import { conditionProblems, targetPlanProblems } from './planProblems';
import type {
  Change,
  ConditionInput,
  ItemInput,
  PlanOwner,
  PlanProblem,
  ResponsibleParty,
  TargetPlanInput,
  VerdictInput,
} from './types';

const LIVE_PARTY: ResponsibleParty = { owners: [], liveness: 'live' };
const LIVE_OWNER: PlanOwner = {
  ref: 'user:default/somebody',
  liveness: 'live',
};
const SOME_TEXT = 'to be written';
/** Near enough for every policy that allows conditions at all. */
const DAYS_AHEAD = 1;

/**
 * The review as it would be after the changes. Saves nothing; unknown items
 * are passed over, since a checklist may have changed since the path was read.
 * @public
 */
export function applyChanges(
  input: VerdictInput,
  changes: readonly Change[],
): VerdictInput {
  const areas: Record<Area, ResponsibleParty> = { ...input.areas };
  const items: Record<string, ItemInput> = { ...input.items };
  for (const change of changes) {
    if (change.kind === 'name-area-owner') {
      areas[change.area] = LIVE_PARTY;
      continue;
    }
    const item = items[change.itemId] ?? {};
    items[change.itemId] = { ...item, ...effectOf(change, item, input) };
  }
  return { ...input, areas, items };
}

function effectOf(
  change: Exclude<Change, { kind: 'name-area-owner' }>,
  item: ItemInput,
  input: VerdictInput,
): ItemInput {
  switch (change.kind) {
    case 'name-item-owner':
      return { owner: LIVE_PARTY };
    case 'state-met':
      return { status: 'met', statedAt: input.asOf };
    case 'confirm-again':
      return item.status ? { statedAt: input.asOf } : {};
    case 'add-evidence':
      return {
        evidence: [...(item.evidence ?? []), soundEvidence(change, input)],
      };
    case 'pass-check':
      return {
        checks: item.checks?.map(check =>
          check.id === change.checkId ? { ...check, outcome: 'pass' } : check,
        ),
      };
    case 'complete-condition':
      return { condition: completeCondition(item.condition, input) };
    default:
      return { targetPlan: completeTargetPlan(item.targetPlan, input) };
  }
}

function soundEvidence(
  change: { itemId: string },
  { checklist }: VerdictInput,
): NonNullable<ItemInput['evidence']>[number] {
  const item = checklist.items.find(({ id }) => id === change.itemId);
  const kind = evidenceKindSchema.options.find(
    option => !item?.insufficientEvidence.includes(option),
  );
  return { kind: kind ?? 'other' };
}

function completeCondition(
  given: ConditionInput | undefined,
  input: VerdictInput,
): ConditionInput {
  const { policy } = input.checklist;
  const problems = conditionProblems(given, dayNumber(input.asOf), policy);
  return {
    ...given,
    ...(problems.includes('no-plan') && { plan: SOME_TEXT }),
    ...(problems.includes('no-accepted-risk') && { acceptedRisk: SOME_TEXT }),
    ...(hasDateProblem(problems) && {
      deadline: addDays(input.asOf, DAYS_AHEAD),
    }),
    owner: usable(given?.owner),
    accountable: usable(given?.accountable),
  };
}

function completeTargetPlan(
  given: TargetPlanInput | undefined,
  input: VerdictInput,
): TargetPlanInput {
  const problems = targetPlanProblems(given, dayNumber(input.asOf));
  return {
    ...given,
    ...(problems.includes('no-plan') && { plan: SOME_TEXT }),
    ...(hasDateProblem(problems) && { date: addDays(input.asOf, DAYS_AHEAD) }),
    owner: usable(given?.owner),
  };
}

function usable(owner: PlanOwner | undefined): PlanOwner {
  return owner && !isGap(owner.liveness) ? owner : LIVE_OWNER;
}

function hasDateProblem(problems: readonly PlanProblem[]): boolean {
  return problems.some(problem => problem.includes('deadline'));
}
