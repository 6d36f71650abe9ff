import {
  StaleRevisionError,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { aReview } from './aReview';
import { InMemoryOwnerLookups } from './InMemoryOwnerLookups';

/** A change that was let in, with what it was based on. */
export interface AdmittedWrite {
  /** What else than an item it is about: `decision`, or an id. */
  of?: string;
  itemId?: string;
  body?: unknown;
  revision: number;
  idempotencyKey?: string;
}

/** One review with its revision, and what lets a change in. */
export class InMemoryReview extends InMemoryOwnerLookups {
  readonly writes: AdmittedWrite[] = [];
  /** The next write fails with this. */
  failure?: Error;

  constructor(public review: Review = aReview()) {
    super();
  }

  /** What somebody else does meanwhile. */
  byAnother(change: (review: Review) => Review) {
    this.review = {
      ...change(this.review),
      revision: this.review.revision + 1,
    };
  }

  protected admit(write: AdmittedWrite) {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw failure;
    if (write.revision !== this.review.revision) {
      throw new StaleRevisionError('Somebody was faster', this.review);
    }
    this.writes.push(write);
  }

  /** Lets a change in and answers with what it leaves. */
  protected write(write: AdmittedWrite, change: (review: Review) => Review) {
    this.admit(write);
    this.byAnother(change);
    return this.review;
  }
}
