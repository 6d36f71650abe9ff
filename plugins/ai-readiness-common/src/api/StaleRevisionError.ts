import { ConflictError, ResponseError } from '@backstage/errors';
import type { Review } from '../assessment/types';

/** What changes by revisions. @public */
export interface Revised {
  revision: number;
}

/**
 * Somebody else made a change first. Carries what was to be changed as it is now,
 * so that the answer to the conflict can be chosen without another request.
 * @public
 */
export class StaleRevisionError<
  T extends Revised = Review,
> extends ConflictError {
  readonly current: T;

  constructor(message: string, current: T) {
    super(message);
    this.current = current;
  }

  /** The stale revision that a response reports, if it reports one. */
  static from(error: ResponseError): StaleRevisionError<Revised> | undefined {
    const body: { error: { message?: string; current?: unknown } } = error.body;
    const current = body.error.current;
    if (error.response.status !== 409 || !isRevised(current)) return undefined;
    return new StaleRevisionError(body.error.message ?? 'conflict', current);
  }
}

function isRevised(value: unknown): value is Revised {
  return typeof value === 'object' && value !== null && 'revision' in value;
}
