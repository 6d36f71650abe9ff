import { setTimeout as sleep } from 'node:timers/promises';
import { countOf, SERVICES } from './largeCompany';

const BACKEND = 'http://localhost:7009';
const PATIENCE_MS = 420_000;

/**
 * Waits until the catalog has read the whole company, all of it has been judged,
 * and the decisions that it starts with are recorded.
 */
export default async function untilComplete() {
  const began = Date.now();
  let seen = 'nothing yet';
  while (Date.now() - began < PATIENCE_MS) {
    try {
      const { total, totals } = await readServices();
      const { go = 0, 'no-go': noGo = 0 } = totals.standing;
      seen = `${total} services, ${go} of them Go and ${noGo} No-Go`;
      if (
        total === SERVICES &&
        go === countOf(({ standing }) => standing === 'go') &&
        noGo === countOf(({ standing }) => standing === 'no-go')
      ) {
        return;
      }
    } catch (error) {
      // Whoever asks is not in the catalog yet.
      seen = String(error);
    }
    await sleep(2000);
  }
  throw new Error(`The large company is not complete: ${seen}`);
}

async function readServices(): Promise<{
  total: number;
  totals: { standing: Record<string, number> };
}> {
  const { backstageIdentity } = await read('/api/auth/demo/refresh', {
    'x-demo-user': 'user:default/grace.adeyemi',
  });
  return read('/api/ai-readiness/v1/services?limit=1', {
    Authorization: `Bearer ${backstageIdentity.token}`,
  });
}

async function read(path: string, headers: Record<string, string>) {
  const response = await fetch(BACKEND + path, { headers });
  if (!response.ok) {
    throw new Error(`${path} answers ${response.status}`);
  }
  return response.json();
}
