import {
  anItem,
  aReview,
  condition,
  inDays,
  instantInDays,
  items,
  met,
  notMet,
  partlyMet,
  targetPlan,
} from './__testUtils__/aReview';
import { assessItems } from './assessItem';
import { decideVerdict } from './decideVerdict';
import { nextChange, type TimedEvent } from './nextChange';
import type { ItemInput, VerdictInput } from './types';

const one = [anItem({ id: 'a' })];
const critical = [anItem({ id: 'a', critical: true, alwaysCritical: true })];
const proven = [anItem({ id: 'a', requiresEvidence: true, validDays: 365 })];
const backed = (...validUntil: (string | undefined)[]): ItemInput => ({
  ...met,
  evidence: validUntil.map(day => ({
    kind: 'document',
    ...(day && { validUntil: day }),
  })),
});
const carriedUntil = (days: number): ItemInput => ({
  ...notMet,
  condition: { ...condition, deadline: inDays(days) },
});
const computed = anItem({
  id: 'a',
  computed: 'area-owners',
  validDays: undefined,
});

interface Expected {
  /** Days from today. */
  at: number;
  verdict: string;
  because: TimedEvent['code'][];
}

const rows: Record<string, [VerdictInput, Expected | undefined]> = {
  'a statement counts through its last day and ages on the next': [
    aReview(critical, { a: met }),
    { at: 91, verdict: 'no-go', because: ['statement-ages'] },
  ],
  'evidence counts through its last day and is gone on the next': [
    aReview(proven, { a: backed(inDays(5)) }),
    { at: 6, verdict: 'no-go', because: ['evidence-expires'] },
  ],
  'evidence that ends today still has until midnight': [
    aReview(proven, { a: backed(inDays(0)) }),
    { at: 1, verdict: 'no-go', because: ['evidence-expires'] },
  ],
  'the piece of evidence that lasts longest decides': [
    aReview(proven, { a: backed(inDays(5), inDays(9)) }),
    { at: 10, verdict: 'no-go', because: ['evidence-expires'] },
  ],
  'evidence that nothing requires changes nothing when it ends': [
    aReview([anItem({ id: 'a', validDays: undefined })], {
      a: backed(inDays(5)),
    }),
    undefined,
  ],
  'a condition holds through its deadline': [
    aReview(one, { a: carriedUntil(30) }),
    { at: 31, verdict: 'no-go', because: ['deadline-passes'] },
  ],
  'a deadline that is too far comes into reach': [
    aReview(one, { a: carriedUntil(91) }),
    { at: 1, verdict: 'conditional-go', because: ['deadline-in-reach'] },
  ],
  'a target plan holds through its date': [
    aReview(
      critical,
      { a: { ...partlyMet, targetPlan } },
      { scope: { kind: 'initial' } },
    ),
    { at: 61, verdict: 'no-go', because: ['target-date-passes'] },
  ],
  'a limited rollout ends with its last day': [
    aReview(
      critical,
      { a: { ...partlyMet, targetPlan } },
      { scope: { kind: 'initial', until: inDays(14) } },
    ),
    { at: 15, verdict: 'no-go', because: ['initial-scope-ends'] },
  ],
  'an exemption ends with its last day': [
    aReview(one, { a: { exemptUntil: inDays(14) } }),
    { at: 15, verdict: 'incomplete', because: ['exemption-expires'] },
  ],
  'a computed item does not age, but its condition has a deadline': [
    aReview(
      [computed],
      { a: carriedUntil(30) },
      { areas: { data: { owners: [], liveness: 'missing' } } },
    ),
    { at: 31, verdict: 'no-go', because: ['deadline-passes'] },
  ],
  'the soonest change is told, not the next thing that runs out': [
    aReview([...items(1), ...items(2, { requiresEvidence: true }).slice(1)], {
      a: { ...met, statedAt: instantInDays(-60), condition },
      b: { ...backed(inDays(9)), statedAt: instantInDays(-10) },
    }),
    { at: 10, verdict: 'no-go', because: ['evidence-expires'] },
  ],
  'what runs out on the same day without effect is no cause': [
    aReview([...one, anItem({ id: 'b', validDays: undefined })], {
      a: carriedUntil(30),
      b: backed(inDays(30)),
    }),
    { at: 31, verdict: 'no-go', because: ['deadline-passes'] },
  ],
  'causes that fall on one day are told together': [
    aReview(items(2), { a: carriedUntil(30), b: carriedUntil(30) }),
    {
      at: 31,
      verdict: 'no-go',
      because: ['deadline-passes', 'deadline-passes'],
    },
  ],
  'nothing that runs out, nothing that changes': [
    aReview([anItem({ id: 'a', validDays: undefined })], { a: met }),
    undefined,
  ],
  'a No-Go that only gets worse stays one': [
    aReview(critical, { a: partlyMet }),
    undefined,
  ],
};

describe('nextChange', () => {
  it.each(Object.entries(rows))('%s', (_, [input, expected]) => {
    const { policy } = input.checklist;
    const { verdict } = decideVerdict(assessItems(input), policy);
    const next = nextChange(input, verdict);
    expect(
      next && {
        at: next.at,
        verdict: next.verdict,
        because: next.events.map(event => event.code),
      },
    ).toEqual(
      expected && { ...expected, at: `${inDays(expected.at)}T00:00:00.000Z` },
    );
  });

  it('falls on a UTC midnight over a leap day', () => {
    const input = aReview(
      [anItem({ id: 'a', critical: true, validDays: 1 })],
      { a: { status: 'met', statedAt: '2028-02-28T12:00:00.000Z' } },
      { asOf: '2028-02-28T23:00:00.000Z' },
    );
    expect(nextChange(input, 'go')?.at).toBe('2028-03-01T00:00:00.000Z');
  });
});
