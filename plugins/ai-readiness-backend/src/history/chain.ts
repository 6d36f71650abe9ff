import { createHash } from 'node:crypto';
import type { JsonValue } from '@backstage/types';
import { canonicalJson } from 'backstage-plugin-ai-readiness-common';
import type { HistoryKind } from 'backstage-plugin-ai-readiness-common';

/** One link of a service's history. */
export interface HistoryRecord {
  seq: number;
  at: string;
  actor: string;
  kind: HistoryKind;
  itemId?: string;
  from?: JsonValue;
  to?: JsonValue;
  prevHash?: string;
  hash: string;
}

/** Where a chain ends. */
export interface HistoryHead {
  seq: number;
  hash?: string;
}

/**
 * Appends changes to a chain. The hash of a link covers its content, its
 * service and the hash before it, so that no past row can change unnoticed.
 */
export function chain(
  serviceId: string,
  head: HistoryHead,
  drafts: readonly Omit<HistoryRecord, 'seq' | 'prevHash' | 'hash'>[],
): HistoryRecord[] {
  let { seq, hash } = head;
  return drafts.map(draft => {
    seq += 1;
    const link = { ...draft, seq, ...(hash && { prevHash: hash }) };
    hash = linkHash(serviceId, link);
    return { ...link, hash };
  });
}

/** The hash that a link must have. */
export function linkHash(
  serviceId: string,
  link: Omit<HistoryRecord, 'hash'>,
): string {
  const text = canonicalJson({ serviceId, ...link });
  return createHash('sha256').update(text).digest('hex');
}
