import {
  anItem,
  aReview,
  condition,
  inDays,
  instantInDays,
  items,
  met,
  NOBODY,
  notMet,
  partlyMet,
  targetPlan,
} from '../verdict/__testUtils__/aReview';
import { assessItems } from '../verdict/assessItem';
import {
  aCondition,
  aDecision,
  aFollowUpReview,
  anExemption,
  aReReview,
  completed,
  standingFacts,
} from './__testUtils__/aDecision';
import type { StandingFacts } from './situation';
import { assessStanding } from './standing';
import type { DriftCode, Standing } from './types';

const one = [anItem({ id: 'a', validDays: undefined })];
const critical = [anItem({ id: 'a', critical: true, alwaysCritical: true })];
const fine = aReview(one, { a: met });
const failing = aReview(critical, { a: partlyMet });
const open = aReview(one, { a: notMet });
const carried = aReview(one, { a: { ...notMet, condition } });
const unknown = aReview(one, {});
const onMinimum = aReview(
  critical,
  { a: { ...partlyMet, targetPlan } },
  { scope: { kind: 'initial', until: inDays(60) } },
);
const rollout = {
  kind: 'initial' as const,
  audience: 'One team',
  volume: '50 claims a day',
  until: inDays(60),
};

const bound = (fields: Parameters<typeof aCondition>[0], now = carried) =>
  standingFacts(carried, now, {
    followUp: { conditions: [aCondition(fields)] },
  });
const closed = {
  closed: { at: instantInDays(-2), by: 'user:default/jane', evidenceId: 'e' },
};
const reviewed = (fields: Parameters<typeof aFollowUpReview>[0]) =>
  standingFacts(fine, fine, {
    followUp: { reviews: [aFollowUpReview(fields)] },
  });
const reReviewed = (fields: Parameters<typeof aReReview>[0], now = fine) =>
  standingFacts(fine, now, { followUp: { reviews: [aReReview(fields)] } });
const overridden = (until: number, then = failing, now = then) =>
  standingFacts(then, now, {
    decision: {
      verdict: 'go',
      relation: 'looser',
      override: { reason: 'A storm is coming', until: inDays(until) },
    },
  });
const notAssessedSince = (days: number) =>
  standingFacts(fine, unknown, {
    followUp: {
      drift: [
        {
          id: 'x',
          decisionId: 'd1',
          code: 'not-assessed',
          subject: 'item:a',
          items: [],
          since: instantInDays(-days),
          values: {},
        },
      ],
    },
  });
const without = (facts: StandingFacts, lifecycle?: string): StandingFacts => ({
  ...facts,
  lifecycle,
  followUp: { ...facts.followUp, decision: undefined, decidedOn: undefined },
});

