import { dayInWords } from './dayInWords';

describe('dayInWords', () => {
  it.each([
    ['2026-05-03', '3 May 2026'],
    ['2028-02-29', '29 February 2028'],
    ['2026-12-31T23:59:59.999Z', '31 December 2026'],
    ['2027-01-01T00:00:00.000Z', '1 January 2027'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});
