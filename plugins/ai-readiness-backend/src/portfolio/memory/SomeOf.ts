import { type Column, grown, MATCHES, OUT } from './Column';
import type { Pool } from './Pool';

/** Each row has any of a few values, at most sixteen: one bit for each. */
export class SomeOf implements Column {
  private bits = new Uint16Array(0);

  constructor(readonly names: Pool) {}

  grow(rows: number): void {
    this.bits = grown(this.bits, rows);
  }

  /** Names that are none of the values are left out. */
  set(row: number, names: Iterable<string>): void {
    let bits = 0;
    for (const name of names) {
      const code = this.names.find(name);
      if (code !== undefined) bits |= 1 << code;
    }
    this.bits[row] = bits;
  }

  narrow(found: Uint8Array, wanted: Uint8Array, filter: number): void {
    const { bits } = this;
    const mask = wanted.reduce((all, is, code) => all | (is << code), 0);
    for (let row = 0; row < found.length; row++) {
      if ((bits[row] & mask) !== 0) continue;
      found[row] = found[row] === MATCHES ? filter : OUT;
    }
  }

  count(found: Uint8Array, filter: number): Uint32Array {
    const { bits } = this;
    const counts = new Uint32Array(this.names.size);
    for (let row = 0; row < found.length; row++) {
      const state = found[row];
      if (state !== MATCHES && state !== filter) continue;
      for (let left = bits[row]; left !== 0; left &= left - 1) {
        counts[31 - Math.clz32(left & -left)]++;
      }
    }
    return counts;
  }

  visit(row: number, use: (code: number) => void): void {
    for (let left = this.bits[row]; left !== 0; left &= left - 1) {
      use(31 - Math.clz32(left & -left));
    }
  }
}
