import { addDays, addYears, dayNumber, dayOf, startOfDay } from './days';

describe('days', () => {
  it.each([
    ['a day', '1970-01-02', 1],
    ['an instant counts by its UTC day', '1970-01-02T23:59:59.999Z', 1],
    ['the first instant of a day', '1970-01-02T00:00:00.000Z', 1],
    ['a leap day', '2028-02-29', 21243],
    ['the day after it', '2028-03-01', 21244],
  ])('dayNumber: %s', (_, day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it('dayNumber: every day of eight centuries, as the calendar has it', () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const days = Array.from({ length: 800 * 365.25 }, (_, n) => first + n);
    const wrong = days.filter(day => dayNumber(startOfDay(day)) !== day);
    expect(wrong.map(startOfDay)).toEqual([]);
  });

  it.each([
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['over the same days of another year', '2027-02-28', 2, '2027-03-02'],
    ['over the end of a year', '2027-12-31', 1, '2028-01-01'],
    ['over the start of summer time', '2026-03-28', 2, '2026-03-30'],
    ['over the end of summer time', '2026-10-24', 2, '2026-10-26'],
    ['backwards', '2028-03-01', -1, '2028-02-29'],
    ['from an instant', '2026-03-10T23:59:59.000Z', 1, '2026-03-11'],
  ])('addDays: %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['the same calendar day', '2026-03-12', 1, '2027-03-12'],
    ['from the day before a leap day', '2028-02-28', 1, '2029-02-28'],
    ['a leap day in a common year', '2028-02-29', 1, '2029-02-28'],
    ['a leap day in the next leap year', '2028-02-29', 4, '2032-02-29'],
    ['a leap day in a century without one', '2096-02-29', 4, '2100-02-28'],
    ['over the end of summer time', '2026-10-25', 1, '2027-10-25'],
    ['backwards', '2028-02-29', -1, '2027-02-28'],
    ['no year at all', '2028-02-29', 0, '2028-02-29'],
    ['from an instant', '2028-02-29T23:59:59.999Z', 1, '2029-02-28'],
  ])('addYears: %s', (_, from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it('goes there and back', () => {
    expect(dayOf(dayNumber('2028-02-29'))).toBe('2028-02-29');
    expect(startOfDay(dayNumber('2028-02-29'))).toBe(
      '2028-02-29T00:00:00.000Z',
    );
  });
});
