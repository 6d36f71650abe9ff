import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';

/**
 * Tells one transaction from every other, and sorts them by when they wrote:
 * whoever keeps the services in memory asks for what has a stamp that is new.
 */
export function writeStamp(): string {
  return `${new Date().toISOString()}-${randomBytes(6).toString('hex')}`;
}

/** The stamp, where a row is to show anything that it does not show yet. */
export function stampUnlessSame(
  client: Knex,
  fingerprint: string,
  stamp: string,
): Knex.Raw {
  return client.raw(
    'case when fingerprint = ? and archived_at is null then changed_in else ? end',
    [fingerprint, stamp],
  );
}

/** The same for rows that are inserted, or merged where they are there. */
export function stampOfMerged(client: Knex): Knex.Raw {
  return client.raw(
    'case when services.fingerprint = excluded.fingerprint and services.archived_at is null then services.changed_in else excluded.changed_in end',
  );
}
