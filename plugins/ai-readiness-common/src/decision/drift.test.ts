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
} from '../verdict/__testUtils__/aReview';
import type { ItemInput } from '../verdict/types';
import {
  AS_OF,
  aCondition,
  aFollowUpReview,
  anExemption,
  aReReview,
  completed,
  standingFacts,
  type StandingChanges,
} from './__testUtils__/aDecision';
import { explainDrift } from './explainDrift';
import type { StandingFacts } from './situation';
import { assessStanding } from './standing';
import type { DriftCode } from './types';

const midnight = (days: number) => `${inDays(days)}T00:00:00.000Z`;
const one = [anItem({ id: 'a' })];
const proven = [anItem({ id: 'a', requiresEvidence: true })];
const fine = aReview(one, { a: met });
const backed = (until: number): ItemInput => ({
  ...met,
  evidence: [{ kind: 'document', validUntil: inDays(until) }],
});
const from = (
  before: ItemInput,
  after: ItemInput,
  changes: StandingChanges = {},
  checklist = one,
) =>
  standingFacts(
    aReview(checklist, { a: before }),
    aReview(checklist, { a: after }),
    changes,
  );
const gone = (since?: string) => [
  {
    area: 'platform' as const,
    liveness: 'missing' as const,
    owners: [],
    since,
  },
];
const carried = { ...notMet, condition };

/** What drifted, the item or area, since when, and in words. */
type Row = [StandingFacts, DriftCode, string, string, string];

