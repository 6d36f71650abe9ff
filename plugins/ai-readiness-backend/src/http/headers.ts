import { InputError } from '@backstage/errors';
import { PreconditionRequiredError } from './PreconditionRequiredError';

/** The revision that a write is based on. */
export function ifMatch(header: string | undefined): number {
  if (!header) {
    throw new PreconditionRequiredError(
      'Send If-Match with the revision that the change is based on, e.g. If-Match: "7"',
    );
  }
  const [, revision] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim()) ?? [];
  if (revision === undefined) {
    throw new InputError(
      `If-Match: must be a revision such as "7"; is ${header}`,
    );
  }
  return Number(revision);
}

/** What makes a repeated request recognisable. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(header)) {
    throw new InputError(
      'Idempotency-Key: must be 1 to 200 visible ASCII characters, e.g. a UUID',
    );
  }
  return header;
}
