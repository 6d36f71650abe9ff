import {
  dayNumber,
  type InboxEntry,
} from 'backstage-plugin-ai-readiness-common';

/** Entries under one heading. */
export interface InboxGroup {
  title: string;
  entries: InboxEntry[];
}

const TITLES = [
  'Overdue',
  'Within 7 days',
  'Within 30 days',
  'Later or without a date',
] as const;

/** By when it has to be done; within a group as the server sorted it. */
export function groupByWhen(
  entries: readonly InboxEntry[],
  now: string,
): InboxGroup[] {
  return TITLES.map(title => ({
    title,
    entries: entries.filter(entry => titleOf(entry, now) === title),
  })).filter(group => group.entries.length > 0);
}

function titleOf({ dueOn }: InboxEntry, now: string): (typeof TITLES)[number] {
  if (!dueOn) return 'Later or without a date';
  const days = dayNumber(dueOn) - dayNumber(now);
  if (days < 0) return 'Overdue';
  if (days <= 7) return 'Within 7 days';
  return days <= 30 ? 'Within 30 days' : 'Later or without a date';
}
