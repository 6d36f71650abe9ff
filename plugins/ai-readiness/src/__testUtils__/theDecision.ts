import type {
  AntiPattern,
  Condition,
  DecidedCondition,
  Decision,
  DecisionDetail,
  DecisionPreview,
  Drift,
  Exemption,
  FollowUpReview,
  Replay,
  Review,
} from 'backstage-plugin-ai-readiness-common';
import { aReview, SERVICE_REF } from './aReview';

const HASH = 'c0ffee00'.repeat(8);

/** Decided the day before the example review was read. */
export const DECIDED_AT = '2026-03-09T10:00:00.000Z';

export function aDecidedCondition(
  changes: Partial<DecidedCondition> = {},
): DecidedCondition {
  return {
    id: 'condition-1',
    item: { id: 'stop-conditions', number: '1.2' },
    title: 'Stop conditions',
    kind: 'closure',
    plan: 'Agree on a breakeven threshold.',
    owner: 'group:default/claims',
    deadline: '2026-04-09',
    acceptedRisk: 'A month without a threshold.',
    accountable: 'user:default/jane',
    ...changes,
  };
}

/** A Conditional Go for everybody, with one condition. */
export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1',
    number: 1,
    decidedAt: DECIDED_AT,
    decidedBy: 'user:default/mira',
    verdict: 'conditional-go',
    computed: {
      verdict: 'conditional-go',
      reasons: [
        {
          code: 'conditions-carried',
          items: [{ id: 'stop-conditions', number: '1.2' }],
          message: '1 open item is carried by a condition: Stop conditions.',
        },
      ],
    },
    relation: 'as-computed',
    scope: { kind: 'full' },
    rationale: 'The value is clear, and what is open has an owner.',
    launchOn: '2026-03-16',
    acceptedRisks: [
      {
        risk: 'Answers can be slow in the first week.',
        accountable: 'user:default/jane',
      },
    ],
    conditions: [aDecidedCondition()],
    conflicts: [],
    checklist: {
      id: 'example',
      title: 'Example checklist',
      version: '1.0.0',
      hash: 'abc',
    },
    revision: 6,
    snapshotHash: HASH,
    ...changes,
  };
}

/** The decision of the example, ready to be recorded. */
export function aDecisionPreview(
  changes: Partial<DecisionPreview> = {},
): DecisionPreview {
  const decision = aDecision();
  return {
    decision,
    computed: decision.computed,
    problems: [],
    conflicts: [],
    separationOfDuties: 'warn',
    couldDecide: [],
    ...changes,
  };
}

export function aDecisionDetail(
  changes: Partial<DecisionDetail> = {},
): DecisionDetail {
  return {
    decision: aDecision(),
    service: { entityRef: SERVICE_REF, title: 'Claims triage' },
    snapshot: { rulesVersion: '1' },
    ...changes,
  };
}

/** Everything as it was recorded. */
export function aReplay(changes: Partial<Replay> = {}): Replay {
  return {
    decisionId: 'decision-1',
    number: 1,
    intact: true,
    recordedHash: HASH,
    snapshotHash: HASH,
    identical: true,
    rulesVersion: { recorded: '1', now: '1' },
    differences: [],
    message: 'The record is intact, and the rules give the same answer again.',
    ...changes,
  };
}

/** Open, due in 30 days. */
export function aCondition(changes: Partial<Condition> = {}): Condition {
  return {
    ...aDecidedCondition(),
    decisionId: 'decision-1',
    state: 'open',
    ownerLiveness: 'live',
    extensions: [],
    ...changes,
  };
}

/** The review 30 days after the launch. */
export function aFollowUpReview(
  changes: Partial<FollowUpReview> = {},
): FollowUpReview {
  return {
    id: 'review-1',
    decisionId: 'decision-1',
    kind: 'scheduled',
    dueOn: '2026-04-15',
    state: 'upcoming',
    items: [],
    openedAt: DECIDED_AT,
    openedBy: 'user:default/mira',
    ...changes,
  };
}

/** The data owner has left. */
export function aDrift(changes: Partial<Drift> = {}): Drift {
  return {
    id: 'drift-1',
    decisionId: 'decision-1',
    code: 'owner-gone',
    area: 'data',
    items: [{ id: 'data-owners', number: '2.1' }],
    since: '2026-03-10T08:00:00.000Z',
    message: 'The data owner is gone.',
    ...changes,
  };
}

/** Asked for, and not answered yet. */
export function anExemption(changes: Partial<Exemption> = {}): Exemption {
  return {
    id: 'exemption-1',
    item: { id: 'stop-conditions', number: '1.2' },
    state: 'requested',
    reason: 'The service has no cost of its own.',
    until: '2026-09-09',
    requestedBy: 'user:default/jane',
    requestedAt: DECIDED_AT,
    ...changes,
  };
}

export function anAntiPattern(changes: Partial<AntiPattern> = {}): AntiPattern {
  return {
    id: 'owners-later',
    title: 'Owners will come later',
    items: [{ id: 'data-owners', number: '2.1' }],
    areas: ['data'],
    message: 'The data area has had no live owner for 12 days.',
    cost: 'Incidents wait until somebody is found who may decide.',
    wayOut: 'Name an owner in the catalog before the launch.',
    ...changes,
  };
}

/** The example review with a Conditional Go in force. */
export function aDecidedReview(changes: Partial<Review> = {}): Review {
  return aReview({
    decision: aDecision(),
    standing: {
      standing: 'conditional-go',
      since: DECIDED_AT,
      mayDeploy: true,
      liveWithoutDecision: false,
      message: 'decided: Conditional Go, 9 March',
    },
    conditions: [aCondition()],
    reviews: [aFollowUpReview()],
    ...changes,
  });
}

/** The example review with one open item, which a complete condition carries. */
export function aCarriedReview(changes: Partial<Review> = {}): Review {
  const { plan, owner, deadline, acceptedRisk, accountable } =
    aDecidedCondition();
  const review = aReview();
  return {
    ...review,
    verdict: {
      ...review.verdict,
      ...aDecision().computed,
      message: '1 open item is carried by a condition: Stop conditions.',
      counts: { ...review.verdict.counts, notAssessed: 0, openCritical: 0 },
    },
    items: review.items.map(item =>
      item.id === 'stop-conditions'
        ? {
            ...item,
            stated: 'partially-met',
            effective: 'partially-met',
            open: true,
            closurePlan: { plan, owner, deadline, acceptedRisk, accountable },
          }
        : { ...item, stated: 'met', effective: 'met', open: false, caps: [] },
    ),
    ...changes,
  };
}
