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
} from '../verdict/__testUtils__/aReview';
import { assessWithoutPath } from '../verdict/assessReadiness';
import {
  AS_OF,
  aCondition,
  aFollowUpReview,
  anExemption,
  aReReview,
  completed,
  standingFacts,
} from './__testUtils__/aDecision';
import { presentFollowUp } from './presentFollowUp';
import type { StandingFacts } from './situation';
import { assessStanding } from './standing';
import type { KeptDrift } from './types';

const one = [anItem({ id: 'a', number: '5.2', critical: true, validDays: 60 })];
const fine = aReview(one, { a: met });
const ownerGone = { areas: { platform: NOBODY } };
const override = { reason: 'A storm', until: inDays(20) };
const present = (
  facts: StandingFacts,
  standingSince?: string,
  drift: KeptDrift[] = [],
) =>
  presentFollowUp({
    facts,
    assessed: assessStanding(facts),
    drift,
    ...(standingSince && { standingSince }),
    livenessOf: ref => (ref === 'user:default/jane' ? 'live' : 'unresolved'),
    verdict: assessWithoutPath(facts.input).verdict,
  });
const undecided = (lifecycle?: string): StandingFacts => {
  const facts = standingFacts(fine);
  const { decision: _, decidedOn: __, ...followUp } = facts.followUp;
  return { ...facts, followUp, ...(lifecycle && { lifecycle }) };
};

const sentences: Record<string, [StandingFacts, string]> = {
  'without a decision': [undecided('experimental'), 'No decision yet.'],
  'live without a decision': [
    undecided('production'),
    'Live without a decision.',
  ],
  'as decided': [
    standingFacts(fine),
    'Decided: Go, 28 February 2026 · it still holds.',
  ],
  'decided against the rules': [
    standingFacts(fine, fine, { decision: { relation: 'looser', override } }),
    'Decided: Go, 28 February 2026, break-glass until 30 March 2026 · it still holds.',
  ],
  'restricted by a review, and worth what was decided': [
    standingFacts(fine, fine, {
      decision: { verdict: 'conditional-go' },
      followUp: { reviews: [aFollowUpReview(completed('restrict'))] },
    }),
    'Decided: Conditional Go, 28 February 2026 · a review has restricted it.',
  ],
  'a No-Go': [
    standingFacts(aReview(one, { a: notMet })),
    'Decided: No-Go, 28 February 2026.',
  ],
  'for one reason': [
    standingFacts(fine, aReview(one, { a: met }, ownerGone)),
    'Decided: Go, 28 February 2026 · now: No-Go since 3 March 2026, because the owner of 5.2 is gone.',
  ],
  'for several reasons': [
    standingFacts(fine, fine, {
      decision: { decidedAt: instantInDays(-60) },
      followUp: {
        reviews: [
          aFollowUpReview({ dueOn: inDays(-15) }),
          aReReview({ dueOn: inDays(-1), openedAt: instantInDays(-9) }),
        ],
        conditions: [aCondition({ deadline: inDays(-3) })],
      },
    }),
    'Decided: Go, 9 January 2026 · now: Lapsed since 3 March 2026, because the review of 23 February 2026 is overdue, and 2 more.',
  ],
  'for what no drift explains': [
    {
      ...standingFacts(fine, aReview(one, { a: notMet })),
      followUp: {
        ...standingFacts(fine).followUp,
        decidedOn: undefined,
      },
    },
    'Decided: Go, 28 February 2026 · now: No-Go since 3 March 2026. 1 critical item is open: 5.2 Fallback.',
  ],
};

