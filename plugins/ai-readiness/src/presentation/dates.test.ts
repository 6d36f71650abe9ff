import {
  ageInDays,
  exactDate,
  relativeDate,
  shortDate,
  sinceInDays,
} from './dates';

const AS_OF = '2026-03-10T23:30:00.000Z';

describe('relativeDate', () => {
  it.each([
    ['2026-03-10', 'today'],
    ['2026-03-11', 'tomorrow'],
    ['2026-03-16', 'in 6 days'],
    ['2026-01-28', '41 days ago'],
    ['2026-05-19', 'in 70 days'],
    ['2026-09-10', 'in 6 months'],
    ['2027-02-01', 'in 11 months'],
    ['2029-01-01', 'in 3 years'],
    ['2026-03-11T00:00:00.000Z', 'tomorrow'],
    ['2026-03-10T20:30:00.000Z', '3 hours ago'],
    ['2026-03-10T23:29:40.000Z', 'just now'],
  ])('%s is %s', (value, words) => {
    expect(relativeDate(value, AS_OF)).toBe(words);
  });
});

describe('exactDate', () => {
  it('says days and instants in full, in UTC', () => {
    expect(exactDate('2026-03-10')).toBe('10 March 2026');
    expect(exactDate(AS_OF)).toBe('10 March 2026, 23:30 UTC');
  });
});

describe('shortDate', () => {
  it('says the year only where it is another one', () => {
    expect(shortDate('2026-11-29', AS_OF)).toBe('29 Nov');
    expect(shortDate('2027-01-02T00:00:00.000Z', AS_OF)).toBe('2 Jan 2027');
  });
});

describe('sinceInDays', () => {
  it('says how long something has been so', () => {
    expect(sinceInDays('2026-03-10T01:00:00.000Z', AS_OF)).toBe('since today');
    expect(sinceInDays('2026-03-09', AS_OF)).toBe('for 1 day');
    expect(sinceInDays('2026-02-26', AS_OF)).toBe('for 12 days');
  });
});

describe('ageInDays', () => {
  it('counts whole days', () => {
    expect(ageInDays('2026-03-09', AS_OF)).toBe('1 day');
    expect(ageInDays('2026-01-28', AS_OF)).toBe('41 days');
  });
});
