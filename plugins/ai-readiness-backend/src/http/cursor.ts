import { createHash } from 'node:crypto';
import { InputError } from '@backstage/errors';

/**
 * Where the next page begins. A cursor belongs to the query that gave it out:
 * with another one it would skip or repeat entries without a word.
 */
export function encodeCursor(offset: number, query: object): string {
  return Buffer.from(`${offset}.${digestOf(query)}`).toString('base64url');
}

/** @throws InputError for a cursor of another query, or of nobody */
export function decodeCursor(
  cursor: string | undefined,
  query: object,
): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, offset, of] = /^(\d{1,9})\.([0-9a-f]{8})$/.exec(text) ?? [];
  if (offset === undefined || of !== digestOf(query)) {
    throw cursorOfAnother();
  }
  return Number(offset);
}

export function cursorOfAnother(): InputError {
  return new InputError(
    'cursor: is not one that this list gave out for these filters; leave it out for the first page',
  );
}

/** Of everything but where the page is and how long. */
export function digestOf(query: object): string {
  const {
    cursor: _,
    limit: __,
    ...filters
  } = query as {
    cursor?: unknown;
    limit?: unknown;
  };
  const sorted = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(sorted))
    .digest('hex')
    .slice(0, 8);
}
