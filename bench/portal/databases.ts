import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '@backstage/types';

export interface Database {
  /** `backend.database` in app-config. */
  config: JsonObject;
  remove(): Promise<void>;
}

/** Files of SQLite, as the demo portal has them. */
export async function sqliteFiles(): Promise<Database> {
  const directory = await mkdtemp(join(tmpdir(), 'ai-readiness-bench-'));
  return {
    config: { client: 'better-sqlite3', connection: { directory } },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** A Postgres of its own, as in production. */
export async function postgres(): Promise<Database> {
  const { startPostgres } = await import('../../scripts/postgres.mjs');
  const { connectionString, stop } = await startPostgres();
  return {
    config: { client: 'pg', connection: connectionString },
    remove: stop,
  };
}
