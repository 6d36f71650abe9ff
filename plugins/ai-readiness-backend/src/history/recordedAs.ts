import { type HistoryRecord, linkHash } from './chain';

/** Each costs a hash: a history seldom has more entries. */
const TRIES = 2_000;

/**
 * The number that an entry had when its hash was made, if that is another one
 * than it has now and nothing else of it was changed.
 */
export function recordedAs(
  serviceId: string,
  { hash, ...link }: HistoryRecord,
  lastSeq: number,
): number | undefined {
  for (let distance = 1; distance <= TRIES / 2; distance += 1) {
    for (const seq of [link.seq - distance, link.seq + distance]) {
      const isNumber = seq >= 1 && seq <= lastSeq;
      if (isNumber && linkHash(serviceId, { ...link, seq }) === hash) {
        return seq;
      }
    }
  }
  return undefined;
}
