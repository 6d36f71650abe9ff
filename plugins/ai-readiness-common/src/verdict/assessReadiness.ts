import { assessItems, type ItemState } from './assessItem';
import { isOnlyAged } from './closeItem';
import { decideVerdict } from './decideVerdict';
import {
  explainCap,
  explainChange,
  explainNextChange,
  explainReason,
  type ItemTitles,
} from './explain';
import { statementValidThrough } from './itemDefects';
import { nextChange } from './nextChange';
import { pathToGo, type PathChanges } from './pathToGo';
import { countItems, summarizeGates, weakestGate } from './summarize';
import { withoutContact } from '../ownership/contacts';
import { dayOf } from '../time/days';
import type { ApplicableChecklist, Area } from '../checklist/types';
import type {
  Change,
  GateSummary,
  ItemAssessment,
  Path,
  PathStep,
  PathToGo,
  VerdictInput,
  VerdictResult,
} from './types';

/** All that the rules say of a review. @public */
export interface ReadinessAssessment {
  verdict: VerdictResult;
  gates: GateSummary[];
  items: ItemAssessment[];
  pathToGo: PathToGo;
}

/** The verdict with its reasons in words, without items and path. @public */
export function assessVerdict(input: VerdictInput): {
  verdict: VerdictResult;
  gates: GateSummary[];
} {
  const states = assessItems(input);
  return summarize(input, states, nextChange);
}

/**
 * Judges a review: the verdict, every item, every gate and the path to Go.
 * Pure: the same input gives the same bytes.
 * @public
 */
export function assessReadiness(
  input: VerdictInput,
  states: readonly ItemState[] = assessItems(input),
): ReadinessAssessment {
  return {
    ...withItems(input, states, nextChange),
    pathToGo: wordedPaths(input, states),
  };
}

/**
 * The same without the path to Go and what the verdict will be, which take longer
 * than all the rest: for those who judge thousands of reviews and show none.
 * @public
 */
export function assessWithoutPath(
  input: VerdictInput,
  states: readonly ItemState[] = assessItems(input),
): Omit<ReadinessAssessment, 'pathToGo'> {
  return withItems(input, states, () => undefined);
}

function withItems(
  input: VerdictInput,
  states: readonly ItemState[],
  whatIsNext: WhatIsNext,
) {
  return {
    ...summarize(input, states, whatIsNext),
    items: states.map(state => toAssessment(state, input)),
  };
}

/** When the verdict changes by itself, where that is asked for. */
type WhatIsNext = (
  ...of: Parameters<typeof nextChange>
) => ReturnType<typeof nextChange>;

function summarize(
  input: VerdictInput,
  states: readonly ItemState[],
  whatIsNext: WhatIsNext,
) {
  const titleOf = titlesOf(input);
  const aged = new Set(
    states.flatMap(s => (isOnlyAged(s, input) ? s.item.id : [])),
  );
  const named = (id: string) =>
    aged.has(id) ? `${titleOf(id)} (too old: confirm it again)` : titleOf(id);
  const decided = decideVerdict(states, input.checklist.policy);
  const reasons = decided.reasons.map(reason => ({
    ...reason,
    message: explainReason(reason, named),
  }));
  const gates = summarizeGates(input.checklist, states);
  const applicable = gates.filter(gate => gate.state !== 'not-applicable');
  const weakest = weakestGate(gates, states);
  const next = whatIsNext(input, decided.verdict, states);
  const verdict: VerdictResult = {
    verdict: decided.verdict,
    message: reasons[0].message,
    reasons,
    counts: countItems(states),
    gatesPassed: applicable.filter(gate => gate.state === 'passed').length,
    gatesTotal: applicable.length,
    ...(weakest && { weakestGate: weakest }),
    ...(next && {
      nextChange: {
        at: next.at,
        verdict: next.verdict,
        message: explainNextChange(next, titleOf),
      },
    }),
  };
  return { verdict, gates };
}

function toAssessment(state: ItemState, input: VerdictInput): ItemAssessment {
  const { item, party } = state;
  // No spread among the fields: it costs more than judging the item.
  const assessment: ItemAssessment = {
    id: item.id,
    number: item.number,
    gateId: item.gateId,
    area: item.area,
    critical: item.critical,
    computed: item.computed !== undefined,
    stated: state.stated,
    effective: state.effective,
    caps: state.caps.map(cap => ({ message: explainCap(cap), ...cap })),
    open: state.open,
    onMinimum: state.onMinimum,
    requiresEvidence: item.requiresEvidence,
    owners: party.owners.map(withoutContact),
    ownerLiveness: party.liveness,
    conditionProblems: state.conditionProblems,
    targetPlanProblems: state.targetPlanProblems,
  };
  const through = statementValidThrough(item, input.items[item.id] ?? {});
  if (through !== undefined) assessment.validUntil = dayOf(through);
  return assessment;
}

function wordedPaths(
  input: VerdictInput,
  states: readonly ItemState[],
): PathToGo {
  const titleOf = titlesOf(input);
  const { conditionalGo, go } = pathToGo(input, states);
  const step = (change: Change): PathStep => ({
    change,
    area: areaOf(change, input),
    message: explainChange(change, titleOf),
  });
  const worded = (path: PathChanges): Path => ({
    required: path.required.map(step),
    choose: path.choose,
    options: path.options.map(({ state, resolve, carry }) => ({
      item: { id: state.item.id, number: state.item.number },
      area: state.item.area,
      resolve: resolve.map(step),
      carry: carry.map(step),
    })),
  });
  return {
    ...(conditionalGo && { conditionalGo: worded(conditionalGo) }),
    ...(go && { go: worded(go) }),
  };
}

function areaOf(change: Change, { checklist }: VerdictInput): Area {
  if (change.kind === 'name-area-owner') return change.area;
  return checklist.items.find(item => item.id === change.itemId)!.area;
}

/** Checklists that apply to many services are the same object. */
const titles = new WeakMap<ApplicableChecklist, Map<string, string>>();

function titlesOf({ checklist }: VerdictInput): ItemTitles {
  let all = titles.get(checklist);
  if (!all) {
    all = new Map(
      checklist.items.map(item => [item.id, `${item.number} ${item.title}`]),
    );
    titles.set(checklist, all);
  }
  const byId = all;
  return itemId => byId.get(itemId) ?? itemId;
}
