import { instantInDays } from '../verdict/__testUtils__/aReview';
import {
  aDecision,
  aFollowUpReview,
  aReReview,
  completed,
} from './__testUtils__/aDecision';
import { isRetired, reviewsOf } from './retirement';

const decision = aDecision();
const retiring = aFollowUpReview({ id: 'r30', ...completed('retire') });
const before = {
  completed: { ...completed('retire').completed!, at: instantInDays(-11) },
};

describe('isRetired', () => {
  it.each([
    ['by a scheduled review of the decision', retiring, true],
    ['by a re-review', aReReview(completed('retire')), true],
    ['not by one that is open', aFollowUpReview(), false],
    ['not by another outcome', aFollowUpReview(completed('confirm')), false],
    [
      'not by a review of the decision before',
      aFollowUpReview({ ...completed('retire'), decisionId: 'd0' }),
      false,
    ],
    ['not by a re-review before the decision', aReReview(before), false],
  ])('%s', (_, review, expected) => {
    expect(isRetired([review], decision)).toBe(expected);
  });
});

describe('reviewsOf what is retired', () => {
  it('are those that are done, and open re-reviews', () => {
    const next = aFollowUpReview({ id: 'r90' });
    const reReview = aReReview();
    expect(reviewsOf([next, reReview], decision)).toEqual([next, reReview]);
    expect(reviewsOf([retiring, next, reReview], decision)).toEqual([
      retiring,
      reReview,
    ]);
  });
});
