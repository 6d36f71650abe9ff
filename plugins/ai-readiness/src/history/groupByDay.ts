import type { HistoryEntry } from 'backstage-plugin-ai-readiness-common';

/** What happened on one UTC day. */
export interface HistoryDay {
  /** `YYYY-MM-DD` */
  day: string;
  entries: HistoryEntry[];
}

/** The entries by day, both in the order in which they came. */
export function groupByDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    const last = days[days.length - 1];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
