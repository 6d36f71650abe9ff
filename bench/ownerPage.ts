import { setTimeout as sleep } from 'node:timers/promises';
import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { percentile, takeTurns } from './measure';
import { bareOwnerPage } from './portal/bareOwnerPage';
import { company, PERSON } from './portal/company';
import { createPortal } from './portal/createPortal';
import { postgres } from './portal/databases';
import { freeAddress } from './portal/freeAddress';
import { signIn } from './portal/signIn';
import { fillCatalog } from './reconcile/fillCatalog';
import { stitch } from './reconcile/stitch';
import { defineGroup } from './types';

const SERVICES = 10_000;
const PEOPLE = { teams: 300, users: 1_000 };
const ROUNDS = { warmUp: 50, measured: 200 };

export const ownerPage = defineGroup({
  ids: { 'owner-page-vs-floor': { unit: '×', limit: 2 } },
  async run() {
    const database = await postgres();
    const address = await freeAddress();
    const backend = createPortal(address, database.config);
    backend.add(aiReadiness);
    backend.add(bareOwnerPage);
    try {
      await backend.start();
      await fillCatalog(
        String(database.config.connection),
        stitch(company(SERVICES, PEOPLE)),
      );
      const token = await signIn(address.baseUrl);
      const ask = async (path: string, method = 'GET') => {
        const url = `${address.baseUrl}/api/ai-readiness${path}`;
        const headers = { Authorization: `Bearer ${token}` };
        const response = await fetch(url, { method, headers });
        if (!response.ok) throw new Error(await response.text());
        return response.json();
      };
      await untilReconciled(ask);
      return { 'owner-page-vs-floor': await compare(ask) };
    } finally {
      await backend.stop();
      await database.remove();
    }
  },
});

type Ask = (path: string, method?: string) => Promise<any>;

async function untilReconciled(ask: Ask): Promise<void> {
  for (;;) {
    const { services } = await ask('/v1/reconciliation');
    if (services === SERVICES) return;
    // Leaves a run that is going alone.
    await ask('/v1/reconciliation', 'POST');
    await sleep(1_000);
  }
}

async function compare(ask: Ask) {
  const [, namespace, name] = /^user:(.+)\/(.+)$/.exec(PERSON)!;
  const page = `/v1/owners/by-name/user/${namespace}/${name}`;
  const { load, duties } = await ask(page);
  const tasks = { page: () => ask(page), floor: () => ask('/bare') };
  const p95 = (times: readonly number[]) => percentile(times, 95);
  const times = await takeTurns(tasks, ROUNDS, p95);
  const [a, b] = [times.page, times.floor].map(ms => ms.toFixed(1));
  return {
    value: times.page / times.floor,
    note: `p95 ${a} ms ÷ ${b} ms; a page of ${duties.length} duties on ${load.services} of ${SERVICES} services`,
  };
}
