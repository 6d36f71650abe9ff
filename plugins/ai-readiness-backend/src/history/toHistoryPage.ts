import {
  explainHistory,
  type HistoryEntry,
  type HistoryPage,
} from 'backstage-plugin-ai-readiness-common';
import { decodeCursor, encodeCursor } from '../http/cursor';
import type { HistoryRecord } from './chain';
import type { HistoryFilter, HistoryStore } from './HistoryStore';

/** One page of a service's history, newest first. */
export async function toHistoryPage(
  store: HistoryStore,
  entityRef: string,
  page: HistoryFilter & { cursor?: string; limit: number },
): Promise<HistoryPage> {
  const { cursor, limit, ...filter } = page;
  const query = { entityRef, ...filter };
  const beforeSeq = cursor ? decodeCursor(cursor, query) : undefined;
  // One more than asked for tells whether there is a next page.
  const records = await store.list(entityRef, {
    ...filter,
    ...(beforeSeq !== undefined && { beforeSeq }),
    limit: limit + 1,
  });
  const shown = records.slice(0, limit);
  const last = shown[shown.length - 1];
  return {
    entries: shown.map(toEntry),
    ...(records.length > limit && {
      nextCursor: encodeCursor(last.seq, query),
    }),
  };
}

function toEntry(record: HistoryRecord): HistoryEntry {
  const { prevHash: _, hash: __, ...entry } = record;
  return { ...entry, message: explainHistory(record) };
}