describe('presentFollowUp', () => {
  it.each(Object.entries(sentences))('says it %s', (_, [facts, message]) => {
    const { standing } = present(facts, '2026-03-03T07:00:00.000Z');
    expect(standing.message).toBe(message);
  });

  it('says since when only of a decision, and only if it is known', () => {
    const since = '2026-03-03T07:00:00.000Z';
    expect(present(standingFacts(fine), since).standing.since).toBe(since);
    expect(present(undecided(), since).standing).not.toHaveProperty('since');
    expect(
      present(standingFacts(fine, aReview(one, { a: notMet }))).standing
        .message,
    ).toContain('now: No-Go, because');
  });

  it('says what happens by itself', () => {
    expect(present(standingFacts(fine)).standing.nextChange).toEqual({
      at: `${inDays(61)}T00:00:00.000Z`,
      standing: 'no-go',
      message:
        'Becomes No-Go because the statement on 5.2 of 10 March 2026 is more than 60 days old.',
    });
  });

  it('shows the drift of the decision in force, what holds still first', () => {
    const drift = (id: string, fields: Partial<KeptDrift>): KeptDrift => ({
      id,
      decisionId: 'd1',
      code: 'risk-tier-changed',
      subject: 'risk-tier',
      items: [],
      since: instantInDays(-3),
      values: { from: 'low', to: 'high' },
      ...fields,
    });
    const shown = present(standingFacts(fine), undefined, [
      drift('before', { decisionId: 'd0' }),
      drift('over', { until: instantInDays(-2) }),
      drift('over-last', { until: instantInDays(-1) }),
      drift('new', { since: instantInDays(-1) }),
      drift('old', {}),
    ]).drift;
    expect(shown.map(({ id }) => id)).toEqual([
      'old',
      'new',
      'over-last',
      'over',
    ]);
    expect(shown[0]).toEqual({
      id: 'old',
      decisionId: 'd1',
      code: 'risk-tier-changed',
      items: [],
      since: instantInDays(-3),
      message: 'The risk tier changed from low to high.',
    });
  });

  it('shows conditions by their deadlines, with who can still answer', () => {
    const closed = { at: AS_OF, by: 'user:default/jane', evidenceId: 'e' };
    const two = aReview(items(2), { a: met, b: { ...notMet, condition } });
    const { conditions } = present(
      standingFacts(two, two, {
        followUp: {
          conditions: [
            aCondition({ id: 'late', deadline: inDays(50) }),
            aCondition({ id: 'done', deadline: inDays(-9), closed }),
            aCondition({
              id: 'again',
              deadline: inDays(5),
              item: { id: 'b', number: '1.2' },
              owner: 'user:default/gone',
              closed,
            }),
            aCondition({ id: 'lapsed', deadline: inDays(-1) }),
            aCondition({ id: 'before', decisionId: 'd0' }),
          ],
        },
      }),
    );
    expect(
      conditions.map(c => [c.id, c.state, c.ownerLiveness, !!c.closed]),
    ).toEqual([
      ['done', 'closed', 'live', true],
      ['lapsed', 'lapsed', 'live', false],
      ['again', 'open', 'unresolved', false],
      ['late', 'open', 'live', false],
    ]);
  });

  it('shows exemptions that count first', () => {
    const { exemptions } = present(
      standingFacts(fine, fine, {
        followUp: {
          exemptions: [
            anExemption({ id: 'declined', answer: 'declined' }),
            anExemption({ id: 'expired', until: inDays(-1) }),
            anExemption({ id: 'asked', answer: undefined }),
            anExemption({ id: 'older', requestedAt: instantInDays(-40) }),
            anExemption({ id: 'newer' }),
          ],
        },
      }),
    );
    expect(exemptions.map(({ id, state }) => [id, state])).toEqual([
      ['newer', 'approved'],
      ['older', 'approved'],
      ['asked', 'requested'],
      ['expired', 'expired'],
      ['declined', 'declined'],
    ]);
    expect(exemptions[0]).not.toHaveProperty('answer');
  });

  it('shows open reviews by their days, then those that are done', () => {
    const confirmed = completed('confirm').completed!;
    const { reviews } = present(
      standingFacts(fine, fine, {
        followUp: {
          reviews: [
            aFollowUpReview({ id: 'r90', dueOn: inDays(80) }),
            aFollowUpReview({ id: 'r30', dueOn: inDays(20) }),
            aFollowUpReview({ id: 'superseded', decisionId: 'd0' }),
            aReReview({ id: 're', decisionId: undefined }),
            aFollowUpReview({
              id: 'first',
              completed: { ...confirmed, at: instantInDays(-8) },
              decisionId: 'd0',
            }),
            aFollowUpReview({ id: 'second', completed: confirmed }),
          ],
        },
      }),
    );
    expect(reviews.map(({ id, state }) => [id, state])).toEqual([
      ['re', 'upcoming'],
      ['r30', 'upcoming'],
      ['r90', 'upcoming'],
      ['second', 'done'],
      ['first', 'done'],
    ]);
  });

  it('expects no further one of what is retired', () => {
    const reviews = [
      aFollowUpReview({ id: 'r30', ...completed('retire') }),
      aFollowUpReview({ id: 'r90', dueOn: inDays(-1) }),
    ];
    const facts = standingFacts(fine, fine, { followUp: { reviews } });
    const shown = present(facts).reviews;
    expect(shown.map(({ id }) => id)).toEqual(['r30']);
    const { drift } = assessStanding(facts);
    expect(drift.map(({ code }) => code)).toEqual(['retired']);
  });
});
