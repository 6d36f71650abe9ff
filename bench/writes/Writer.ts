import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AiReadinessApi,
  type Review,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import { decisionOf } from './decisionOf';

const LONGEST_PAUSE_MS = 200;

/** Something to write, that can be found again by its mark. */
export interface Job {
  mark: string;
  kind: 'statement' | 'evidence' | 'decision';
  itemId: string;
}

/** A client that writes, and again where somebody else was faster. */
export class Writer {
  /** Times that somebody else was faster. */
  conflicts = 0;
  private review?: Review;

  constructor(
    private readonly readiness: AiReadinessApi,
    private readonly entityRef: string,
  ) {}

  /** Comes back when the backend has said that it is written. */
  async write(job: Job): Promise<void> {
    let review =
      this.review ?? (await this.readiness.getReview(this.entityRef));
    for (;;) {
      try {
        this.review = await this.attempt(job, review);
        return;
      } catch (error) {
        if (!(error instanceof StaleRevisionError)) throw error;
        this.conflicts += 1;
        review = error.current;
        // As a person does: not all of them at the same moment again.
        await sleep(Math.random() * LONGEST_PAUSE_MS);
      }
    }
  }

  private attempt(job: Job, review: Review): Promise<Review> {
    const { readiness, entityRef } = this;
    const { mark, kind, itemId } = job;
    const { revision } = review;
    const idempotencyKey = mark.replace(/ /g, '-');
    const options = { revision, idempotencyKey };
    switch (kind) {
      case 'statement': {
        const status = revision % 2 ? 'met' : 'partially-met';
        const body = { status, note: mark } as const;
        return readiness.stateItem(entityRef, itemId, body, { revision });
      }
      case 'evidence': {
        const collectedOn = review.asOf.slice(0, 10);
        const body = { kind: 'document', title: mark, note: mark } as const;
        return readiness.addEvidence(
          entityRef,
          itemId,
          { ...body, collectedOn },
          options,
        );
      }
      default:
        return readiness.recordDecision(
          entityRef,
          decisionOf(review, mark),
          options,
        );
    }
  }
}
