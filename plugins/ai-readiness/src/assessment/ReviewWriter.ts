import {
  StaleRevisionError,
  type AiReadinessApi,
  type Review,
  type VerdictResult,
} from 'backstage-plugin-ai-readiness-common';
import type { ReviewChange } from './ReviewChange';

/** How far a change has come. */
export interface SaveEntry {
  change: ReviewChange;
  phase: 'waiting' | 'sending' | 'saved' | 'failed';
  error?: Error;
}

/** Two people changed the same part; the person chooses. */
export interface Conflict {
  change: ReviewChange;
  theirs: string;
  choose(whose: 'mine' | 'theirs'): void;
}

export interface WriterState {
  entries: readonly SaveEntry[];
  /** The review as the latest answer to a change gave it. */
  answered?: Review;
  conflict?: Conflict;
  /** What takes the latest change back, while that is offered. */
  undo?: { label: string; change: ReviewChange };
  /** The verdict that the latest changes have brought about. */
  turned?: VerdictResult;
}

/** Where the writer finds the review as the server last gave it, and puts it. */
export interface ReviewCell {
  get(): Review | undefined;
  set(review: Review): void;
}

const REBASES = 3;

/**
 * Sends the changes of one page one after the other, so that each is based on
 * the revision that the one before it made. A change that meets a newer
 * revision goes again on top of it when nobody touched the same part, and is
 * put before the person when somebody did.
 */
export class ReviewWriter {
  private state: WriterState = { entries: [] };
  private draining = false;
  /** What this page itself last put there, by part, as the server kept it. */
  private readonly written = new Map<string, string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly api: AiReadinessApi,
    private readonly cell: ReviewCell,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly getState = (): WriterState => this.state;

  enqueue(change: ReviewChange, undo?: WriterState['undo']) {
    const unsent = this.state.entries.find(
      entry => entry.change.key === change.key && isUnsent(entry),
    );
    const merged = unsent ? { ...change, base: unsent.change.base } : change;
    this.update({
      entries: [
        ...this.state.entries.filter(
          entry => entry.change.key !== change.key || entry.phase === 'sending',
        ),
        { change: merged, phase: 'waiting' },
      ],
      undo,
      turned: undefined,
    });
    this.drain();
  }

  retry(key: string) {
    const failed = this.state.entries.find(
      entry => entry.change.key === key && entry.phase === 'failed',
    );
    if (failed) this.enqueue(failed.change);
  }

  /** Gives up what could not be saved. */
  discard(key: string) {
    this.update({
      entries: this.state.entries.filter(
        entry => entry.change.key !== key || entry.phase !== 'failed',
      ),
    });
  }

  /** What there was to tell of the latest change was read. */
  dismissNews() {
    this.update({ undo: undefined, turned: undefined });
  }

  private async drain() {
    if (this.draining) return;
    this.draining = true;
    for (let entry = this.next(); entry; entry = this.next()) {
      const { change } = entry;
      this.move(change, { phase: 'sending' });
      const before = this.cell.get()?.verdict.verdict;
      try {
        const answered = await this.send(change);
        this.written.set(change.key, change.read(answered));
        this.cell.set(answered);
        this.move(change, { phase: 'saved' }, answered);
        if (before && before !== answered.verdict.verdict) {
          this.update({ turned: answered.verdict });
        }
      } catch (error) {
        this.fail(change, error);
      }
    }
    this.draining = false;
  }

  private next() {
    return this.state.entries.find(({ phase }) => phase === 'waiting');
  }

  private async send(change: ReviewChange): Promise<Review> {
    let { base } = change;
    for (let attempt = 0; ; attempt++) {
      const review = this.cell.get();
      if (!review) throw new Error('The review is not loaded yet');
      const theirs = change.read(review);
      if (theirs === change.mine) return review;
      // Begun before one's own last change was answered: nobody else's then.
      if (theirs !== base && theirs !== this.written.get(change.key)) {
        if ((await this.ask(change, theirs)) === 'theirs') return review;
        base = theirs;
      }
      try {
        return await change.send(this.api, review);
      } catch (error) {
        if (!(error instanceof StaleRevisionError)) throw error;
        if (attempt === REBASES) throw error;
        this.cell.set(error.current);
        this.update({ answered: error.current });
      }
    }
  }

  private ask(change: ReviewChange, theirs: string) {
    return new Promise<'mine' | 'theirs'>(resolve => {
      const choose = (whose: 'mine' | 'theirs') => {
        this.update({ conflict: undefined });
        resolve(whose);
      };
      this.update({ conflict: { change, theirs, choose } });
    });
  }

  /** A later change of the same part then starts from what this one knew. */
  private fail(change: ReviewChange, cause: unknown) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.update({
      entries: this.state.entries.map(entry =>
        entry.change !== change && entry.change.key === change.key
          ? { ...entry, change: { ...entry.change, base: change.base } }
          : entry,
      ),
    });
    this.move(change, { phase: 'failed', error });
  }

  private move(
    change: ReviewChange,
    to: Omit<SaveEntry, 'change'>,
    answered?: Review,
  ) {
    const { entries } = this.state;
    const superseded = entries.some(
      entry => entry.change !== change && entry.change.key === change.key,
    );
    const moved =
      superseded && to.phase !== 'sending' ? [] : [{ change, ...to }];
    this.update({
      ...(answered && { answered }),
      entries: entries.flatMap(entry =>
        entry.change === change ? moved : [entry],
      ),
    });
  }

  private update(change: Partial<WriterState>) {
    this.state = { ...this.state, ...change };
    this.listeners.forEach(listener => listener());
  }
}

function isUnsent(entry: SaveEntry) {
  return entry.phase === 'waiting' || entry.phase === 'failed';
}