const rows: Record<string, [StandingFacts, Standing, DriftCode[]?]> = {
  'undecided without a decision': [without(standingFacts(fine)), 'undecided'],
  'a decided No-Go stays one, also when all is met by now': [
    standingFacts(failing, aReview(critical, { a: met })),
    'no-go',
  ],
  'a Go that nothing has happened to holds': [standingFacts(fine), 'go'],
  'so does a Conditional Go': [bound({}), 'conditional-go'],
  'a Conditional Go gets no better than it was decided': [
    bound(closed, aReview(one, { a: met })),
    'conditional-go',
  ],
  'nor does a stricter decision': [
    standingFacts(fine, fine, { decision: { verdict: 'conditional-go' } }),
    'conditional-go',
  ],
  'what is computed now is worse: No-Go': [
    standingFacts(aReview(critical, { a: met }), failing),
    'no-go',
    ['statement-changed'],
  ],
  'what is computed now is worse: Conditional Go': [
    standingFacts(fine, carried),
    'conditional-go',
    ['statement-changed'],
  ],
  'an open item without a condition is a No-Go': [
    standingFacts(fine, open),
    'no-go',
    ['statement-changed'],
  ],
  'unknown is not failed': [
    standingFacts(fine, unknown),
    'conditional-go',
    ['not-assessed'],
  ],
  'unknown for no more than 14 days': [
    notAssessedSince(14),
    'conditional-go',
    ['not-assessed'],
  ],
  'unknown for more than 14 days lapses': [
    notAssessedSince(15),
    'lapsed',
    ['not-assessed'],
  ],
  'a condition holds through its deadline': [
    bound({ deadline: inDays(0) }),
    'conditional-go',
  ],
  'a condition past its deadline lapses': [
    bound({ deadline: inDays(-1) }),
    'lapsed',
    ['condition-lapsed'],
  ],
  'a closed one does not': [
    bound({ deadline: inDays(-1), ...closed }, aReview(one, { a: met })),
    'conditional-go',
  ],
  'a closed one whose item is open again does': [
    bound({ deadline: inDays(-1), ...closed }),
    'lapsed',
    ['condition-lapsed'],
  ],
  'one of an earlier decision does not': [
    bound({ deadline: inDays(-1), decisionId: 'd0' }),
    'conditional-go',
  ],
  'a condition whose owner has gone carries its item no longer': [
    bound(
      {},
      aReview(one, {
        a: {
          ...notMet,
          condition: {
            ...condition,
            owner: { ref: 'user:default/jane', liveness: 'unresolved' },
          },
        },
      }),
    ),
    'no-go',
    ['plan-failed'],
  ],
  'a review may be overdue for the grace': [
    reviewed({ dueOn: inDays(-14) }),
    'go',
  ],
  'a review overdue beyond the grace lapses': [
    reviewed({ dueOn: inDays(-15) }),
    'lapsed',
    ['review-overdue'],
  ],
  'one that is done does not': [
    reviewed({ dueOn: inDays(-15), ...completed('confirm') }),
    'go',
  ],
  'nor does one of an earlier decision': [
    reviewed({ dueOn: inDays(-15), decisionId: 'd0' }),
    'go',
  ],
  'a review that restricts leaves at best a Conditional Go': [
    reviewed(completed('restrict')),
    'conditional-go',
    ['restricted'],
  ],
  'a review that retires is a No-Go': [
    reviewed(completed('retire')),
    'no-go',
    ['retired'],
  ],
  'a re-review may be open for 14 days': [
    reReviewed({ dueOn: inDays(0) }),
    'go',
  ],
  'a re-review open for longer lapses': [
    reReviewed({ dueOn: inDays(-1) }),
    'lapsed',
    ['re-review-open'],
  ],
  'also one that was opened before the decision': [
    reReviewed({ dueOn: inDays(-1), decisionId: undefined }),
    'lapsed',
    ['re-review-open'],
  ],
  'a re-review that restricts after the decision does so too': [
    reReviewed({ decisionId: 'd0', ...completed('restrict') }),
    'conditional-go',
    ['restricted'],
  ],
  'one that was done before the decision is part of what was decided': [
    reReviewed({
      completed: {
        ...completed('restrict').completed!,
        at: instantInDays(-20),
      },
    }),
    'go',
  ],
  'what it asks for is not known for the time being': [
    reReviewed({}, unknown),
    'conditional-go',
    ['re-review-open'],
  ],
  'a break-glass leaves out what stood against it': [overridden(20), 'go'],
  'also what was not known': [overridden(20, unknown), 'go'],
  'and what stood on its minimum': [
    {
      ...overridden(20, onMinimum),
      scope: { kind: 'full' },
    },
    'go',
  ],
  'but nothing that has come since': [
    overridden(
      20,
      aReview(items(2, { critical: true }), { a: notMet, b: met }),
      aReview(items(2, { critical: true }), { a: notMet, b: notMet }),
    ),
    'no-go',
    ['statement-changed'],
  ],
  'a break-glass holds through its last day': [overridden(0), 'go'],
  'a break-glass that has expired lapses': [
    overridden(-1),
    'lapsed',
    ['override-expired'],
  ],
  'a limited rollout holds on its minimum': [
    standingFacts(onMinimum, onMinimum, { decision: { scope: rollout } }),
    'conditional-go',
  ],
  'and not longer than was decided, however long the scope says by now': [
    standingFacts(onMinimum, onMinimum, {
      decision: { scope: { ...rollout, until: inDays(-1) } },
      scope: rollout,
    }),
    'no-go',
    ['scope-changed'],
  ],
  'an item that a higher risk tier makes critical': [
    standingFacts(
      carried,
      aReview([anItem({ id: 'a', critical: true })], {
        a: { ...notMet, condition },
      }),
      { riskTier: 'high' },
    ),
    'no-go',
    ['risk-tier-changed'],
  ],
  'an exemption that has ended': [
    standingFacts(
      aReview(one, { a: { ...open.items.a, exemptUntil: inDays(-2) } }),
      aReview(one, {
        a: {
          ...notMet,
          statedAt: instantInDays(-30),
          exemptUntil: inDays(-2),
        },
      }),
      { followUp: { exemptions: [anExemption({ until: inDays(-2) })] } },
    ),
    'no-go',
    ['exemption-ended'],
  ],
};

