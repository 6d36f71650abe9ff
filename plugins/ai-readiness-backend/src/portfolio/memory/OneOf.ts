import { type Column, grown, MATCHES, OUT } from './Column';
import type { Pool } from './Pool';

/** Each row has one value. */
export class OneOf implements Column {
  private codes = new Uint32Array(0);

  constructor(readonly names: Pool) {}

  grow(rows: number): void {
    this.codes = grown(this.codes, rows);
  }

  set(row: number, name: string): void {
    this.codes[row] = this.names.codeOf(name);
  }

  at(row: number): number {
    return this.codes[row];
  }

  nameAt(row: number): string {
    return this.names.all[this.codes[row]];
  }

  narrow(found: Uint8Array, wanted: Uint8Array, filter: number): void {
    const { codes } = this;
    for (let row = 0; row < found.length; row++) {
      if (wanted[codes[row]] === 1) continue;
      found[row] = found[row] === MATCHES ? filter : OUT;
    }
  }

  count(found: Uint8Array, filter: number): Uint32Array {
    const { codes } = this;
    const counts = new Uint32Array(this.names.size);
    for (let row = 0; row < found.length; row++) {
      const state = found[row];
      if (state === MATCHES || state === filter) counts[codes[row]]++;
    }
    return counts;
  }

  visit(row: number, use: (code: number) => void): void {
    use(this.codes[row]);
  }
}
