import { setTimeout as sleep } from 'node:timers/promises';
import { StaleRevisionError } from 'backstage-plugin-ai-readiness-common';
import { postgres } from '../portal/databases';
import { inspect, type Inspection } from './inspect';
import { openPluginDatabase } from './openPluginDatabase';
import { PortalProcess } from './PortalProcess';
import { type Job, Writer } from './Writer';

const KILLS = 20;
/** Each on a service of its own: so all of them write all the time. */
const CLIENTS = 8;
const KINDS = ['statement', 'evidence', 'statement', 'decision'] as const;
const ITEMS = ['fallback', 'incident-runbook', 'alerting', 'unit-cost'];
/** How much a backend has written when it is killed. */
const FEWEST_WRITES = 10;
const MOST_WRITES = 105;
/** About as long as a write takes: it may die in each moment of one. */
const LONGEST_WAIT_MS = 20;

/** A backend that is killed again and again while everybody writes. */
export async function killedWrites() {
  const code = await PortalProcess.prepare();
  const database = await postgres();
  const options = { database: database.config, services: CLIENTS };
  const acknowledged = Array.from({ length: CLIENTS }, (): Job[] => []);
  let unanswered = 0;
  let backend: PortalProcess | undefined;
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      backend = await PortalProcess.start(code, options, kill === 0);
      const { readiness } = backend.connection;
      const enough = countdown(writesBefore(kill));
      const writing = acknowledged.map(async (done, client) => {
        const writer = new Writer(readiness, refOf(client));
        for (;;) {
          const job = jobOf(kill, client, done.length);
          try {
            await writer.write(job);
          } catch (error) {
            if (isAnswer(error)) throw error;
            unanswered += 1;
            return;
          }
          done.push(job);
          enough.count();
        }
      });
      const load = Promise.all(writing);
      await Promise.race([enough.reached, load]);
      await sleep(Math.random() * LONGEST_WAIT_MS);
      await backend.kill();
      await load;
    }
    backend = await PortalProcess.start(code, options, false);
    return {
      ...(await examine(database, backend, acknowledged)),
      acknowledged: acknowledged.flat().length,
      unanswered,
    };
  } finally {
    await backend?.kill();
    await database.remove();
  }
}

async function examine(
  database: Awaited<ReturnType<typeof postgres>>,
  { connection: { readiness } }: PortalProcess,
  acknowledged: readonly Job[][],
): Promise<Inspection> {
  const client = openPluginDatabase(String(database.config.connection));
  const all: Inspection = { missing: [], doubled: [], half: [] };
  try {
    for (const [n, jobs] of acknowledged.entries()) {
      const found = await inspect(client, refOf(n), jobs);
      const { intact, message } = await readiness.verifyHistory(refOf(n));
      all.missing.push(...found.missing);
      all.doubled.push(...found.doubled);
      all.half.push(...found.half, ...(intact ? [] : [message]));
    }
    return all;
  } finally {
    await client.destroy();
  }
}

function writesBefore(kill: number): number {
  const share = kill / (KILLS - 1);
  return Math.round(FEWEST_WRITES + share * (MOST_WRITES - FEWEST_WRITES));
}

function countdown(from: number) {
  let left = from;
  let reach: () => void;
  const reached = new Promise<void>(done => {
    reach = done;
  });
  const count = () => {
    left -= 1;
    if (left === 0) reach();
  };
  return { reached, count };
}

function refOf(client: number): string {
  return `component:default/service-${client}`;
}

function jobOf(kill: number, client: number, n: number): Job {
  return {
    mark: `life ${kill} client ${client} write ${n}`,
    kind: KINDS[n % KINDS.length],
    itemId: ITEMS[n % ITEMS.length],
  };
}

/** The backend has said no: that is none of the ways in which it may die. */
function isAnswer(error: unknown): boolean {
  return error instanceof StaleRevisionError || hasResponse(error);
}

function hasResponse(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'response' in error;
}
