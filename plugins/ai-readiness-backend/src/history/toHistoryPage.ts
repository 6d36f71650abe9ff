import { InputError } from '@backstage/errors';
import {
  explainHistory,
  type HistoryEntry,
  type HistoryPage,
} from 'backstage-plugin-ai-readiness-common';
import type { HistoryRecord } from './chain';
import type { HistoryStore } from './HistoryStore';

/** One page of a service's history, newest first. */
export async function toHistoryPage(
  store: HistoryStore,
  entityRef: string,
  page: { itemId?: string; cursor?: string; limit: number },
): Promise<HistoryPage> {
  const { itemId, limit } = page;
  const beforeSeq = page.cursor && decodeCursor(page.cursor);
  // One more than asked for tells whether there is a next page.
  const records = await store.list(entityRef, {
    ...(itemId && { itemId }),
    ...(beforeSeq && { beforeSeq }),
    limit: limit + 1,
  });
  const shown = records.slice(0, limit);
  const last = shown[shown.length - 1];
  return {
    entries: shown.map(toEntry),
    ...(records.length > limit && { nextCursor: encodeCursor(last.seq) }),
  };
}

function toEntry(record: HistoryRecord): HistoryEntry {
  const { prevHash: _, hash: __, ...entry } = record;
  return { ...entry, message: explainHistory(record) };
}

function encodeCursor(seq: number): string {
  return Buffer.from(`h${seq}`).toString('base64url');
}

function decodeCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^h\d{1,9}$/.test(text)) {
    throw new InputError(
      'cursor: is not one that this list gave out; leave it out for the first page',
    );
  }
  return Number(text.slice(1));
}
