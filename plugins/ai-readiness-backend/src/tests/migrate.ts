import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** The migrations as the plugin runs them, for tests that use a client. */
export function migrate(client: Knex) {
  const directory = resolvePackagePath(
    'backstage-plugin-ai-readiness-backend',
    'migrations',
  );
  return {
    latest: () => client.migrate.latest({ directory }),
    undo: (name: string) => client.migrate.down({ directory, name }),
    down: () => client.migrate.rollback({ directory }, true),
  };
}
