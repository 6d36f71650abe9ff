import {
  aCondition,
  aFollowUpReview,
  anExemption,
  completed,
  standingFacts,
  type StandingChanges,
} from '../decision/__testUtils__/aDecision';
import { isGap } from '../ownership/liveness';
import type { AreaOwnership } from '../ownership/types';
import {
  anItem,
  aReview,
  inDays,
  instantInDays,
  met,
  NOBODY,
  notMet,
} from '../verdict/__testUtils__/aReview';
import { assessWithoutPath } from '../verdict/assessReadiness';
import type { ItemInput, VerdictInput } from '../verdict/types';
import { scorecardSchema } from './schema';
import { scorecardOf } from './scorecardOf';
import type { Scorecard } from './types';

const checklist = [
  anItem({ id: 'a', critical: true }),
  anItem({ id: 'b', number: '1.2', area: 'data' }),
  anItem({ id: 'c', number: '2.1', gateId: 'cost', area: 'legal' }),
];
const gates = ['architecture', 'cost', 'reliability'].map(id => ({
  id,
  title: id,
}));
const review = (
  answers: Record<string, ItemInput>,
  other: Parameters<typeof aReview>[2] = {},
) => aReview(checklist, answers, { gates, ...other });
const allMet = { a: met, b: met, c: met };
const fine = review(allMet);

function cardOf(
  input: VerdictInput,
  changes: StandingChanges = {},
  other: { undecided?: true; namedSince?: Record<string, string> } = {},
): Scorecard {
  const facts = standingFacts(fine, input, changes);
  const { decision: _, ...undecided } = facts.followUp;
  return scorecardSchema.parse(
    scorecardOf({
      facts: other.undecided ? { ...facts, followUp: undecided } : facts,
      assessment: assessWithoutPath(input),
      standing: 'go',
      ...(other.namedSince && { namedSince: other.namedSince }),
    }),
  );
}

const area = (
  name: AreaOwnership['area'],
  liveness: AreaOwnership['liveness'],
  owners: string[] = [],
): AreaOwnership => ({
  area: name,
  liveness,
  owners: owners.map(ref => ({ ref, liveness })),
  ...(isGap(liveness) && { since: instantInDays(-20) }),
});
const lapsed = { decision: { verdict: 'conditional-go' as const } };
const jane = 'user:default/jane';

type Row = [Scorecard, Partial<Scorecard>];

const rows: Record<string, Row> = {
  'nothing to do': [
    cardOf(fine),
    {
      gates: [
        {
          id: 'architecture',
          state: 'passed',
          met: 2,
          total: 2,
          openCritical: 0,
        },
        { id: 'cost', state: 'passed', met: 1, total: 1, openCritical: 0 },
        {
          id: 'reliability',
          state: 'not-applicable',
          met: 0,
          total: 0,
          openCritical: 0,
        },
      ],
      openItems: [],
      openCriticalItems: [],
      unanswered: [],
      openAreas: [],
      gapKinds: [],
      antiPatterns: [],
      decided: { verdict: 'go', on: inDays(-10) },
      scope: { kind: 'full' },
      dues: {},
    },
  ],
  'open is not unanswered': [
    cardOf(review({ a: notMet, b: notMet })),
    {
      openItems: ['a', 'b'],
      openCriticalItems: ['a'],
      unanswered: ['c'],
      openAreas: ['data', 'platform'],
    },
  ],
  'nobody has decided': [
    cardOf(fine, {}, { undecided: true }),
    { decided: undefined },
  ],
  'an area without owner, open by itself': [
    cardOf(review(allMet, { areas: { data: NOBODY } }), {
      areas: [area('data', 'missing'), area('legal', 'live', [jane])],
    }),
    {
      openItems: ['b'],
      openAreas: ['data'],
      areaOwners: { legal: [jane] },
      gapKinds: ['missing'],
      oldestGapSince: instantInDays(-20),
      antiPatterns: ['owners-later'],
    },
  ],
  'an area that nothing is asked of': [
    cardOf(fine, { areas: [area('risk', 'placeholder', ['tbd'])] }),
    {
      openAreas: ['risk'],
      gapKinds: [],
      oldestGapSince: undefined,
      areaOwners: {},
    },
  ],
  'an owner of one item who is gone': [
    cardOf(
      review({
        ...allMet,
        c: {
          ...met,
          owner: {
            owners: [{ ref: jane, liveness: 'unresolved' }],
            liveness: 'unresolved',
          },
        },
      }),
      {},
      { namedSince: { [jane]: instantInDays(-3) } },
    ),
    {
      openItems: ['c'],
      openAreas: ['legal'],
      gapKinds: ['unresolved'],
      oldestGapSince: instantInDays(-3),
    },
  ],
  'who can not be judged is no gap': [
    cardOf(fine, { areas: [area('data', 'unknown', [jane])] }),
    { openAreas: [], gapKinds: [], areaOwners: { data: [jane] } },
  ],
  'a break-glass': [
    cardOf(fine, {
      decision: { override: { reason: 'Storm', until: inDays(5) } },
    }),
    { decided: { verdict: 'go', on: inDays(-10), breakGlassUntil: inDays(5) } },
  ],
  'a limited rollout': [
    cardOf(fine, {
      scope: {
        kind: 'initial',
        audience: 'Claims',
        volume: '50 a day',
        until: inDays(40),
      },
    }),
    { scope: { kind: 'initial', until: inDays(40) } },
  ],
  'the first open day of each kind': [
    cardOf(fine, {
      ...lapsed,
      followUp: {
        conditions: [
          aCondition({ deadline: inDays(30) }),
          aCondition({ id: 'c2', deadline: inDays(-2) }),
          aCondition({
            id: 'c3',
            deadline: inDays(-9),
            closed: { at: instantInDays(-1), by: jane, evidenceId: 'e' },
          }),
          aCondition({ id: 'c4', decisionId: 'd0', deadline: inDays(-9) }),
        ],
        reviews: [
          aFollowUpReview({ dueOn: inDays(20) }),
          aFollowUpReview({
            id: 'r2',
            dueOn: inDays(5),
            ...completed('confirm'),
          }),
        ],
        exemptions: [
          anExemption({ until: inDays(12) }),
          anExemption({ id: 'e2', until: inDays(-1) }),
          anExemption({ id: 'e3', until: inDays(3), answer: 'declined' }),
          anExemption({ id: 'e4', until: inDays(3), answer: undefined }),
          anExemption({
            id: 'e5',
            until: inDays(3),
            revokedAt: instantInDays(-1),
          }),
        ],
      },
    }),
    {
      dues: {
        condition: inDays(-2),
        review: inDays(20),
        exemption: inDays(12),
      },
    },
  ],
  'a retired service is reviewed no more': [
    cardOf(fine, {
      followUp: {
        reviews: [
          aFollowUpReview({ ...completed('retire') }),
          aFollowUpReview({ id: 'r2', dueOn: inDays(80) }),
        ],
      },
    }),
    { dues: {} },
  ],
};

describe('scorecardOf', () => {
  it.each(Object.entries(rows))('%s', (_, [card, expected]) => {
    const shown = Object.keys(expected) as (keyof Scorecard)[];
    const told = Object.fromEntries(shown.map(key => [key, card[key]]));
    expect(told).toEqual(expected);
  });
});
