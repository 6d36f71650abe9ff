import {
  anItem,
  aReview,
  condition,
  inDays,
  initial,
  items,
  LIVE,
  met,
  NOBODY,
  notMet,
  partlyMet,
  targetPlan,
} from './__testUtils__/aReview';
import { assessItems } from './assessItem';
import { decideVerdict } from './decideVerdict';
import type { ItemInput, VerdictInput } from './types';

const critical = anItem({ id: 'a', critical: true, alwaysCritical: true });
const carried: ItemInput = { ...notMet, condition };
const onMinimum: ItemInput = { ...partlyMet, targetPlan };
const five = items(5);
const allMet = { a: met, b: met, c: met, d: met, e: met };

/** The launch scopes and exemptions, seen from the verdict that they lead to. */
const rows: Record<string, [VerdictInput, string, string[]]> = {
  'initial: partly met with a target plan stands on its minimum': [
    aReview(five, { ...allMet, a: onMinimum }, { scope: initial }),
    'conditional-go',
    ['target-plans-carried'],
  ],
  'initial: also where it is critical': [
    aReview([critical], { a: onMinimum }, { scope: initial }),
    'conditional-go',
    ['target-plans-carried'],
  ],
  'initial: such plans do not count towards the limit': [
    aReview(
      five,
      {
        a: onMinimum,
        b: onMinimum,
        c: onMinimum,
        d: carried,
        e: carried,
      },
      { scope: initial },
    ),
    'conditional-go',
    ['conditions-carried', 'target-plans-carried'],
  ],
  'initial: a target plan that lacks a part leaves a critical item open': [
    aReview(
      [critical],
      { a: { ...partlyMet, targetPlan: { ...targetPlan, date: undefined } } },
      { scope: initial },
    ),
    'no-go',
    ['critical-open'],
  ],
  'initial: without a target plan a condition carries the item': [
    aReview(
      five,
      { ...allMet, a: { ...partlyMet, condition } },
      { scope: initial },
    ),
    'conditional-go',
    ['conditions-carried'],
  ],
  'initial: not met has no minimum to stand on': [
    aReview([critical], { a: { ...notMet, targetPlan } }, { scope: initial }),
    'no-go',
    ['critical-open'],
  ],
  'initial: what a cap makes partly met may stand on it too': [
    aReview(
      [{ ...critical, requiresEvidence: true }],
      { a: { ...met, targetPlan } },
      { scope: initial },
    ),
    'conditional-go',
    ['target-plans-carried'],
  ],
  'initial: all met is a Go': [
    aReview(five, allMet, { scope: initial }),
    'go',
    ['all-met'],
  ],
  'initial: unassessed items leave it in progress': [
    aReview(five, { ...allMet, a: onMinimum, e: {} }, { scope: initial }),
    'incomplete',
    ['not-assessed'],
  ],
  'initial: it holds through its last day': [
    aReview(
      [critical],
      { a: onMinimum },
      { scope: { kind: 'initial', until: inDays(0) } },
    ),
    'conditional-go',
    ['target-plans-carried'],
  ],
  'initial: after its last day the full rule holds': [
    aReview(
      [critical],
      { a: onMinimum },
      { scope: { kind: 'initial', until: inDays(-1) } },
    ),
    'no-go',
    ['critical-open'],
  ],
  'full: a target plan carries nothing': [
    aReview([critical], { a: onMinimum }),
    'no-go',
    ['critical-open'],
  ],

  'exempt: such an item is not open': [
    aReview(five, { ...allMet, a: { ...notMet, exemptUntil: inDays(9) } }),
    'go',
    ['all-met'],
  ],
  'exempt: nor does it have to be assessed': [
    aReview(five, { ...allMet, a: { exemptUntil: inDays(9) } }),
    'go',
    ['all-met'],
  ],
  'exempt: it holds through its last day': [
    aReview(five, { ...allMet, a: { ...notMet, exemptUntil: inDays(0) } }),
    'go',
    ['all-met'],
  ],
  'exempt: it comes back on the day after': [
    aReview(five, { ...allMet, a: { ...notMet, exemptUntil: inDays(-1) } }),
    'no-go',
    ['condition-incomplete'],
  ],
  'exempt: an item that is critical here, but not always, may be': [
    aReview([{ ...critical, alwaysCritical: false }], {
      a: { ...notMet, exemptUntil: inDays(9) },
    }),
    'go',
    ['all-met'],
  ],
  'exempt: an always critical item never is': [
    aReview([critical], { a: { ...notMet, exemptUntil: inDays(9) } }),
    'no-go',
    ['critical-open'],
  ],
};

describe('assessItem', () => {
  it.each(Object.entries(rows))('%s', (_, [input, verdict, codes]) => {
    const decided = decideVerdict(assessItems(input), input.checklist.policy);
    expect(decided.verdict).toBe(verdict);
    expect(decided.reasons.map(reason => reason.code)).toEqual(codes);
  });

  it('keeps an exempt item in sight, with what was stated of it', () => {
    const answers = { a: { ...notMet, exemptUntil: inDays(9) } };
    const [state] = assessItems(aReview(items(1), answers));
    expect(state).toMatchObject({
      stated: 'not-met',
      effective: 'exempt',
      open: false,
      caps: [],
    });
  });

  it('has the owner of the item answer for it, or else the owner of its area', () => {
    const own = { ...met, owner: LIVE };
    const review = aReview(
      items(2),
      { a: own, b: met },
      { areas: { platform: NOBODY } },
    );
    expect(assessItems(review).map(({ party }) => party)).toEqual([
      LIVE,
      NOBODY,
    ]);
  });

  it('says what the plans of an open item lack', () => {
    const review = aReview(
      items(2),
      { a: { ...partlyMet, condition: {} }, b: { ...notMet, condition } },
      { scope: initial },
    );
    const [a, b] = assessItems(review);
    expect(a.targetPlanProblems).toEqual([
      'no-plan',
      'no-owner',
      'no-deadline',
    ]);
    expect(a.conditionProblems).toHaveLength(5);
    expect(b.targetPlanProblems).toEqual([]);
    expect(b.conditionProblems).toEqual([]);
  });
});
