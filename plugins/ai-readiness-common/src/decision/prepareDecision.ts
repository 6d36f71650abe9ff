import { canonicalJson } from '../canonicalJson';
import { assessVerdict } from '../verdict/assessReadiness';
import type { VerdictInput } from '../verdict/types';
import { carriedItems, type CarriedItem } from './carriedItems';
import type {
  DecisionFacts,
  ItemPlans,
  ParsedDecisionDraft,
} from './decisionFacts';
import { decisionProblems } from './decisionProblems';
import { relationOf } from './relation';
import { separationOfDuties } from './separationOfDuties';
import type {
  DecidedCondition,
  DecidedVerdict,
  Decision,
  DecisionProblem,
  DutyConflict,
} from './types';
import { whoCouldDecide } from './whoCouldDecide';

/** What a decision would be, and what stands in its way. @public */
export interface PreparedDecision {
  /** With the conditions of the request laid over. */
  input: VerdictInput;
  /** By item id: the plans of the items whose plan the request changes. */
  plans: Record<string, ItemPlans>;
  computed: Decision['computed'];
  /** Absent while no verdict is chosen. */
  relation?: Decision['relation'];
  /** Those that are complete, in the order of the checklist. */
  conditions: Omit<DecidedCondition, 'id'>[];
  problems: DecisionProblem[];
  conflicts: DutyConflict[];
  /** Users without a conflict who own an area of the service. */
  couldDecide: string[];
}

/**
 * Everything that there is to say of a decision before it is recorded, all
 * problems at once (`docs/decisions.md`).
 * @public
 */
export function prepareDecision(
  draft: ParsedDecisionDraft,
  facts: DecisionFacts,
): PreparedDecision {
  const { verdict } = draft;
  const carriable = carriedItems(draft.conditions, facts);
  const given = carriable.filter(carried => carried.given);
  const input = withAnswers(facts.input, given);
  const { verdict: computed } = assessVerdict(input);
  const relation = verdict && relationOf(verdict, computed.verdict);
  const carried = carriedBy(verdict, carriable);
  return {
    input,
    plans: changedPlans(carried, facts.plans),
    computed: { verdict: computed.verdict, reasons: computed.reasons },
    ...(relation && { relation }),
    conditions: carried
      .filter(({ problems }) => !problems.length)
      .map(asCondition),
    problems: decisionProblems({
      draft,
      facts,
      computed: computed.verdict,
      relation,
      carried,
      carriable,
    }),
    conflicts: separationOfDuties(
      facts,
      carried.map(({ item, plan }) => ({ ...plan, item: refOf(item) })),
    ),
    couldDecide: whoCouldDecide(facts),
  };
}

/** A Conditional Go carries all that is open, a No-Go nothing (rule 4). */
function carriedBy(
  verdict: DecidedVerdict | undefined,
  carriable: readonly CarriedItem[],
): readonly CarriedItem[] {
  if (verdict === 'no-go') return [];
  return verdict === 'conditional-go'
    ? carriable
    : carriable.filter(({ given }) => given);
}

function withAnswers(
  input: VerdictInput,
  given: readonly CarriedItem[],
): VerdictInput {
  const items = { ...input.items };
  for (const { item, answers } of given) {
    items[item.id] = { ...items[item.id], ...answers };
  }
  return { ...input, items };
}

function changedPlans(
  carried: readonly CarriedItem[],
  held: DecisionFacts['plans'],
): Record<string, ItemPlans> {
  const changed = carried.filter(
    ({ item, given, plans }) =>
      given && canonicalJson(plans) !== canonicalJson(held[item.id]),
  );
  return Object.fromEntries(changed.map(({ item, plans }) => [item.id, plans]));
}

function asCondition({
  item,
  kind,
  plan,
}: CarriedItem): Omit<DecidedCondition, 'id'> {
  const { plan: text = '', owner = '', deadline = '' } = plan;
  const { acceptedRisk, accountable } = plan;
  return {
    item: refOf(item),
    title: item.title,
    kind,
    plan: text,
    owner,
    deadline,
    ...(acceptedRisk?.trim() && { acceptedRisk }),
    ...(accountable && { accountable }),
  };
}

function refOf({ id, number }: CarriedItem['item']) {
  return { id, number };
}
