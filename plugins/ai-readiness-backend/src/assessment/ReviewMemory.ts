import type { ServiceRow } from '../database/tables';
import type { Answers, CatalogLook } from './ReviewState';

interface Remembered {
  revision: number;
  historyHash: string | null;
  answers: Answers;
  lookText: string | null;
  look?: CatalogLook;
}

/** Some 50 KB each. */
const REVIEWS = 200;

/**
 * What the reviews used last consist of. Nothing is taken from here but what
 * the service's row, read anew each time, shows to be true still: its hash
 * covers every change of the answers, whoever made it.
 */
export class ReviewMemory {
  private readonly reviews = new Map<string, Remembered>();

  /** Absent when they have changed since, or were never seen. */
  answers(row: ServiceRow): Answers | undefined {
    const known = this.reviews.get(row.id);
    const isTrue =
      known?.revision === row.revision &&
      known.historyHash === row.history_hash;
    return isTrue ? known.answers : undefined;
  }

  /** A look is large: comparing its text costs less than reading it. */
  look(row: ServiceRow): CatalogLook | undefined {
    const known = this.reviews.get(row.id);
    if (known && known.lookText === row.look) return known.look;
    return row.look ? JSON.parse(row.look) : undefined;
  }

  keep(row: ServiceRow, answers: Answers, look: CatalogLook | undefined): void {
    const { id, revision, history_hash: historyHash, look: lookText } = row;
    this.put(id, { revision, historyHash, answers, lookText, look });
  }

  /** The answers after a change; the look is still the same. */
  follow(id: string, revision: number, hash: string, answers: Answers): void {
    const known = this.reviews.get(id);
    if (!known) return;
    this.put(id, { ...known, revision, historyHash: hash, answers });
  }

  private put(id: string, review: Remembered): void {
    // What was used last comes last, so the first is what goes.
    this.reviews.delete(id);
    this.reviews.set(id, review);
    if (this.reviews.size <= REVIEWS) return;
    const [oldest] = this.reviews.keys();
    this.reviews.delete(oldest);
  }
}
