import { inDays, TODAY } from '../verdict/__testUtils__/aReview';
import { type AttentionFacts, attentionOf } from './attentionOf';

const calm: AttentionFacts = {
  standing: 'undecided',
  openCritical: 0,
  open: 0,
  notAssessed: 0,
  ownershipGaps: 0,
};
const live = { lifecycle: 'production' };
const card = (
  dues: NonNullable<AttentionFacts['scorecard']>['dues'],
  breakGlassUntil?: string,
) => ({
  standing: 'go' as const,
  scorecard: {
    dues,
    decided: {
      verdict: 'go' as const,
      on: inDays(-10),
      ...(breakGlassUntil && { breakGlassUntil }),
    },
  },
});

/** Each needs more attention than those below it. */
const MOST_FIRST: [string, Partial<AttentionFacts>][] = [
  ['live and lapsed, high risk', { ...live, standing: 'lapsed', tier: 'high' }],
  ['live and a No-Go', { ...live, standing: 'no-go' }],
  ['live and undecided, high risk', { ...live, tier: 'high' }],
  ['live and undecided', live],
  ['drifted, not live', { ...card({}), standing: 'lapsed' }],
  ['overdue', card({ condition: inDays(-1) })],
  ['break-glass', card({}, inDays(3))],
  ['a critical item open, high risk', { openCritical: 1, tier: 'high' }],
  ['a critical item open, low risk', { openCritical: 1, tier: 'low' }],
  ['two critical items open, no tier', { openCritical: 2 }],
  ['one, and gaps', { openCritical: 1, ownershipGaps: 2 }],
  ['one, and others open', { openCritical: 1, open: 99, notAssessed: 99 }],
  ['gaps alone', { ownershipGaps: 1 }],
  ['something due soon', card({ review: inDays(30) })],
  ['high risk', { tier: 'high' }],
  ['items open', { open: 2 }],
  ['one open, one unanswered', { open: 1, notAssessed: 1 }],
  ['one open', { open: 1 }],
  ['many unanswered', { notAssessed: 38 }],
  ['nothing at all', {}],
];

describe('attentionOf', () => {
  it.each(MOST_FIRST.map((row, index) => [...row, index] as const).slice(1))(
    '%s: less than the one before',
    (_, facts, index) => {
      const [, before] = MOST_FIRST[index - 1];
      const [more, less] = [before, facts].map(each =>
        attentionOf({ ...calm, ...each }, TODAY),
      );
      expect(more).toBeGreaterThan(less);
    },
  );

  it('is exact for counts of any size', () => {
    const most = { openCritical: 1e6, ownershipGaps: 1e6, open: 1e6 };
    const facts = { ...calm, ...live, ...most, notAssessed: 1e6 };
    const worst = {
      ...facts,
      standing: 'no-go' as const,
      tier: 'high' as const,
    };
    expect(Number.isSafeInteger(attentionOf(worst, TODAY))).toBe(true);
    expect(attentionOf({ ...worst, openCritical: 0 }, TODAY)).toBeLessThan(
      attentionOf(worst, TODAY),
    );
  });
});
