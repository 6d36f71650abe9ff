import {
  anItem,
  aReview,
  condition,
  inDays,
  items,
  LIVE,
  met,
  NOBODY,
  notMet,
  partlyMet,
} from './__testUtils__/aReview';
import { assessItems } from './assessItem';
import { decideVerdict } from './decideVerdict';
import type { ItemInput, VerdictInput } from './types';

const critical = anItem({ id: 'a', critical: true, alwaysCritical: true });
const carried: ItemInput = { ...notMet, condition };
const five = items(5);
const allMet = { a: met, b: met, c: met, d: met, e: met };
const computed = anItem({
  id: 'owners',
  computed: 'area-owners',
  critical: true,
  validDays: undefined,
});

const rows: Record<string, [VerdictInput, string, string[]]> = {
  'rule 1: a critical item that is stated not met is a No-Go': [
    aReview([critical], { a: notMet }),
    'no-go',
    ['critical-open'],
  ],
  'rule 1: so is one that is partly met': [
    aReview([critical], { a: partlyMet }),
    'no-go',
    ['critical-open'],
  ],
  'rule 1: so is one that only counts as not met, because nobody owns it': [
    aReview([critical], { a: met }, { areas: { platform: NOBODY } }),
    'no-go',
    ['critical-open'],
  ],
  'rule 1: a condition does not help it': [
    aReview([critical], { a: carried }),
    'no-go',
    ['critical-open'],
  ],
  'rule 1: a computed one needs no statement': [
    aReview([computed], {}, { areas: { data: NOBODY } }),
    'no-go',
    ['critical-open'],
  ],
  'rule 1: it decides before anything that is unknown': [
    aReview([critical, ...items(2).slice(1)], { a: notMet }),
    'no-go',
    ['critical-open', 'not-assessed'],
  ],
  'a critical item that nobody has assessed is no No-Go yet': [
    aReview([critical], {}),
    'incomplete',
    ['not-assessed'],
  ],
  'rule 2: three open items are too many, whatever carries them': [
    aReview(five, { ...allMet, a: carried, b: carried, c: carried }),
    'no-go',
    ['too-many-open'],
  ],
  'rule 2: what is certain comes before what is unknown': [
    aReview(five, { a: carried, b: carried, c: carried }),
    'no-go',
    ['too-many-open', 'not-assessed'],
  ],
  'rule 2: the limit is policy': [
    aReview(
      five,
      { ...allMet, a: carried, b: carried, c: carried },
      { policy: { maxOpenItems: 3 } },
    ),
    'conditional-go',
    ['conditions-carried'],
  ],
  'rule 2: a limit of none carries nothing': [
    aReview(five, { ...allMet, a: carried }, { policy: { maxOpenItems: 0 } }),
    'no-go',
    ['too-many-open'],
  ],
  'rule 3: an open item without a condition is a No-Go': [
    aReview(five, { ...allMet, a: notMet }),
    'no-go',
    ['condition-incomplete'],
  ],
  'rule 3: a condition that lacks a part is none': [
    aReview(five, {
      ...allMet,
      a: { ...notMet, condition: { ...condition, acceptedRisk: '' } },
    }),
    'no-go',
    ['condition-incomplete'],
  ],
  'rule 3: it decides before anything that is unknown': [
    aReview(five, { a: notMet }),
    'no-go',
    ['condition-incomplete', 'not-assessed'],
  ],
  'rule 4: any item that nobody assessed leaves it in progress': [
    aReview(five, { ...allMet, e: {} }),
    'incomplete',
    ['not-assessed'],
  ],
  'rule 4: also beside open items that are carried': [
    aReview(five, { ...allMet, a: carried, e: {} }),
    'incomplete',
    ['not-assessed'],
  ],
  'rule 5: nothing open is a Go': [aReview(five, allMet), 'go', ['all-met']],
  'rule 6: one open item with a complete condition': [
    aReview(five, { ...allMet, a: carried }),
    'conditional-go',
    ['conditions-carried'],
  ],
  'rule 6: two open items with complete conditions': [
    aReview(five, { ...allMet, a: carried, b: { ...partlyMet, condition } }),
    'conditional-go',
    ['conditions-carried'],
  ],
  'every reason is given, not only the first': [
    aReview([critical, ...five.slice(1)], {
      a: notMet,
      b: notMet,
      c: carried,
      d: met,
    }),
    'no-go',
    ['critical-open', 'too-many-open', 'condition-incomplete', 'not-assessed'],
  ],
  'an owner of the item stands in for the area': [
    aReview(
      [critical],
      { a: { ...met, owner: LIVE } },
      { areas: { platform: NOBODY } },
    ),
    'go',
    ['all-met'],
  ],
  'a dead owner of the item is not mended by a live area': [
    aReview([critical], { a: { ...met, owner: NOBODY } }),
    'no-go',
    ['critical-open'],
  ],
};

const decide = (input: VerdictInput) =>
  decideVerdict(assessItems(input), input.checklist.policy);

describe('decideVerdict', () => {
  it.each(Object.entries(rows))('%s', (_, [input, verdict, codes]) => {
    const decided = decide(input);
    expect(decided.verdict).toBe(verdict);
    expect(decided.reasons.map(reason => reason.code)).toEqual(codes);
  });

  it('names the items and the values that it used', () => {
    const input = aReview([critical, ...five.slice(1)], {
      a: notMet,
      b: { ...notMet, condition: { ...condition, deadline: inDays(-1) } },
      c: carried,
      d: met,
    });
    const ref = (id: string, number: string) => ({ id, number });
    expect(decide(input).reasons).toEqual([
      { code: 'critical-open', items: [ref('a', '1.1')] },
      {
        code: 'too-many-open',
        limit: 2,
        items: [ref('a', '1.1'), ref('b', '1.2'), ref('c', '1.3')],
      },
      {
        code: 'condition-incomplete',
        items: [{ ...ref('b', '1.2'), problems: ['deadline-passed'] }],
      },
      { code: 'not-assessed', items: [ref('e', '1.5')], total: 5 },
    ]);
  });

  it('counts only what is met as met', () => {
    const answers = { ...allMet, a: { exemptUntil: inDays(9) } };
    expect(decide(aReview(five, answers)).reasons).toEqual([
      { code: 'all-met', total: 4 },
    ]);
  });
});
