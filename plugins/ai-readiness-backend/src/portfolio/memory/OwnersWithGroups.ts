import type { Column } from './Column';
import { MATCHES } from './Column';
import type { ListOf } from './ListOf';

/** By owner, where a group stands for itself and for all groups below it. */
export class OwnersWithGroups implements Column {
  /**
   * @param above - of each owner, itself and all groups above it
   */
  constructor(
    private readonly owners: ListOf,
    private readonly above: readonly (readonly number[])[],
  ) {}

  get names() {
    return this.owners.names;
  }

  /** Some owners, and all that are below them. */
  below(codes: ReadonlySet<number>): number[] {
    return [...this.above.keys()].filter(owner =>
      this.above[owner].some(code => codes.has(code)),
    );
  }

  grow(rows: number): void {
    this.owners.grow(rows);
  }

  narrow(found: Uint8Array, wanted: Uint8Array, filter: number): void {
    this.owners.narrow(found, wanted, filter);
  }

  count(found: Uint8Array, filter: number): Uint32Array {
    const counts = new Uint32Array(this.names.size);
    const counted = new Int32Array(this.names.size).fill(-1);
    let row = 0;
    const count = (owner: number) => {
      for (const code of this.above[owner]) {
        if (counted[code] === row) continue;
        counted[code] = row;
        counts[code]++;
      }
    };
    for (; row < found.length; row++) {
      const state = found[row];
      if (state === MATCHES || state === filter) this.owners.visit(row, count);
    }
    return counts;
  }

  /** How many rows name each owner themselves. */
  countNamed(found: Uint8Array, filter: number): Uint32Array {
    return this.owners.count(found, filter);
  }

  visit(row: number, use: (code: number) => void): void {
    const codes = new Set<number>();
    this.owners.visit(row, owner => {
      // Who comes up while a long list is gone through is in the next one.
      (this.above[owner] ?? [owner]).forEach(code => codes.add(code));
    });
    codes.forEach(use);
  }
}
