import { cursorOfAnother, digestOf } from '../http/cursor';

/** Where a page begins. */
export interface Place {
  offset: number;
  /** The last entry before it. */
  after?: { id: string; digest: string };
}

/** A cursor that finds its place again when others come or go before it. */
export function encodePlace(
  offset: number,
  last: { id: string; stamp: string },
  query: object,
): string {
  const parts = [offset, digestOf(query), shortened(last.stamp), last.id];
  return Buffer.from(parts.join('.')).toString('base64url');
}

/** @throws InputError for a cursor of another query, or of nobody */
export function decodePlace(cursor: string | undefined, query: object): Place {
  if (cursor === undefined) return { offset: 0 };
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, offset, of, digest, id] =
    /^(\d{1,9})\.([0-9a-f]{8})\.([0-9a-f]{8})\.(.{1,100})$/.exec(text) ?? [];
  if (offset === undefined || of !== digestOf(query)) {
    throw cursorOfAnother();
  }
  return { offset: Number(offset), after: { id, digest } };
}

/** Whether the last entry is as it was: else it may stand anywhere by now. */
export function isSame(after: { digest: string }, stamp: string): boolean {
  return after.digest === shortened(stamp);
}

function shortened(stamp: string): string {
  return digestOf({ stamp });
}
