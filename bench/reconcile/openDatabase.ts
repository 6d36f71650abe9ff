import { resolve } from 'node:path';
import knexFactory from 'knex';

const MIGRATIONS = resolve(
  __dirname,
  '../../plugins/ai-readiness-backend/migrations',
);
const NAME = 'readiness';
const TABLES = [
  'services',
  'owner_assignments',
  'statements',
  'evidence',
  'plans',
  'history',
  'conditions',
  'drift',
];

/** The plugin's tables, in a database that can tell what was written. */
export async function openDatabase(connectionString: string) {
  const server = knexFactory({ client: 'pg', connection: connectionString });
  const known = await server('pg_database').where({ datname: NAME });
  if (!known.length) await server.raw(`create database ${NAME}`);
  await server.destroy();
  const url = new URL(connectionString);
  url.pathname = `/${NAME}`;
  const client = knexFactory({ client: 'pg', connection: url.toString() });
  await client.migrate.latest({ directory: MIGRATIONS });

  const count = async (condition = '') => {
    const counts = TABLES.map(
      table => `(select count(*) from ${table} ${condition})`,
    );
    const { rows } = await client.raw(`select ${counts.join('+')} as rows`);
    return Number(rows[0].rows);
  };
  return {
    client,
    /** A moment in the life of the database. */
    async position() {
      const { rows } = await client.raw(
        'select txid_current() % (2^32)::bigint as xid',
      );
      return { xid: String(rows[0].xid), rows: await count() };
    },
    /** Rows that were put there, changed or removed since then. */
    async rowsSince(before: { xid: string; rows: number }) {
      const newer = await count(`where xmin::text::bigint > ${before.xid}`);
      return newer + Math.max(0, before.rows - (await count()));
    },
  };
}
