import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import type { Database } from '../portal/databases';

/** The plugin's own file among those of a portal. */
export function openSqlite({ config }: Database): Knex {
  const { directory } = config.connection as { directory: string };
  return knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(directory, 'ai-readiness.sqlite') },
    useNullAsDefault: true,
  });
}
