import { type Column, grown, MATCHES, OUT } from './Column';
import type { Pool } from './Pool';

/** Not worth tidying up below this. */
const LITTLE = 50_000;

/** Each row has any number of values; all rows' lists lie in one array. */
export class ListOf implements Column {
  private start = new Uint32Array(0);
  private length = new Uint16Array(0);
  private codes = new Uint32Array(1_024);
  private used = 0;
  private wasted = 0;

  constructor(readonly names: Pool) {}

  grow(rows: number): void {
    this.start = grown(this.start, rows);
    this.length = grown(this.length, rows);
  }

  /** Each code once. */
  set(row: number, codes: readonly number[]): void {
    const before = this.length[row];
    if (codes.length > before) {
      this.wasted += before;
      this.start[row] = this.used;
      this.used += codes.length;
      if (this.used > this.codes.length) {
        this.codes = grown(this.codes, Math.ceil(this.used * 1.5));
      }
    } else {
      this.wasted += before - codes.length;
    }
    this.length[row] = codes.length;
    this.codes.set(codes, this.start[row]);
    if (this.wasted > LITTLE && this.wasted > this.used / 2) this.tidyUp();
  }

  narrow(found: Uint8Array, wanted: Uint8Array, filter: number): void {
    const { start, length, codes } = this;
    for (let row = 0; row < found.length; row++) {
      const end = start[row] + length[row];
      let at = start[row];
      while (at < end && wanted[codes[at]] !== 1) at++;
      if (at === end) found[row] = found[row] === MATCHES ? filter : OUT;
    }
  }

  count(found: Uint8Array, filter: number): Uint32Array {
    const { start, length, codes } = this;
    const counts = new Uint32Array(this.names.size);
    for (let row = 0; row < found.length; row++) {
      const state = found[row];
      if (state !== MATCHES && state !== filter) continue;
      const end = start[row] + length[row];
      for (let at = start[row]; at < end; at++) counts[codes[at]]++;
    }
    return counts;
  }

  visit(row: number, use: (code: number) => void): void {
    const end = this.start[row] + this.length[row];
    for (let at = this.start[row]; at < end; at++) use(this.codes[at]);
  }

  /** Whether one of a row's codes is so. */
  some(row: number, is: (code: number) => boolean): boolean {
    const end = this.start[row] + this.length[row];
    for (let at = this.start[row]; at < end; at++) {
      if (is(this.codes[at])) return true;
    }
    return false;
  }

  private tidyUp(): void {
    const codes = new Uint32Array(this.codes.length);
    let used = 0;
    for (let row = 0; row < this.start.length; row++) {
      const from = this.start[row];
      codes.set(this.codes.subarray(from, from + this.length[row]), used);
      this.start[row] = used;
      used += this.length[row];
    }
    this.codes = codes;
    this.used = used;
    this.wasted = 0;
  }
}
