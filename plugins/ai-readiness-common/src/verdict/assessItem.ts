import type { ApplicableItem } from '../checklist/types';
import { dayNumber } from '../time/days';
import { areaOwnersStatus } from './areaOwnersStatus';
import { effectiveStatus, type EffectiveItemStatus } from './effectiveStatus';
import { conditionProblems, targetPlanProblems } from './planProblems';
import type {
  ItemInput,
  PlanProblem,
  ResponsibleParty,
  VerdictInput,
} from './types';

/** One item with everything that the rules ask of it. @public */
export interface ItemState extends EffectiveItemStatus {
  item: ApplicableItem;
  party: ResponsibleParty;
  /** Assessed and not met, nor standing on its minimum. */
  open: boolean;
  /** Partly met, with a complete target plan, in an initial launch. */
  onMinimum: boolean;
  conditionProblems: PlanProblem[];
  targetPlanProblems: PlanProblem[];
}

const NOTHING: ItemInput = {};

/** Judges one item of a review. */
export function assessItem(
  item: ApplicableItem,
  input: VerdictInput,
  today: number,
): ItemState {
  const answers = input.items[item.id] ?? NOTHING;
  const party = answers.owner ?? input.areas[item.area];
  const { stated, effective, caps } = item.computed
    ? areaOwnersStatus(item, input.areas)
    : effectiveStatus(item, answers, party, today);
  const exempt = isExempt(item, answers, today);
  // Field by field: a spread here costs more than all the rules together.
  const state: ItemState = {
    stated,
    effective: exempt ? 'exempt' : effective,
    caps: exempt ? [] : caps,
    item,
    party,
    open: false,
    onMinimum: false,
    conditionProblems: [],
    targetPlanProblems: [],
  };
  if (state.effective !== 'partially-met' && state.effective !== 'not-met') {
    return state;
  }
  if (state.effective === 'partially-met' && isInitial(input, today)) {
    state.targetPlanProblems = targetPlanProblems(answers.targetPlan, today);
    state.onMinimum = !state.targetPlanProblems.length;
  }
  state.open = !state.onMinimum;
  if (state.open) {
    const { condition } = answers;
    const { policy } = input.checklist;
    state.conditionProblems = conditionProblems(condition, today, policy);
  }
  return state;
}

/** Judges all items that apply. @public */
export function assessItems(input: VerdictInput): ItemState[] {
  const today = dayNumber(input.asOf);
  return input.checklist.items.map(item => assessItem(item, input, today));
}

/** After the last day of a limited rollout the full rule holds. @public */
export function isInitial(
  { scope }: Pick<VerdictInput, 'scope'>,
  today: number,
): boolean {
  const { kind, until } = scope;
  return kind === 'initial' && (!until || dayNumber(until) >= today);
}

function isExempt(item: ApplicableItem, input: ItemInput, today: number) {
  return (
    !item.alwaysCritical &&
    input.exemptUntil !== undefined &&
    dayNumber(input.exemptUntil) >= today
  );
}
