import { isOfName } from '../api/isOfName';

/** Whether the server said that there is no such thing. */
export function isNotFound(error: Error | null): error is Error {
  return isOfName(error, 'NotFoundError');
}
