import { ConflictError, ResponseError } from '@backstage/errors';
import type { Review } from '../assessment/types';

/**
 * Somebody else changed the review first. Carries the review as it is now, so
 * that the answer to the conflict can be chosen without another request.
 * @public
 */
export class StaleRevisionError extends ConflictError {
  readonly current: Review;

  constructor(message: string, current: Review) {
    super(message);
    this.current = current;
  }

  /** The stale revision that a response reports, if it reports one. */
  static from(error: ResponseError): StaleRevisionError | undefined {
    const body: { error: { message?: string; current?: unknown } } = error.body;
    const current = body.error.current;
    if (error.response.status !== 409 || !isReview(current)) return undefined;
    return new StaleRevisionError(body.error.message ?? 'conflict', current);
  }
}

function isReview(value: unknown): value is Review {
  return typeof value === 'object' && value !== null && 'revision' in value;
}
