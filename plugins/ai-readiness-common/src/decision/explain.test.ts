import { inDays } from '../verdict/__testUtils__/aReview';
import {
  aFollowUpReview,
  aReReview,
  completed,
} from './__testUtils__/aDecision';
import { DRIFT_WORDS, reviewTitle, STANDING_WORDS } from './explain';
import { reassessReason } from './reassess';
import { driftCodeSchema, standingSchema } from './schema';

describe('words', () => {
  it('are there for every standing and every drift', () => {
    expect(Object.keys(STANDING_WORDS)).toEqual(standingSchema.options);
    expect(Object.keys(DRIFT_WORDS)).toEqual(driftCodeSchema.options);
  });
});

describe('reviewTitle', () => {
  const launchOn = '2028-02-29';
  it.each([
    ['30-day review', '2028-03-30'],
    ['90-day review', '2028-05-29'],
    ['400-day review', '2029-04-04'],
    ['Yearly review', '2029-02-28'],
    ['Yearly review', '2032-02-29'],
  ])('%s', (title, dueOn) => {
    expect(reviewTitle(aFollowUpReview({ dueOn }), launchOn)).toBe(title);
  });

  it('names what a re-review was opened for', () => {
    expect(reviewTitle(aReReview())).toBe('Re-review (model changed)');
    expect(reviewTitle(aReReview({ trigger: undefined }))).toBe('Re-review');
  });

  it('does without the day of the launch', () => {
    expect(reviewTitle(aFollowUpReview())).toBe('Review');
  });
});

describe('reassessReason', () => {
  const review = aReReview({ note: 'The vendor moved us to version 5.' });

  it('says why, and until when', () => {
    expect(reassessReason([aFollowUpReview(), review], 'a')).toEqual({
      reviewId: 'rr1',
      message:
        'Re-review (model changed) since 9 March 2026: assess it again until 23 March 2026. "The vendor moved us to version 5."',
    });
  });

  it.each([
    ['no review asks for it', [review], 'b'],
    ['the re-review is done', [{ ...review, ...completed('confirm') }], 'a'],
    [
      'a review after launch puts nothing back',
      [aFollowUpReview({ items: review.items, dueOn: inDays(1) })],
      'a',
    ],
  ])('is absent where %s', (_, reviews, itemId) => {
    expect(reassessReason(reviews, itemId)).toBeUndefined();
  });
});
