import { ResponseError } from '@backstage/errors';

/** Why something failed, in the server's own words where it gave some. */
export function reasonOf(error?: Error): string {
  if (error instanceof ResponseError) return error.cause.message;
  return error?.message ?? 'unknown error';
}
