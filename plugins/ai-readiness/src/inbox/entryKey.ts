import type { InboxEntry } from 'backstage-plugin-ai-readiness-common';

/** Tells an entry from all others, such as two reviews of one service. */
export function entryKey(entry: InboxEntry): string {
  const { service, kind, area, itemId, dueOn, since, message, at } = entry;
  const { entityRef } = service;
  const parts = [entityRef, kind, area, itemId, dueOn, since, message, at];
  return JSON.stringify(parts);
}
