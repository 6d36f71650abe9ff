import {
  anItem,
  aReview,
  inDays,
  initial,
  items,
  met,
  NOBODY,
  notMet,
  partlyMet,
  targetPlan,
} from './__testUtils__/aReview';
import { assessItems } from './assessItem';
import { countItems, summarizeGates, weakestGate } from './summarize';
import type { VerdictInput } from './types';

const gates = ['one', 'two', 'three'].map(id => ({ id, title: id }));
const gatesOf = (input: VerdictInput) =>
  summarizeGates(input.checklist, assessItems(input));
const inGate = (gateId: string, ...ids: string[]) =>
  ids.map(id => anItem({ id, number: id, gateId }));

describe('countItems', () => {
  it('keeps apart what is met, partly, not, not assessed and exempt', () => {
    const [a, ...others] = items(6);
    const input = aReview([{ ...a, critical: true }, ...others], {
      a: notMet,
      b: met,
      c: partlyMet,
      d: { ...notMet, exemptUntil: inDays(1) },
      e: {},
    });
    expect(countItems(assessItems(input))).toEqual({
      total: 6,
      assessed: 4,
      met: 1,
      partiallyMet: 1,
      notMet: 1,
      notAssessed: 2,
      exempt: 1,
      open: 2,
      openCritical: 1,
      onMinimum: 0,
      ownershipGaps: 0,
    });
  });

  it('does not call open what stands on its minimum', () => {
    const answers = { a: { ...partlyMet, targetPlan } };
    const input = aReview(items(1), answers, { scope: initial });
    expect(countItems(assessItems(input))).toMatchObject({
      open: 0,
      onMinimum: 1,
      partiallyMet: 1,
    });
  });

  it('counts a gap once, however many items are left without an owner', () => {
    const gap = { owners: [], liveness: 'missing' as const };
    const dead = {
      owners: [{ ref: 'user:default/gone', liveness: 'unresolved' as const }],
      liveness: 'unresolved' as const,
    };
    const input = aReview(
      items(4),
      { c: { owner: dead }, d: { owner: dead } },
      { areas: { platform: gap } },
    );
    expect(countItems(assessItems(input)).ownershipGaps).toBe(2);
  });

  it('does not call a gap what can not be judged', () => {
    const unknown = { owners: [], liveness: 'unknown' as const };
    const input = aReview(items(1), {}, { areas: { platform: unknown } });
    expect(countItems(assessItems(input)).ownershipGaps).toBe(0);
  });
});

describe('summarizeGates', () => {
  it.each([
    ['passed when everything is met', { a: met, b: met }, 'passed'],
    ['open when something assessed is', { a: met, b: notMet }, 'open'],
    ['open before not assessed', { b: partlyMet }, 'open'],
    ['not assessed when answers are missing', { a: met }, 'not-assessed'],
    [
      'passed when the rest is exempt',
      { a: met, b: { exemptUntil: inDays(3) } },
      'passed',
    ],
  ])('a gate is %s', (_, answers, state) => {
    const input = aReview(inGate('one', 'a', 'b'), answers, { gates });
    expect(gatesOf(input)[0].state).toBe(state);
  });

  it('passes a gate that stands on its minimum in a limited rollout', () => {
    const answers = { a: { ...partlyMet, targetPlan } };
    const scope = initial;
    const input = aReview(inGate('one', 'a'), answers, { gates, scope });
    expect(gatesOf(input)[0].state).toBe('passed');
  });

  it('neither passes nor fails a gate without items that apply', () => {
    const input = aReview(inGate('two', 'a'), { a: met }, { gates });
    expect(gatesOf(input).map(({ state }) => state)).toEqual([
      'not-applicable',
      'passed',
      'not-applicable',
    ]);
  });

  it('numbers gates by their place and counts their own items only', () => {
    const input = aReview(
      [...inGate('one', 'a'), ...inGate('two', 'b', 'c')],
      { a: met, b: notMet },
      { gates },
    );
    expect(gatesOf(input)[1]).toEqual({
      id: 'two',
      number: 2,
      title: 'two',
      state: 'open',
      total: 2,
      met: 0,
      partiallyMet: 0,
      notMet: 1,
      notAssessed: 1,
      exempt: 0,
      openCritical: 0,
      ownershipGaps: 0,
      worstItem: { id: 'b', number: 'b' },
    });
  });

  it.each([
    ['a critical open item is the worst', { a: notMet, c: partlyMet }, 'c'],
    ['then not met', { a: partlyMet, b: notMet, c: met }, 'b'],
    ['then partly met', { a: met, b: partlyMet, c: {} }, 'b'],
    ['then what nobody assessed', { a: met, b: {}, c: met }, 'b'],
    ['the first of equals', { a: notMet, b: notMet, c: met }, 'a'],
    ['none where all is met', { a: met, b: met, c: met }, undefined],
  ])('%s', (_, answers, worst) => {
    const [a, b, c] = inGate('one', 'a', 'b', 'c');
    const input = aReview([a, b, { ...c, critical: true }], answers, { gates });
    expect(gatesOf(input)[0].worstItem?.id).toBe(worst);
  });

  it('counts the gaps of the gate', () => {
    const input = aReview(
      [
        ...inGate('one', 'a', 'b'),
        anItem({ id: 'c', gateId: 'two', area: 'data' }),
      ],
      {},
      { gates, areas: { platform: NOBODY } },
    );
    const gaps = gatesOf(input).map(({ ownershipGaps }) => ownershipGaps);
    expect(gaps).toEqual([1, 0, 0]);
  });
});

describe('weakestGate', () => {
  const weakestOf = (input: VerdictInput) =>
    weakestGate(gatesOf(input), assessItems(input));
  const all = [
    ...inGate('one', 'a', 'b'),
    ...inGate('two', 'c', 'd'),
    ...inGate('three', 'e', 'f'),
  ];
  const allMet = { a: met, b: met, c: met, d: met, e: met, f: met };

  it.each([
    [
      'is the one with open critical items',
      { ...allMet, a: notMet, b: notMet, e: partlyMet },
      ['e'],
      'three',
    ],
    [
      'then the one with more open items',
      { ...allMet, a: notMet, c: partlyMet, d: partlyMet },
      [],
      'two',
    ],
    [
      'then the one with fewer answers',
      { ...allMet, c: {}, d: {}, a: {} },
      [],
      'two',
    ],
    ['then the first', { ...allMet, c: notMet, e: notMet }, [], 'two'],
    ['is none where all gates are passed', allMet, [], undefined],
  ])('%s', (_, answers, critical, expected) => {
    const checklist = all.map(item => ({
      ...item,
      critical: critical.some(id => id === item.id),
    }));
    expect(weakestOf(aReview(checklist, answers, { gates }))).toBe(expected);
  });

  it('does not count what stands on its minimum as open', () => {
    const stands = { ...partlyMet, targetPlan };
    const answers = { ...allMet, a: stands, b: {}, c: notMet, d: {} };
    const input = aReview(all, answers, { gates, scope: initial });
    expect(weakestOf(input)).toBe('two');
  });
});