const rows: Record<string, Row> = {
  'an owner left, when the catalog lost it': [
    standingFacts(
      aReview(items(2), { a: met, b: met }),
      aReview(items(2), { a: met, b: met }, { areas: { platform: NOBODY } }),
      { areas: gone(instantInDays(-3)) },
    ),
    'owner-gone',
    'area:platform',
    instantInDays(-3),
    'The platform owner of 1.1 and 1.2 is gone.',
  ],
  'an owner left, who knows when': [
    standingFacts(
      fine,
      aReview(one, { a: met }, { areas: { platform: NOBODY } }),
    ),
    'owner-gone',
    'area:platform',
    AS_OF,
    'The owner of 1.1 is gone.',
  ],
  'the owner of one item left': [
    from(met, { ...met, owner: NOBODY }),
    'owner-gone',
    'item:a',
    AS_OF,
    'The owner of 1.1 is gone.',
  ],
  'an area is without an owner, as the computed item says': [
    standingFacts(
      aReview([anItem({ id: 'a', computed: 'area-owners' })], {}),
      aReview(
        [anItem({ id: 'a', computed: 'area-owners' })],
        {},
        { areas: { platform: NOBODY } },
      ),
      { areas: gone(instantInDays(-3)) },
    ),
    'owner-gone',
    'area:platform',
    instantInDays(-3),
    'The owner of 1.1 is gone.',
  ],
  'evidence ran out, on the day after it was valid': [
    from(backed(-2), backed(-2), {}, proven),
    'evidence-expired',
    'item:a',
    midnight(-1),
    'The evidence of 1.1 is valid only until 8 March 2026.',
  ],
  'evidence was taken away': [
    from(backed(9), met, {}, proven),
    'evidence-expired',
    'item:a',
    AS_OF,
    'No evidence is enough for 1.1.',
  ],
  'a statement aged, on the day after its last one': [
    from(
      { ...met, statedAt: instantInDays(-95) },
      { ...met, statedAt: instantInDays(-95) },
    ),
    'statement-aged',
    'item:a',
    midnight(-4),
    'The statement on 1.1 of 5 December 2025 is more than 90 days old.',
  ],
  'a check failed': [
    from(met, {
      ...met,
      checks: [{ id: 'slo', title: 'SLO kept', outcome: 'fail' }],
    }),
    'check-failed',
    'item:a',
    AS_OF,
    'The check "SLO kept" of 1.1 fails.',
  ],
  'somebody stated it lower': [
    from(met, { ...partlyMet, statedAt: instantInDays(-2) }),
    'statement-changed',
    'item:a',
    instantInDays(-2),
    '1.1 counts as partly met, no longer as met.',
  ],
  'an item applies that did not, and was stated before': [
    standingFacts(
      aReview(one, { a: met }),
      aReview(items(2), {
        a: met,
        b: { ...notMet, statedAt: instantInDays(-30) },
      }),
    ),
    'statement-changed',
    'item:b',
    AS_OF,
    '1.2 applies by now and counts as not met.',
  ],
  'an item applies that did not, and nobody has assessed it': [
    standingFacts(aReview(one, { a: met }), aReview(items(2), { a: met })),
    'not-assessed',
    'item:b',
    AS_OF,
    '1.2 applies by now and is not assessed.',
  ],
  'an item was put back to not assessed': [
    from(met, {}),
    'not-assessed',
    'item:a',
    AS_OF,
    '1.1 is not assessed any more.',
  ],
  'an exemption ended with its last day': [
    from(
      { ...notMet, statedAt: instantInDays(-30), exemptUntil: inDays(-3) },
      { ...notMet, statedAt: instantInDays(-30), exemptUntil: inDays(-3) },
      { followUp: { exemptions: [anExemption({ until: inDays(-3) })] } },
    ),
    'exemption-ended',
    'item:a',
    midnight(-2),
    'The exemption of 1.1 has ended.',
  ],
  'an exemption was revoked': [
    from(
      { ...notMet, statedAt: instantInDays(-30), exemptUntil: inDays(30) },
      { ...notMet, statedAt: instantInDays(-30) },
      {
        followUp: {
          exemptions: [anExemption({ revokedAt: instantInDays(-3) })],
        },
      },
    ),
    'exemption-ended',
    'item:a',
    instantInDays(-3),
    'The exemption of 1.1 has ended.',
  ],
  'what was stated after an exemption speaks for itself': [
    from(
      { exemptUntil: inDays(-3) },
      { ...notMet, statedAt: instantInDays(-1) },
      { followUp: { exemptions: [anExemption({ until: inDays(-3) })] } },
    ),
    'statement-changed',
    'item:a',
    instantInDays(-1),
    '1.1 counts as not met, no longer as exempt.',
  ],
  'a plan does not carry its item any more': [
    from(
      carried,
      {
        ...notMet,
        condition: { ...condition, plan: '', accountable: undefined },
      },
      { followUp: { conditions: [aCondition()] } },
    ),
    'plan-failed',
    'condition:c1',
    AS_OF,
    'The plan of 1.1 needs a plan and an accountable person.',
  ],
  'a condition lapsed, on the day after its deadline': [
    from(carried, carried, {
      followUp: { conditions: [aCondition({ deadline: inDays(-3) })] },
    }),
    'condition-lapsed',
    'condition:c1',
    midnight(-2),
    'The condition on 1.1 is past its deadline, 7 March 2026.',
  ],
  'a condition lapsed together with its plan is one drift': [
    from(
      carried,
      { ...notMet, condition: { ...condition, deadline: inDays(-3) } },
      {
        followUp: { conditions: [aCondition({ deadline: inDays(-3) })] },
      },
    ),
    'condition-lapsed',
    'condition:c1',
    midnight(-2),
    'The condition on 1.1 is past its deadline, 7 March 2026.',
  ],
  'a plan whose own date has passed, before the condition lapses': [
    from(
      carried,
      { ...notMet, condition: { ...condition, deadline: inDays(-3) } },
      { followUp: { conditions: [aCondition()] } },
    ),
    'plan-failed',
    'condition:c1',
    AS_OF,
    'The plan of 1.1 needs a date that has not passed.',
  ],
  'a review is overdue, from the day after it was due': [
    standingFacts(fine, fine, {
      followUp: { reviews: [aFollowUpReview({ dueOn: inDays(-1) })] },
    }),
    'review-overdue',
    'review:r1',
    midnight(0),
    'The review of 9 March 2026 is overdue.',
  ],
  'a re-review is open': [
    standingFacts(fine, aReview(one, {}), {
      followUp: { reviews: [aReReview()] },
    }),
    're-review-open',
    'review:rr1',
    instantInDays(-1),
    'A re-review of 1.1 (model changed) is open, due on 23 March 2026.',
  ],
  'a break-glass expired': [
    standingFacts(fine, fine, {
      decision: {
        relation: 'looser',
        override: { reason: 'A storm', until: inDays(-1) },
      },
    }),
    'override-expired',
    'override',
    midnight(0),
    'The break-glass holds only until 9 March 2026.',
  ],
  'a review restricted it': [
    standingFacts(fine, fine, {
      followUp: { reviews: [aFollowUpReview(completed('restrict'))] },
    }),
    'restricted',
    'review:r1',
    instantInDays(-1),
    'A review restricted the service.',
  ],
  'a review retired it': [
    standingFacts(fine, fine, {
      followUp: { reviews: [aFollowUpReview(completed('retire'))] },
    }),
    'retired',
    'review:r1',
    instantInDays(-1),
    'A review retired the service.',
  ],
  'the launch scope is another': [
    standingFacts(fine, fine, {
      scope: {
        kind: 'initial',
        audience: 'One team',
        volume: 'Little',
        until: inDays(9),
      },
    }),
    'scope-changed',
    'scope',
    AS_OF,
    'The launch scope is another than was decided.',
  ],
  'the limited rollout ended with its last day': [
    standingFacts(fine, fine, {
      decision: {
        scope: {
          kind: 'initial',
          audience: 'One team',
          volume: 'Little',
          until: inDays(-2),
        },
      },
    }),
    'scope-changed',
    'scope',
    midnight(-1),
    'The limited rollout lasts only until 8 March 2026.',
  ],
  'the checklist changed': [
    standingFacts(fine, fine, { checklist: { version: '1.1.0', hash: 'h2' } }),
    'checklist-changed',
    'checklist',
    AS_OF,
    'The checklist changed from 1.0.0 to 1.1.0.',
  ],
  'the checklist changed under the same version': [
    standingFacts(fine, fine, { checklist: { version: '1.0.0', hash: 'h2' } }),
    'checklist-changed',
    'checklist',
    AS_OF,
    'The checklist is another than was decided on, still 1.0.0.',
  ],
  'the risk tier changed': [
    standingFacts(fine, fine, { riskTier: 'high' }),
    'risk-tier-changed',
    'risk-tier',
    AS_OF,
    'The risk tier changed from none to high.',
  ],
};

