import {
  anItem,
  aReview,
  condition,
  inDays,
  instantInDays,
  met,
  notMet,
} from '../verdict/__testUtils__/aReview';
import {
  aCondition,
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
const ageing = [anItem({ id: 'a', critical: true })];
const fine = aReview(one, { a: met });
const carried = aReview(one, { a: { ...notMet, condition } });
const far = { ...condition, deadline: inDays(80) };

/** What is looked at next, in days; what the standing becomes, and when. */
type Row = [StandingFacts, number | undefined, [number, Standing, DriftCode]?];

const rows: Record<string, Row> = {
  'nothing that runs out': [standingFacts(fine), undefined],
  'a statement ages': [
    standingFacts(aReview(ageing, { a: met })),
    91,
    [91, 'no-go', 'statement-aged'],
  ],
  'a condition falls due, and lapses on the day after its deadline': [
    standingFacts(
      aReview(one, { a: { ...notMet, condition: far } }),
      undefined,
      {
        followUp: { conditions: [aCondition({ deadline: inDays(30) })] },
      },
    ),
    23,
    [31, 'lapsed', 'condition-lapsed'],
  ],
  'a review falls due, is overdue, and lapses beyond the grace': [
    standingFacts(fine, fine, {
      followUp: { reviews: [aFollowUpReview({ dueOn: inDays(5) })] },
    }),
    6,
    [20, 'lapsed', 'review-overdue'],
  ],
  'a re-review lapses after its last day': [
    standingFacts(fine, fine, { followUp: { reviews: [aReReview()] } }),
    6,
    [14, 'lapsed', 're-review-open'],
  ],
  'a review that is done': [
    standingFacts(fine, fine, {
      followUp: { reviews: [aFollowUpReview(completed('confirm'))] },
    }),
    undefined,
  ],
  'what is not assessed any more lapses after 14 days': [
    standingFacts(fine, aReview(one, {})),
    15,
    [15, 'lapsed', 'not-assessed'],
  ],
  'a break-glass ends': [
    standingFacts(fine, fine, {
      decision: {
        relation: 'looser',
        override: { reason: 'A storm', until: inDays(3) },
      },
    }),
    4,
    [4, 'lapsed', 'override-expired'],
  ],
  'an exemption ends; what it covered lapses later': [
    standingFacts(aReview(one, { a: { exemptUntil: inDays(3) } }), undefined, {
      followUp: { exemptions: [anExemption({ until: inDays(3) })] },
    }),
    4,
    [4, 'conditional-go', 'exemption-ended'],
  ],
  'the same where no more was decided: it lapses 14 days later': [
    standingFacts(aReview(one, { a: { exemptUntil: inDays(3) } }), undefined, {
      decision: { verdict: 'conditional-go' },
      followUp: { exemptions: [anExemption({ until: inDays(3) })] },
    }),
    4,
    [19, 'lapsed', 'not-assessed'],
  ],
  'a No-Go by drift lapses as well': [
    standingFacts(carried, aReview(one, { a: notMet }), {
      followUp: { conditions: [aCondition({ deadline: inDays(30) })] },
    }),
    23,
    [31, 'lapsed', 'condition-lapsed'],
  ],
  'a decided No-Go changes by a decision alone': [
    standingFacts(aReview(ageing, { a: notMet })),
    91,
  ],
  'what has lapsed as well': [
    standingFacts(fine, fine, {
      followUp: {
        reviews: [
          aReReview({ dueOn: inDays(-1) }),
          aFollowUpReview({ dueOn: inDays(5) }),
        ],
      },
    }),
    6,
  ],
};

describe('when the standing changes', () => {
  it.each(Object.entries(rows))('%s', (_, [facts, check, change]) => {
    const { nextCheckAt, nextChange } = assessStanding(facts);
    const midnight = (days: number) => `${inDays(days)}T00:00:00.000Z`;
    expect(nextCheckAt).toBe(check && midnight(check));
    expect(
      nextChange && [
        nextChange.at,
        nextChange.standing,
        nextChange.because[0].code,
      ],
    ).toEqual(change && [midnight(change[0]), change[1], change[2]]);
  });

  it('looks at exemptions and re-reviews without a decision too', () => {
    const facts = standingFacts(fine, fine, {
      followUp: {
        exemptions: [anExemption({ until: inDays(9) })],
        reviews: [aFollowUpReview({ decisionId: 'd0', dueOn: inDays(8) })],
      },
    });
    const { decision: _, ...followUp } = facts.followUp;
    const { nextCheckAt } = assessStanding({ ...facts, followUp });
    expect(nextCheckAt).toBe(`${inDays(10)}T00:00:00.000Z`);
  });

  it.each([
    ['over a leap day', '2028-02-28T12:00:00.000Z', '2028-02-29', '2028-03-01'],
    [
      'as summer time begins',
      '2026-03-28T23:30:00.000Z',
      '2026-03-29',
      '2026-03-30',
    ],
    [
      'as summer time ends',
      '2026-10-24T23:30:00.000Z',
      '2026-10-25',
      '2026-10-26',
    ],
  ])('falls on a UTC midnight %s', (_, asOf, until, day) => {
    const facts = standingFacts(
      fine,
      { ...fine, asOf },
      {
        decision: {
          relation: 'looser',
          override: { reason: 'A storm', until },
        },
      },
    );
    expect(assessStanding(facts).nextChange?.at).toBe(`${day}T00:00:00.000Z`);
  });

  it('is in time on the last instant of a day, whatever the time zone', () => {
    const until = inDays(0);
    const facts = standingFacts(fine, fine, {
      followUp: { conditions: [aCondition({ deadline: until })] },
    });
    const on = (asOf: string) =>
      assessStanding({ ...facts, input: { ...fine, asOf } }).standing;
    expect(on(`${until}T23:59:59.999Z`)).toBe('go');
    expect(on(`${inDays(1)}T00:00:00.000Z`)).toBe('lapsed');
    expect(on(instantInDays(1))).toBe('lapsed');
  });
});
