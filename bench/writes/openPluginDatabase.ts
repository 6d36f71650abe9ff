import knexFactory, { type Knex } from 'knex';

const NAME = 'backstage_plugin_ai-readiness';

/** The plugin's own database on a server, or a copy of it. */
export function openPluginDatabase(
  connectionString: string,
  name = NAME,
): Knex {
  const url = new URL(connectionString);
  url.pathname = `/${encodeURIComponent(name)}`;
  return knexFactory({ client: 'pg', connection: url.toString() });
}

/** Whoever is still connected is sent away: a stopped backend leaves that to its end. */
export async function copyPluginDatabase(
  connectionString: string,
  name: string,
): Promise<Knex> {
  const server = knexFactory({ client: 'pg', connection: connectionString });
  await server.raw(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = ?',
    [NAME],
  );
  await server.raw('create database ?? template ??', [name, NAME]);
  await server.destroy();
  return openPluginDatabase(connectionString, name);
}
