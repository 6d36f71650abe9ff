import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import { takeTurns } from './measure';
import { answerReview } from './portal/answerReview';
import { followOwnership, readAll } from './portal/bareCatalogReads';
import { SERVICE } from './portal/company';
import { type Portal, startPortal } from './portal/startPortal';
import { type Overheard, Traffic } from './portal/Traffic';
import { defineGroup } from './types';

const SERVICES = 1000;
/** Reviewed first, so that keys and caches are there as on any other day. */
const ANOTHER_SERVICE = 'component:default/service-51';

export const review = defineGroup({
  ids: {
    'review-vs-catalog': { unit: '×', limit: 3 },
    'review-catalog-calls': { unit: 'requests', limit: 4 },
    'review-sql': { unit: 'statements', limit: 6 },
  },
  async run() {
    const traffic = new Traffic();
    const portal = await startPortal({
      services: SERVICES,
      database: { client: 'better-sqlite3', connection: ':memory:' },
      features: [aiReadiness, ...traffic.features()],
    });
    try {
      return {
        ...(await countWork(portal, traffic)),
        'review-vs-catalog': await compare(portal),
      };
    } finally {
      await portal.stop();
    }
  },
});

/** Of the first look that is ever taken of a service, and of a later one. */
async function countWork({ readiness }: Portal, traffic: Traffic) {
  const look = (entityRef: string) => () => readiness.getReview(entityRef);
  await look(ANOTHER_SERVICE)();
  const first = await traffic.during(look(SERVICE));
  await answerReview(readiness, SERVICE);
  const later = await traffic.during(look(SERVICE));
  return {
    'review-catalog-calls': worse(first, later, catalogRequests),
    'review-sql': worse(first, later, ({ statements }) => statements.length),
  };
}

function catalogRequests({ requests }: Overheard): number {
  return requests.filter(request => request.includes(' /api/catalog/')).length;
}

function worse(
  first: Overheard,
  later: Overheard,
  count: (overheard: Overheard) => number,
) {
  return {
    value: Math.max(count(first), count(later)),
    note: `first look at a service ${count(first)}, later ones ${count(later)}`,
  };
}

async function compare({ readiness, catalog, token }: Portal) {
  const refs = await followOwnership(catalog, SERVICE, token);
  const {
    review: time,
    follow,
    known,
  } = await takeTurns(
    {
      review: () => readiness.getReview(SERVICE),
      follow: () => followOwnership(catalog, SERVICE, token),
      known: () => readAll(catalog, refs, token),
    },
    { warmUp: 200, measured: 200 },
  );
  const [a, b, c] = [time, follow, time / known].map(n => n.toFixed(1));
  return {
    value: time / follow,
    note: `${a} ms ÷ ${b} ms for ${refs.length} entities read by following them; ${c} × two requests that know all refs beforehand`,
  };
}
