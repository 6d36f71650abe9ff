import { grown } from './Column';

/** Rows by title, then by ref: what every other order falls back to. */
export class TitleOrder {
  private rows = new Uint32Array(0);
  private keys: (string | undefined)[] = [];
  private ranked = new Uint32Array(0);
  private ranksKnown = false;

  /** In their order. */
  get order(): Uint32Array {
    return this.rows;
  }

  /** Of each row, where it is in the order. */
  get ranks(): Uint32Array {
    if (!this.ranksKnown) {
      const { rows } = this;
      this.ranked = grown(this.ranked, this.keys.length);
      for (let rank = 0; rank < rows.length; rank++) {
        this.ranked[rows[rank]] = rank;
      }
      this.ranksKnown = true;
    }
    return this.ranked;
  }

  /** What a row is searched by; undefined where it is gone. */
  keyOf(row: number): string | undefined {
    return this.keys[row];
  }

  /** Some rows have another key than before; without one they are gone. */
  change(changed: ReadonlyMap<number, string | undefined>): void {
    if (!changed.size) return;
    const kept = this.without(changed);
    const added: number[] = [];
    for (const [row, key] of changed) {
      this.keys[row] = key;
      if (key !== undefined) added.push(row);
    }
    this.rows = this.merge(kept, this.sorted(added));
    this.ranksKnown = false;
  }

  private without(changed: ReadonlyMap<number, unknown>): Uint32Array {
    const { rows } = this;
    const kept = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < rows.length; at++) {
      if (!changed.has(rows[at])) kept[count++] = rows[at];
    }
    return kept.subarray(0, count);
  }

  private sorted(rows: number[]): number[] {
    const keyed = rows.map(row => ({ row, key: this.keys[row] ?? '' }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
    return keyed.map(({ row }) => row);
  }

  private merge(kept: Uint32Array, added: readonly number[]): Uint32Array {
    const merged = new Uint32Array(kept.length + added.length);
    let from = 0;
    added.forEach((row, index) => {
      const to = this.placeOf(row, kept, from);
      merged.set(kept.subarray(from, to), from + index);
      merged[to + index] = row;
      from = to;
    });
    merged.set(kept.subarray(from), from + added.length);
    return merged;
  }

  private placeOf(row: number, among: Uint32Array, from: number): number {
    const { keys } = this;
    const key = keys[row] ?? '';
    let low = from;
    let high = among.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[among[middle]] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
