import {
  anItem,
  aReview,
  condition,
  initial,
  items,
  met,
  NOBODY,
  notMet,
  partlyMet,
  targetPlan,
} from './__testUtils__/aReview';
import { pathToGo, type PathChanges } from './pathToGo';
import type { Change, VerdictInput } from './types';

const stated = (itemId: string): Change => ({ kind: 'state-met', itemId });
const confirmed = (itemId: string): Change => ({
  kind: 'confirm-again',
  itemId,
});
const old = { statedAt: '2025-01-01T00:00:00.000Z' };
const carried = (itemId: string): Change => ({
  kind: 'complete-condition',
  itemId,
});
const owner = (area: 'platform' | 'data' | 'risk'): Change => ({
  kind: 'name-area-owner',
  area,
});
const evidence = (itemId: string): Change => ({ kind: 'add-evidence', itemId });

const withCondition = { ...notMet, condition };
const critical = anItem({ id: 'a', critical: true, requiresEvidence: true });

const rows: Record<
  string,
  [VerdictInput, { required: Change[]; choose?: number; options?: string[] }]
> = {
  'an open critical item has to be met': [
    aReview([critical], { a: notMet }),
    { required: [stated('a'), evidence('a')] },
  ],
  'what nobody assessed has to be met': [
    aReview(items(2), { a: met }),
    { required: [stated('b')] },
  ],
  'an unassessed item that a complete condition carries only has to be assessed':
    [
      aReview(items(1, { requiresEvidence: true }), { a: { condition } }),
      { required: [stated('a')] },
    ],
  'open items within the limit need their conditions, and no more': [
    aReview(items(2), { a: notMet, b: withCondition }),
    { required: [carried('a')] },
  ],
  'beyond the limit any of them may be chosen': [
    aReview(items(3), { a: notMet, b: withCondition, c: notMet }),
    { required: [], choose: 1, options: ['a', 'b', 'c'] },
  ],
  'a limit of none leaves no choice': [
    aReview(
      items(2),
      { a: notMet, b: withCondition },
      { policy: { maxOpenItems: 0 } },
    ),
    { required: [stated('a'), stated('b')] },
  ],
  'an owner who settles several is required, once': [
    aReview(
      items(3),
      { a: met, b: met, c: met },
      { areas: { platform: NOBODY } },
    ),
    { required: [owner('platform')] },
  ],
  'an owner that a critical item needs settles others on the way': [
    aReview(
      [critical, ...items(4).slice(1)],
      { a: { ...met, evidence: [{ kind: 'other' }] }, b: met, c: met, d: met },
      { areas: { platform: NOBODY } },
    ),
    { required: [owner('platform')] },
  ],
  'an owner who settles one alone and helps another belongs to neither': [
    aReview(
      [...items(4), anItem({ id: 'e', area: 'data' })],
      { a: met, b: notMet, c: met, d: met, e: notMet },
      { areas: { platform: NOBODY }, policy: { maxOpenItems: 1 } },
    ),
    { required: [owner('platform')], choose: 1, options: ['b', 'e'] },
  ],
  'in a limited rollout a target plan is enough for what is partly met': [
    aReview([critical], { a: partlyMet }, { scope: initial }),
    { required: [{ kind: 'complete-target-plan', itemId: 'a' }] },
  ],
  'in a limited rollout evidence may wait when the target plan is there': [
    aReview([critical], { a: { ...notMet, targetPlan } }, { scope: initial }),
    { required: [stated('a')] },
  ],
  'a failed check has to pass': [
    aReview([anItem({ id: 'a', critical: true })], {
      a: { ...met, checks: [{ id: 'slo', title: 'SLO', outcome: 'fail' }] },
    }),
    { required: [{ kind: 'pass-check', itemId: 'a', checkId: 'slo' }] },
  ],
  'an owner of the item itself is named on the item': [
    aReview([anItem({ id: 'a', critical: true })], {
      a: { ...met, owner: NOBODY },
    }),
    { required: [{ kind: 'name-item-owner', itemId: 'a' }] },
  ],
  'a statement that is too old is confirmed again': [
    aReview([anItem({ id: 'a', critical: true })], { a: { ...met, ...old } }),
    { required: [confirmed('a')] },
  ],
  'in a limited rollout it is confirmed as well, not planned around': [
    aReview(
      [anItem({ id: 'a', critical: true })],
      { a: { ...met, ...old } },
      { scope: initial },
    ),
    { required: [confirmed('a')] },
  ],
  'a partly met one stands on its minimum again once it is confirmed': [
    aReview(
      [anItem({ id: 'a', critical: true })],
      { a: { ...partlyMet, ...old, targetPlan } },
      { scope: initial },
    ),
    { required: [confirmed('a')] },
  ],
  'no condition is asked for where confirming again is enough': [
    aReview(items(1), { a: { ...met, ...old } }),
    { required: [confirmed('a')] },
  ],
  'what has its condition may stay as old as it is': [
    aReview(items(2), { a: { ...met, ...old, condition }, b: notMet }),
    { required: [carried('b')] },
  ],
  'an old statement that is no longer enough has to be raised': [
    aReview([anItem({ id: 'a', critical: true })], {
      a: { ...partlyMet, ...old },
    }),
    { required: [stated('a')] },
  ],
  'the computed item asks for each owner that is missing': [
    aReview(
      [anItem({ id: 'a', critical: true, computed: 'area-owners' })],
      {},
      { areas: { data: NOBODY, risk: NOBODY, legal: NOBODY } },
    ),
    { required: [owner('data'), owner('risk')] },
  ],
};

describe('pathToGo', () => {
  it.each(Object.entries(rows))('%s', (_, [input, expected]) => {
    expect(brief(pathToGo(input).conditionalGo)).toEqual({
      choose: 0,
      options: [],
      ...expected,
    });
  });

  it('tells what settles an option, and what carries it otherwise', () => {
    const answers = { a: notMet, b: withCondition, c: notMet };
    const { conditionalGo } = pathToGo(aReview(items(3), answers));
    expect(
      conditionalGo?.options.map(({ resolve, carry }) => [resolve, carry]),
    ).toEqual([
      [[stated('a')], [carried('a')]],
      [[stated('b')], []],
      [[stated('c')], [carried('c')]],
    ]);
  });

  it('asks for everything on the way to Go, conditions or not', () => {
    const checklist = [critical, ...items(3).slice(1)];
    const answers = { a: partlyMet, b: withCondition, c: met };
    const { go } = pathToGo(aReview(checklist, answers));
    expect(brief(go)).toEqual({
      required: [stated('a'), evidence('a'), stated('b')],
      choose: 0,
      options: [],
    });
  });

  it('starts from where the verdict stands', () => {
    const at = (answers: Parameters<typeof aReview>[1]) =>
      Object.keys(pathToGo(aReview(items(1), answers)));
    expect(at({})).toEqual(['conditionalGo', 'go']);
    expect(at({ a: withCondition })).toEqual(['go']);
    expect(at({ a: met })).toEqual([]);
  });
});

function brief(path: PathChanges | undefined) {
  return (
    path && {
      required: path.required,
      choose: path.choose,
      options: path.options.map(({ state }) => state.item.id),
    }
  );
}
