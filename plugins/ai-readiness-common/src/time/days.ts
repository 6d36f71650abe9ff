/**
 * Periods are whole UTC days: what is valid until a day is valid until that
 * day ends, so every change by time happens at a UTC midnight. Days are
 * compared as day numbers (days since 1970-01-01).
 */

const DAY_MS = 86_400_000;
const DAYS_BEFORE_1970 = 719_468;

/**
 * The day number of a `YYYY-MM-DD` day or of an ISO instant in UTC. By
 * arithmetic, with years that begin in March: rules ask it hundreds of times.
 * @public
 */
export function dayNumber(dayOrInstant: string): number {
  const month = digits(dayOrInstant, 5, 2);
  const year = digits(dayOrInstant, 0, 4) - Number(month < 3);
  const leapDays =
    Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  // Months have 30.6 days on average, leap days come at the very end.
  const before = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const day = digits(dayOrInstant, 8, 2);
  return 365 * year + leapDays + before + day - 1 - DAYS_BEFORE_1970;
}

const ZERO = 48;

function digits(text: string, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i++) {
    value = value * 10 + text.charCodeAt(i) - ZERO;
  }
  return value;
}

const named = new Map<number, string>();
/** Twenty years and more. */
const NAMED_AT_MOST = 10_000;

/** `YYYY-MM-DD` of a day number; remembered, for it costs more than the rules. @public */
export function dayOf(number: number): string {
  let day = named.get(number);
  if (day === undefined) {
    day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    if (named.size >= NAMED_AT_MOST) named.clear();
    named.set(number, day);
  }
  return day;
}

/** The first instant of a day, ISO. @public */
export function startOfDay(number: number): string {
  return `${dayOf(number)}T00:00:00.000Z`;
}

/** The day that lies `days` after the given day or instant. @public */
export function addDays(dayOrInstant: string, days: number): string {
  return dayOf(dayNumber(dayOrInstant) + days);
}

/**
 * The same calendar day some years away, `YYYY-MM-DD`. 29 February becomes
 * the 28th in a year that has none.
 * @public
 */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const there = `${year}${day.slice(4, 10)}`;
  // A day that the calendar does not have counts as the one after it.
  return dayOf(dayNumber(there)) === there ? there : `${year}-02-28`;
}
