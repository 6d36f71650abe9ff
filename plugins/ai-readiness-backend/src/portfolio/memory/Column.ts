import type { Pool } from './Pool';

/** What becomes of a row while filters are gone through, one after the other. */
export const MATCHES = 0;
/** Not to be seen, or out for more than one filter; smaller ones name the one. */
export const OUT = 255;

/**
 * One thing that services are filtered and counted by, for all rows. `found`
 * holds for each row `MATCHES`, `OUT`, or the number of the only filter that it
 * fails: that is what each filter's own counts are made from.
 */
export interface Column {
  readonly names: Pool;

  /** Makes room for so many rows. */
  grow(rows: number): void;

  /** Takes rows out that have none of the wanted codes; those are set to 1. */
  narrow(found: Uint8Array, wanted: Uint8Array, filter: number): void;

  /** How many rows have each code: of those that match, or fail that filter alone. */
  count(found: Uint8Array, filter: number): Uint32Array;

  /** The same without what stands above the values that a row has. */
  countNamed?(found: Uint8Array, filter: number): Uint32Array;

  /** Every code of one row, each once. */
  visit(row: number, use: (code: number) => void): void;
}

type Growing =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int32Array
  | Float64Array;

/** The same values with room for so many rows. */
export function grown<T extends Growing>(values: T, rows: number): T {
  if (values.length >= rows) return values;
  const Kind = values.constructor as new (length: number) => T;
  const more = new Kind(rows);
  more.set(values);
  return more;
}