describe('assessStanding', () => {
  it.each(Object.entries(rows))('%s', (_, [facts, standing, because = []]) => {
    const assessed = assessStanding(facts);
    expect(assessed.standing).toBe(standing);
    expect(assessed.because.map(({ code }) => code)).toEqual(because);
    expect(assessed.mayDeploy).toBe(
      /go$/.test(standing) && standing !== 'no-go',
    );
  });

  it('lists what is live without a decision by itself', () => {
    const live = (lifecycle?: string) =>
      assessStanding(without(standingFacts(fine), lifecycle))
        .liveWithoutDecision;
    expect([live('production'), live('experimental'), live()]).toEqual([
      true,
      false,
      false,
    ]);
    const decided = { ...standingFacts(failing), lifecycle: 'production' };
    expect(assessStanding(decided).liveWithoutDecision).toBe(false);
  });

  it('names closed conditions whose items are open again', () => {
    const facts = bound({ ...closed });
    expect(assessStanding(facts).reopened).toEqual(['c1']);
    expect(assessStanding(bound({})).reopened).toEqual([]);
    const onlyMinimum = standingFacts(onMinimum, onMinimum, {
      decision: { scope: rollout },
      followUp: { conditions: [aCondition({ kind: 'target', ...closed })] },
    });
    expect(assessStanding(onlyMinimum).reopened).toEqual(['c1']);
  });

  it('finds no drift from a No-Go: nothing rests on it', () => {
    const worse = aReview(critical, { a: notMet });
    const facts = standingFacts(failing, worse, { riskTier: 'high' });
    expect(assessStanding(facts).drift).toEqual([]);
  });

  it('puts what decides first, and of that the oldest', () => {
    const then = aReview(items(3), { a: met, b: met, c: met });
    const now = aReview(
      items(3),
      { a: { ...met, condition }, b: met, c: met },
      { areas: { platform: NOBODY } },
    );
    const facts = standingFacts(then, now, {
      areas: [
        {
          area: 'platform',
          liveness: 'missing',
          owners: [],
          since: instantInDays(-3),
        },
      ],
      followUp: { reviews: [aFollowUpReview({ dueOn: inDays(-5) })] },
    });
    const { standing, because, drift } = assessStanding(facts);
    expect(standing).toBe('no-go');
    expect(because.map(({ code }) => code)).toEqual(['owner-gone']);
    expect(drift.map(({ code }) => code)).toEqual([
      'review-overdue',
      'owner-gone',
    ]);
  });

  it('keeps a decision whose snapshot says nothing of its items', () => {
    const facts = standingFacts(fine, failing);
    const blind = {
      ...facts,
      followUp: {
        ...facts.followUp,
        decision: aDecision(),
        decidedOn: undefined,
      },
    };
    expect(assessStanding(blind)).toMatchObject({
      standing: 'no-go',
      drift: [],
      because: [],
    });
  });
});

it('goes by the scope that was decided, also where the items are judged by another', () => {
  const facts = standingFacts(onMinimum, onMinimum, {
    decision: { scope: { ...rollout, until: inDays(-1) } },
  });
  const states = assessItems(facts.input);
  expect(states[0].onMinimum).toBe(true);
  expect(assessStanding(facts, states)).toEqual(assessStanding(facts));
});
