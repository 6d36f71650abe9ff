/*
 * All tests, on SQLite and on a real Postgres that lives as long as the run.
 * Arguments are handed to jest: `npm test -- verdict` runs what matches.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from './postgres.mjs';

const POSTGRES = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const resultsFile = join(root, 'node_modules/.cache/jest-results.json');
const cli = createRequire(import.meta.url).resolve(
  '@backstage/cli/bin/backstage-cli',
);

async function providePostgres() {
  if (process.env[POSTGRES]) {
    console.log(`[test] Using the Postgres of ${POSTGRES}.`);
    return { connectionString: process.env[POSTGRES], stop: async () => {} };
  }
  try {
    const postgres = await startPostgres();
    console.log('[test] Started a Postgres for this run.');
    return postgres;
  } catch (error) {
    console.error(
      `[test] Could not start a Postgres: ${error.message}\n` +
        `[test] Start one yourself and name it in ${POSTGRES}=postgresql://user:password@host:port/postgres\n`,
    );
    process.exit(1);
  }
}

function runJest(connectionString, args) {
  const watches = args.some(arg => arg.startsWith('--watch'));
  const child = spawn(
    process.execPath,
    [
      cli,
      'repo',
      'test',
      '--coverage=false',
      ...(watches ? [] : ['--watchAll=false']),
      '--json',
      `--outputFile=${resultsFile}`,
      ...args,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        CI: '1',
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        [POSTGRES]: connectionString,
      },
    },
  );
  // Ctrl-C reaches the child as well; we stay to stop Postgres after it.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

/** One line that any CI can read. A file that did not run counts as failed. */
function summary() {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return `${results.numPassedTests} passed, ${failed} failed`;
}

mkdirSync(dirname(resultsFile), { recursive: true });
rmSync(resultsFile, { force: true });

const postgres = await providePostgres();
let exitCode = 1;
try {
  exitCode = await runJest(postgres.connectionString, process.argv.slice(2));
  console.log(`\n${summary()}`);
} catch (error) {
  console.error(`[test] The tests did not finish: ${error.message}`);
} finally {
  await postgres.stop();
}
process.exit(exitCode);
