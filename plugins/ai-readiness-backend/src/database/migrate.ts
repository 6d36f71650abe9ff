import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const DIRECTORY = resolvePackagePath(
  'backstage-plugin-ai-readiness-backend',
  'migrations',
);

/** Brings the tables up to date, unless the operator has turned that off. */
export async function migratedClient(database: DatabaseService): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({ directory: DIRECTORY });
  }
  return client;
}
