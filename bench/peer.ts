import { setTimeout as sleep } from 'node:timers/promises';
import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { median, timed } from './measure';
import { company } from './portal/company';
import { connect, type Connection } from './portal/connect';
import { createPortal } from './portal/createPortal';
import { postgres } from './portal/databases';
import { freeAddress } from './portal/freeAddress';
import { pieces } from '../plugins/ai-readiness-backend/src/pieces';
import { ask, pathOf } from './portfolio/pages';
import { CHECKS, peerConfig } from './portfolio/peerConfig';
import { fillCatalog } from './reconcile/fillCatalog';
import { stitch } from './reconcile/stitch';
import { defineGroup } from './types';

/** 10 000 of them make the peer's page take minutes. */
const SERVICES = Number(process.env.BENCH_PEER_SERVICES ?? 1_000);
const PEOPLE = { teams: 50, users: 200 };
/** More than these it refuses in one request. */
const AT_ONCE = 1_000;
/** As of a backend that has been in use for a while: compiled, not just started. */
const READS = { warmUp: 300, measured: 200 };

export const peer = defineGroup({
  ids: {
    'peer-speedup': { unit: '×', limit: 1_000, direction: 'at-least' },
  },
  async run() {
    const database = await postgres();
    const address = await freeAddress();
    const backend = createPortal(address, database.config, peerConfig());
    backend.add(aiReadiness);
    backend.add(import('@backstage-community/plugin-tech-insights-backend'));
    backend.add(
      import('@backstage-community/plugin-tech-insights-backend-module-jsonfc'),
    );
    try {
      await backend.start();
      await fillCatalog(
        String(database.config.connection),
        stitch(company(SERVICES, PEOPLE)),
      );
      const connection = await connect(address.baseUrl);
      await untilReconciled(connection);
      await untilFactsAreThere(connection);
      return { 'peer-speedup': await compare(connection) };
    } finally {
      await backend.stop();
      await database.remove();
    }
  },
});

const nameOf = (index: number) => `service-${index}`;

async function untilReconciled(connection: Connection): Promise<void> {
  for (;;) {
    await connection.readiness.reconcile();
    await sleep(1_000);
    const { services } = await connection.readiness.getReconciliation();
    if (services === SERVICES) return;
  }
}

async function untilFactsAreThere(connection: Connection): Promise<void> {
  for (;;) {
    const results = await runChecks(connection, [nameOf(SERVICES - 1)]);
    if (results[0].results.length === CHECKS.length) return;
    await sleep(1_000);
  }
}

/** What the peer's scorecard page asks for. */
async function runChecks(
  { baseUrl, fetch }: Connection,
  names: readonly string[],
): Promise<{ results: unknown[] }[]> {
  const response = await fetch(`${baseUrl}/api/tech-insights/checks/run`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      checks: CHECKS,
      entities: names.map(name => ({
        kind: 'component',
        namespace: 'default',
        name,
      })),
    }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

async function compare(connection: Connection) {
  const names = Array.from({ length: SERVICES }, (_, i) => nameOf(i));
  let checked = 0;
  const theirs = await timed(async () => {
    for (const some of pieces(names, AT_ONCE)) {
      const results = await runChecks(connection, some);
      checked += results.reduce((sum, each) => sum + each.results.length, 0);
    }
  });
  if (checked !== SERVICES * CHECKS.length) {
    throw new Error(`The peer answered ${checked} checks`);
  }
  const times: number[] = [];
  for (let i = -READS.warmUp; i < READS.measured; i++) {
    const time = await timed(() => ask(connection, pathOf('attention')));
    if (i >= 0) times.push(time);
  }
  const ours = median(times);
  return {
    value: theirs / ours,
    note: `${(theirs / 1_000).toFixed(1)} s for ${SERVICES} services and ${
      CHECKS.length
    } checks ÷ ${ours.toFixed(1)} ms for the first screen of ours`,
  };
}
