import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseManager } from '@backstage/backend-defaults/database';
import { type Config, ConfigReader } from '@backstage/config';
import type { JsonObject, JsonValue } from '@backstage/types';
import { SILENT_LOGGER } from './silentLogger';

const PLUGIN_ID = 'ai-readiness';

/**
 * Opens the plugin's database as it lies there: whoever checks changes nothing,
 * makes no tables, and no database where there is none.
 */
export async function openReadOnly(config: Config) {
  const hooks: (() => void | Promise<void>)[] = [];
  const lifecycle = {
    addStartupHook() {},
    addBeforeShutdownHook() {},
    addShutdownHook(hook: () => void | Promise<void>) {
      hooks.push(hook);
    },
  };
  const manager = DatabaseManager.fromConfig(readOnly(config), {
    rootLifecycle: lifecycle,
    migrations: { skip: true },
  });
  const service = manager.forPlugin(PLUGIN_ID, {
    logger: SILENT_LOGGER,
    lifecycle,
  });
  const client = await service.getClient();
  return {
    client,
    /** What keeps the connection alive would keep the command alive as well. */
    async close() {
      for (const hook of hooks) await hook();
      await client.destroy();
    },
  };
}

/** The same database, to be left as it is. */
function readOnly(config: Config): Config {
  const base = config.get<JsonObject>('backend.database');
  const plugins = objectOf(base.plugin);
  const own = objectOf(plugins[PLUGIN_ID]);
  const client = String(own.client ?? base.client);
  const create = { ensureExists: false, ensureSchemaExists: false };
  const plugin = {
    ...plugins,
    [PLUGIN_ID]: {
      ...own,
      ...create,
      ...(client.includes('sqlite3') && {
        connection: readOnlyFile(
          client === base.client ? base.connection : undefined,
          own.connection,
        ),
      }),
    },
  };
  const database = { ...base, ...create, plugin };
  return new ConfigReader({ backend: { database } });
}

/** @throws where nothing lies that could be checked */
function readOnlyFile(
  base: JsonValue | undefined,
  own: JsonValue | undefined,
): JsonObject {
  const connection = { ...connectionOf(base), ...connectionOf(own) };
  const { directory = '.', filename = `${PLUGIN_ID}.sqlite` } = connection;
  if (filename === ':memory:') {
    throw new Error(
      'the database lies in the memory of the backend, which alone can check it: ask GET …/history/verification',
    );
  }
  const file = join(String(directory), String(filename));
  if (!existsSync(file)) {
    throw new Error(
      `there is no database ${file}; run the command in the folder that the backend runs in, with the same --config`,
    );
  }
  const options = { ...objectOf(connection.options), readonly: true };
  return { ...connectionOf(own), options };
}

function connectionOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'string' ? { filename: value } : objectOf(value);
}

function objectOf(value: JsonValue | undefined): JsonObject {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  return isObject && value ? value : {};
}
