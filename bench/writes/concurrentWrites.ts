import { SERVICE } from '../portal/company';
import { postgres } from '../portal/databases';
import { inspect } from './inspect';
import { openPluginDatabase } from './openPluginDatabase';
import { PortalProcess } from './PortalProcess';
import { type Job, Writer } from './Writer';

const SERVICES = 20;
const CLIENTS = 20;
const WRITES = 1_000;
const ITEMS = ['fallback', 'incident-runbook', 'alerting', 'unit-cost'];

/** Many clients of two instances, all of them on one service. */
export async function concurrentWrites() {
  const code = await PortalProcess.prepare();
  const database = await postgres();
  const instances: PortalProcess[] = [];
  try {
    const options = { database: database.config, services: SERVICES };
    // One after the other: two that migrate at once wait for each other.
    instances.push(await PortalProcess.start(code, options));
    instances.push(await PortalProcess.start(code, options, false));
    const jobs = Array.from({ length: WRITES }, (_, n) => jobOf(n));
    const left = [...jobs];
    const writers = Array.from({ length: CLIENTS }, (_, n) => {
      const { readiness } = instances[n % 2].connection;
      return new Writer(readiness, SERVICE);
    });
    await Promise.all(
      writers.map(async writer => {
        for (let job = left.pop(); job; job = left.pop()) {
          await writer.write(job);
        }
      }),
    );
    const conflicts = writers.reduce((sum, each) => sum + each.conflicts, 0);
    return { ...(await examine(database, instances[0], jobs)), conflicts };
  } finally {
    await Promise.all(instances.map(each => each.kill()));
    await database.remove();
  }
}

async function examine(
  database: Awaited<ReturnType<typeof postgres>>,
  { connection: { readiness } }: PortalProcess,
  jobs: readonly Job[],
) {
  const client = openPluginDatabase(String(database.config.connection));
  try {
    const found = await inspect(client, SERVICE, jobs);
    const { intact, message } = await readiness.verifyHistory(SERVICE);
    const decisions = jobs.filter(({ kind }) => kind === 'decision').length;
    return {
      ...found,
      broken: intact ? [] : [message],
      statements: jobs.length - decisions,
      decisions,
    };
  } finally {
    await client.destroy();
  }
}

function jobOf(n: number): Job {
  return {
    mark: `write ${n}`,
    kind: n % 10 === 0 ? 'decision' : 'statement',
    itemId: ITEMS[n % ITEMS.length],
  };
}
