import { dayNumber } from '../time/days';
import {
  completed,
  aFollowUpReview,
  aReReview,
} from './__testUtils__/aDecision';
import { followUpReviewState } from './followUpReviewState';

const policy = { reviewGraceDays: 14 };
const scheduled = aFollowUpReview({ dueOn: '2026-04-11' });
const reReview = aReReview({ dueOn: '2026-04-11' });

describe('followUpReviewState', () => {
  it.each([
    ['upcoming until eight days before', scheduled, '2026-04-03', 'upcoming'],
    ['due from seven days before', scheduled, '2026-04-04', 'due'],
    ['due through its last day', scheduled, '2026-04-11', 'due'],
    ['overdue from the next day', scheduled, '2026-04-12', 'overdue'],
    ['overdue through the grace', scheduled, '2026-04-25', 'overdue'],
    ['lapsed beyond the grace', scheduled, '2026-04-26', 'lapsed'],
    ['a re-review has no grace', reReview, '2026-04-12', 'lapsed'],
    [
      'done, however late',
      { ...scheduled, ...completed('confirm') },
      '2026-12-31',
      'done',
    ],
  ])('%s', (_, review, day, state) => {
    expect(followUpReviewState(review, policy, dayNumber(day))).toBe(state);
  });

  it('lapses at once where the policy grants no grace', () => {
    const on = dayNumber('2026-04-12');
    const none = { reviewGraceDays: 0 };
    expect(followUpReviewState(scheduled, none, on)).toBe('lapsed');
  });
});
