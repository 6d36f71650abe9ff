import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { takeTurns } from './measure';
import { answerReview } from './portal/answerReview';
import { barePlugin } from './portal/barePlugin';
import { SERVICE } from './portal/company';
import { type Database, postgres, sqliteFiles } from './portal/databases';
import { type Portal, startPortal } from './portal/startPortal';
import { defineGroup } from './types';

const SERVICES = 100;
const ITEM = 'fallback';

export const state = defineGroup({
  ids: { 'state-vs-floor': { unit: '×', limit: 3 } },
  async run() {
    const comparisons = [
      await compareOn('SQLite', sqliteFiles),
      await compareOn('Postgres', postgres),
    ];
    return {
      'state-vs-floor': {
        value: Math.max(...comparisons.map(({ ratio }) => ratio)),
        note: comparisons.map(({ note }) => note).join('; '),
      },
    };
  },
});

async function compareOn(name: string, create: () => Promise<Database>) {
  const database = await create();
  try {
    const portal = await startPortal({
      services: SERVICES,
      database: database.config,
      features: [aiReadiness, barePlugin],
    });
    try {
      const { put, floor } = await compare(portal);
      const ratio = put / floor;
      const [a, b] = [put, floor].map(time => time.toFixed(1));
      return { ratio, note: `${name} ${a} ms ÷ ${b} ms = ${ratio.toFixed(2)}` };
    } finally {
      await portal.stop();
    }
  } finally {
    await database.remove();
  }
}

async function compare({ readiness, fetch, baseUrl }: Portal) {
  let { revision } = await answerReview(readiness, SERVICE);
  const stateItem = async () => {
    // Another answer each time: one that changes nothing writes nothing.
    const status = revision % 2 ? 'met' : 'partially-met';
    const body = { status, note: `Rehearsed ${revision} times` } as const;
    const after = await readiness.stateItem(SERVICE, ITEM, body, { revision });
    revision = after.revision;
  };
  const bareRequest = async () => {
    const url = `${baseUrl}/api/bare/item`;
    const response = await fetch(url, { method: 'PUT' });
    if (!response.ok) throw new Error(await response.text());
    await response.json();
  };
  return takeTurns(
    { put: stateItem, floor: bareRequest },
    { warmUp: 200, measured: 200 },
  );
}
