import {
  isError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';

/** What Backstage throws before a request is sent: a no, not an outage. */
const REFUSALS = ['NotAllowedError', 'AuthenticationError', 'InputError'];

/**
 * A catalog request whose silence is told from its refusal: only the former
 * lets what was seen last stand in.
 *
 * @throws ServiceUnavailableError when the catalog does not answer
 */
export async function answered<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw new ServiceUnavailableError('The catalog does not answer', error);
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ResponseError
    ? error.statusCode < 500
    : isError(error) && REFUSALS.includes(error.name);
}