describe('drift', () => {
  it.each(Object.entries(rows))('%s', (_, [facts, ...expected]) => {
    const { drift } = assessStanding(facts);
    expect(
      drift.map(each => [
        each.code,
        each.subject,
        each.since,
        explainDrift(each),
      ]),
    ).toEqual([expected]);
  });

  const quiet: Record<string, StandingFacts> = {
    'an item that counts for more': from(partlyMet, met),
    'an item that is exempt by now': from(met, { exemptUntil: inDays(9) }),
    'an item that counted for as little': from(carried, carried),
    'an item that was not assessed either': from({}, notMet, {
      decision: { verdict: 'go', relation: 'looser' },
    }),
    'an item that does not apply any more': standingFacts(
      aReview(items(2), { a: met, b: met }),
      fine,
    ),
    'an owner of whom nothing is known': standingFacts(
      fine,
      aReview(
        one,
        { a: met },
        { areas: { platform: { owners: [], liveness: 'unknown' } } },
      ),
    ),
  };
  it.each(Object.entries(quiet))('is not: %s', (_, facts) => {
    expect(assessStanding(facts).drift).toEqual([]);
  });

  it('goes on since it was first seen where nothing else is known', () => {
    const facts = from(met, {});
    const [found] = assessStanding(facts).drift;
    const since = instantInDays(-2);
    const kept = { ...found, since, id: 'x', decisionId: 'd1' };
    const drift = (fields: object) =>
      assessStanding({
        ...facts,
        followUp: { ...facts.followUp, drift: [{ ...kept, ...fields }] },
      }).drift[0].since;
    expect(drift({})).toBe(since);
    expect(drift({ until: instantInDays(-1) })).toBe(AS_OF);
    expect(drift({ decisionId: 'd0' })).toBe(AS_OF);
  });

  it('has what came since the decision for its cause, not what was there', () => {
    const aged = { ...met, statedAt: instantInDays(-120) };
    const facts = standingFacts(
      aReview(one, { a: aged }),
      aReview(one, { a: aged }, { areas: { platform: NOBODY } }),
      { decision: { verdict: 'go', relation: 'looser' } },
    );
    const { drift } = assessStanding(facts);
    expect(drift.map(({ code }) => code)).toEqual(['owner-gone']);
  });
});
