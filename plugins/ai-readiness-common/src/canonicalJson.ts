import stringify from 'safe-stable-stringify';

/**
 * The same value gives the same text, whatever the order of its keys: what
 * hashes and comparisons are made of.
 * @public
 */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? 'null';
}
