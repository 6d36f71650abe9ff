import type { Standing, Trend } from 'backstage-plugin-ai-readiness-common';
import { STANDINGS } from '../figures';

export type TrendDay = Trend['days'][number];

/** Those from which on anything is known: a trend begins with its first service. */
export function recordedDays(days: readonly TrendDay[]): TrendDay[] {
  const first = days.findIndex(day => servicesOn(day) > 0);
  return first < 0 ? [] : days.slice(first);
}

/** The first, and each that is not as the day before it. */
export function changedDays(days: readonly TrendDay[]): TrendDay[] {
  return days.filter((day, index) => !index || !isSame(day, days[index - 1]));
}

/** Those that there were at all: a line along the axis says nothing. */
export function standingsIn(days: readonly TrendDay[]): Standing[] {
  return STANDINGS.filter(standing =>
    days.some(day => standingOn(day, standing) > 0),
  );
}

export function standingOn(day: TrendDay, standing: Standing): number {
  return day.standing[standing] ?? 0;
}

/** On how many services anything was known that day. */
export function servicesOn(day: TrendDay): number {
  return STANDINGS.reduce((sum, one) => sum + standingOn(day, one), 0);
}

function isSame(one: TrendDay, other: TrendDay): boolean {
  return (
    one.withGaps === other.withGaps &&
    STANDINGS.every(
      standing => standingOn(one, standing) === standingOn(other, standing),
    )
  );
}
