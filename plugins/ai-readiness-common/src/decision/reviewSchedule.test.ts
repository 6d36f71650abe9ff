import { nextYearlyReview, reviewDays } from './reviewSchedule';

const policy = { reviewAfterDays: [30, 90], reviewEveryYears: 1 };

describe('reviewDays', () => {
  it.each([
    [
      '30 and 90 days after the launch, then a year after it',
      ['2026-03-12', '2026-03-12T10:00:00.000Z'],
      ['2026-04-11', '2026-06-10', '2027-03-12'],
    ],
    [
      'counted from the launch, not from the decision',
      ['2026-04-01', '2026-03-12T10:00:00.000Z'],
      ['2026-05-01', '2026-06-30', '2027-04-01'],
    ],
    [
      'what was due before the decision is none of its reviews',
      ['2026-01-01', '2026-03-12T10:00:00.000Z'],
      ['2026-04-01', '2027-01-01'],
    ],
    [
      'nor is what is due on its very day',
      ['2026-02-10', '2026-03-12T10:00:00.000Z'],
      ['2026-05-11', '2027-02-10'],
    ],
    [
      'a service decided on anew after years goes on year by year',
      ['2023-05-01', '2026-03-12T10:00:00.000Z'],
      ['2026-05-01'],
    ],
    [
      'launched on a leap day',
      ['2028-02-29', '2028-02-29T23:59:59.999Z'],
      ['2028-03-30', '2028-05-29', '2029-02-28'],
    ],
    [
      'over the start of summer time, days stay days',
      ['2026-03-01', '2026-03-01T00:00:00.000Z'],
      ['2026-03-31', '2026-05-30', '2027-03-01'],
    ],
  ])('%s', (_, [launchOn, decidedAt], days) => {
    expect(reviewDays(launchOn, decidedAt, policy)).toEqual(days);
  });

  it('has only yearly ones where the policy names no days', () => {
    const yearly = { ...policy, reviewAfterDays: [] };
    expect(
      reviewDays('2026-03-12', '2026-03-12T10:00:00.000Z', yearly),
    ).toEqual(['2027-03-12']);
  });

  it('begins with the years after the last of the days', () => {
    const late = { reviewAfterDays: [400, 30, 30], reviewEveryYears: 1 };
    expect(reviewDays('2026-03-12', '2026-03-12T10:00:00.000Z', late)).toEqual([
      '2026-04-11',
      '2027-04-16',
      '2028-03-12',
    ]);
  });
});

describe('nextYearlyReview', () => {
  it.each([
    ['the first after the launch', '2026-03-12', '2026-03-12', 1, '2027-03-12'],
    ['not the day itself', '2026-03-12', '2027-03-12', 1, '2028-03-12'],
    ['every other year', '2026-03-12', '2027-01-01', 2, '2028-03-12'],
    [
      'a leap day in a common year',
      '2028-02-29',
      '2028-06-01',
      1,
      '2029-02-28',
    ],
    ['and in the next leap year', '2028-02-29', '2031-06-01', 1, '2032-02-29'],
    ['a launch to come', '2027-06-01', '2026-03-12', 1, '2028-06-01'],
    [
      'after an instant',
      '2026-03-12',
      '2027-03-11T23:59:59.999Z',
      1,
      '2027-03-12',
    ],
  ])('%s', (_, launchOn, after, reviewEveryYears, day) => {
    expect(nextYearlyReview(launchOn, after, { reviewEveryYears })).toBe(day);
  });
});
