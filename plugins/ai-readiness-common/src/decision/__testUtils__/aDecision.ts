import type { LaunchScope } from '../../assessment/types';
import type { AreaOwnership } from '../../ownership/types';
import { dayOf, dayNumber } from '../../time/days';
import {
  AS_OF,
  inDays,
  instantInDays,
  JANE,
} from '../../verdict/__testUtils__/aReview';
import { assessItems } from '../../verdict/assessItem';
import { decideVerdict } from '../../verdict/decideVerdict';
import type { VerdictInput } from '../../verdict/types';
import type { StandingFacts } from '../situation';
import type {
  DecidedState,
  Decision,
  FollowUp,
  KeptCondition,
  KeptExemption,
  KeptReview,
} from '../types';

/** Tests decide so many days before the day on which they look. */
export const DECIDED_DAYS_AGO = 10;
export const DECIDED_AT = instantInDays(-DECIDED_DAYS_AGO);

/** A Go as computed, for a full launch on the day of the decision. */
export function aDecision(fields: Partial<Decision> = {}): Decision {
  return {
    id: 'd1',
    number: 1,
    decidedAt: DECIDED_AT,
    decidedBy: 'user:default/lena',
    verdict: 'go',
    computed: { verdict: 'go', reasons: [] },
    relation: 'as-computed',
    scope: { kind: 'full' },
    rationale: 'It does what it should.',
    launchOn: dayOf(dayNumber(DECIDED_AT)),
    acceptedRisks: [],
    conditions: [],
    conflicts: [],
    checklist: { id: 'c', title: 'C', version: '1.0.0', hash: 'h1' },
    revision: 1,
    snapshotHash: 'hash',
    ...fields,
  };
}

/** A condition that carries item `a`. */
export function aCondition(fields: Partial<KeptCondition> = {}): KeptCondition {
  return {
    id: 'c1',
    decisionId: 'd1',
    item: { id: 'a', number: '1.1' },
    title: 'Item 1',
    kind: 'closure',
    plan: 'Rehearse the fallback',
    owner: JANE.ref,
    deadline: inDays(30),
    acceptedRisk: 'Claims wait for an hour',
    accountable: 'user:default/ravi',
    extensions: [],
    ...fields,
  };
}

/** The 30-day review of {@link aDecision}. */
export function aFollowUpReview(fields: Partial<KeptReview> = {}): KeptReview {
  return {
    id: 'r1',
    decisionId: 'd1',
    kind: 'scheduled',
    dueOn: inDays(20),
    items: [],
    openedAt: DECIDED_AT,
    openedBy: 'user:default/lena',
    ...fields,
  };
}

/** Of item `a`, because the model changed a day ago. */
export function aReReview(fields: Partial<KeptReview> = {}): KeptReview {
  return aFollowUpReview({
    id: 'rr1',
    kind: 're-review',
    trigger: 'model',
    dueOn: inDays(13),
    items: [{ id: 'a', number: '1.1' }],
    openedAt: instantInDays(-1),
    openedBy: 'user:default/jane',
    ...fields,
  });
}

/** How a review ends. */
export function completed(
  outcome: NonNullable<KeptReview['completed']>['outcome'],
): Pick<KeptReview, 'completed'> {
  const at = instantInDays(-1);
  const by = 'user:default/jane';
  return { completed: { at, by, outcome, note: 'Looked at it', kpis: [] } };
}

/** An approved exemption of item `a`. */
export function anExemption(
  fields: Partial<KeptExemption> = {},
): KeptExemption {
  return {
    id: 'e1',
    item: { id: 'a', number: '1.1' },
    reason: 'No answer reaches a customer',
    until: inDays(30),
    requestedBy: 'user:default/jane',
    requestedAt: instantInDays(-20),
    answer: 'approved',
    answeredBy: 'user:default/lena',
    answeredAt: instantInDays(-19),
    ...fields,
  };
}

/** What each item counted as in a review. */
export function decidedOn(input: VerdictInput): DecidedState {
  return {
    traits: [],
    checklistVersion: '1.0.0',
    checklistHash: 'h1',
    items: Object.fromEntries(
      assessItems(input).map(({ item, effective, open, onMinimum }) => [
        item.id,
        { number: item.number, effective, open, onMinimum },
      ]),
    ),
  };
}

/** What to change in {@link standingFacts}. */
export interface StandingChanges {
  decision?: Partial<Decision>;
  followUp?: Partial<FollowUp>;
  areas?: AreaOwnership[];
  lifecycle?: string;
  riskTier?: string;
  checklist?: StandingFacts['checklist'];
  scope?: LaunchScope;
}

/**
 * A decision on `then` as it was computed, looked at when it is as in `now`:
 * the same review unless something became otherwise.
 */
export function standingFacts(
  then: VerdictInput,
  now: VerdictInput = then,
  changes: StandingChanges = {},
): StandingFacts {
  const { decision: decided, followUp, ...other } = changes;
  const before = { ...then, asOf: DECIDED_AT };
  const { verdict } = decideVerdict(assessItems(before), then.checklist.policy);
  const decision = aDecision({
    verdict: verdict === 'incomplete' ? 'no-go' : verdict,
    computed: { verdict, reasons: [] },
    ...decided,
  });
  return {
    followUp: {
      decision,
      decidedOn: decidedOn(before),
      conditions: [],
      reviews: [],
      exemptions: [],
      drift: [],
      ...followUp,
    },
    input: now,
    areas: [],
    checklist: { version: '1.0.0', hash: 'h1' },
    scope: decision.scope,
    ...other,
  };
}

/** The same some days later, with nothing done. */
export function later(facts: StandingFacts, days: number): StandingFacts {
  const asOf = instantInDays(days);
  return { ...facts, input: { ...facts.input, asOf } };
}

export { AS_OF };
