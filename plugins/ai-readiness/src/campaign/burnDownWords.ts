import type { BurnDown } from 'backstage-plugin-ai-readiness-common';
import { shortDate } from '../presentation/dates';

/** The days that have been. */
export function pastDays(series: BurnDown) {
  return series.flatMap(({ day, open, ideal }) =>
    open === undefined ? [] : [{ day, open, ideal }],
  );
}

/** The days on which something changed, and the first and last, newest first. */
export function changedDays(series: BurnDown) {
  const past = pastDays(series);
  return past
    .filter(
      ({ open }, index) =>
        index === 0 ||
        index === past.length - 1 ||
        open !== past[index - 1].open,
    )
    .reverse();
}

/** The chart in a sentence. */
export function burnDownSummary(series: BurnDown): string {
  const past = pastDays(series);
  const [first] = past;
  const last = past[past.length - 1];
  if (!first) return 'Nothing has been looked at yet.';
  const on = (day: string) => shortDate(day, last.day);
  const now = `${last.open} open on ${on(last.day)}`;
  const planned =
    last.ideal === undefined
      ? ''
      : `; it would be ${last.ideal} at an even pace`;
  if (past.length === 1) return `${now}${planned}.`;
  return `From ${first.open} open on ${on(first.day)} to ${now}${planned}.`;
}
