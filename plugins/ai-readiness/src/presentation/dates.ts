import { dayNumber } from 'backstage-plugin-ai-readiness-common';
import { DateTime } from 'luxon';

const LOCALE = { locale: 'en' };
/** Above, whole months of the calendar are near enough to be said. */
const DAYS_IN_WORDS = 100;
const MONTHS_IN_WORDS = 700;

/**
 * A UTC day or instant as people say it, seen from `asOf`: "in 6 days". Days
 * are calendar days, so that "tomorrow" does not depend on the hour.
 */
export function relativeDate(value: string, asOf: string): string {
  const base = DateTime.fromISO(asOf, { zone: 'utc' });
  const date = DateTime.fromISO(value, { zone: 'utc' }).reconfigure(LOCALE);
  const days = dayNumber(value) - dayNumber(asOf);
  if (days === 0 && value.includes('T')) {
    const minutes = base.diff(date, 'minutes').minutes;
    if (Math.abs(minutes) < 1) return 'just now';
    return date.toRelative({ base }) ?? value;
  }
  return date.toRelativeCalendar({ base, unit: unitFor(days) }) ?? value;
}

/** Never "last month" or "next year": these say too little. */
function unitFor(days: number) {
  if (Math.abs(days) <= DAYS_IN_WORDS) return 'days';
  return Math.abs(days) <= MONTHS_IN_WORDS ? 'months' : 'years';
}

/** "29 Nov", with the year where it is another one than that of `asOf`. */
export function shortDate(value: string, asOf: string): string {
  const date = DateTime.fromISO(value, { zone: 'utc' }).reconfigure(LOCALE);
  const sameYear = value.slice(0, 4) === asOf.slice(0, 4);
  return date.toFormat(sameYear ? 'd LLL' : 'd LLL yyyy');
}

/** In full, for who wants it exactly. */
export function exactDate(value: string): string {
  const date = DateTime.fromISO(value, { zone: 'utc' }).reconfigure(LOCALE);
  const day = date.toFormat('d LLLL yyyy');
  return value.includes('T') ? `${day}, ${date.toFormat('HH:mm')} UTC` : day;
}

/** "for 41 days", or "since today" */
export function sinceInDays(day: string, asOf: string): string {
  return dayNumber(asOf) <= dayNumber(day)
    ? 'since today'
    : `for ${ageInDays(day, asOf)}`;
}

/** "41 days" */
export function ageInDays(day: string, asOf: string): string {
  const days = Math.max(0, dayNumber(asOf) - dayNumber(day));
  return days === 1 ? '1 day' : `${days} days`;
}
