import { createHash } from 'node:crypto';
import aiReadiness from 'backstage-plugin-ai-readiness-backend';
import {
  canonicalJson,
  type Decision,
  type Review,
} from 'backstage-plugin-ai-readiness-common';
import { type Portal, startPortal } from './portal/startPortal';
import { Random } from './replay/Random';
import { changeAtRandom, decideAtRandom } from './replay/randomReview';
import { defineGroup } from './types';

const DECISIONS = 1_000;
const SERVICES = 10;
const SEED = 20_260_301;

export const replay = defineGroup({
  ids: { 'replay-identical': { unit: 'decisions', limit: 0 } },
  async run() {
    const portal = await startPortal({
      services: SERVICES,
      database: { client: 'better-sqlite3', connection: ':memory:' },
      features: [aiReadiness],
    });
    try {
      const recorded = await record(portal);
      let different = 0;
      for (const { entityRef, decision } of recorded) {
        if (!(await isIdentical(portal, entityRef, decision))) different += 1;
      }
      const kinds = new Map<string, number>();
      recorded.forEach(({ decision: { verdict, relation } }) => {
        const kind = `${verdict} ${relation}`;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      });
      return {
        'replay-identical': {
          value: different,
          note: `of ${
            recorded.length
          } decisions on random reviews (seed ${SEED}): ${[...kinds]
            .map(([kind, n]) => `${n} ${kind}`)
            .join(', ')}`,
        },
      };
    } finally {
      await portal.stop();
    }
  },
});

async function record({ readiness }: Portal) {
  const random = Random.seeded(SEED);
  const recorded: { entityRef: string; decision: Decision }[] = [];
  const reviews = new Map<string, Review>();
  while (recorded.length < DECISIONS) {
    const entityRef = `component:default/service-${recorded.length % SERVICES}`;
    const known =
      reviews.get(entityRef) ?? (await readiness.getReview(entityRef));
    const changed = await changeAtRandom(readiness, known, random);
    const decided = await decideAtRandom(readiness, changed, random);
    reviews.set(entityRef, decided);
    recorded.push({ entityRef, decision: decided.decision! });
  }
  return recorded;
}

/** By the product's own replay, and by bytes that are hashed here. */
async function isIdentical(
  { readiness }: Portal,
  entityRef: string,
  { id, snapshotHash }: Decision,
): Promise<boolean> {
  const replayed = await readiness.replayDecision(entityRef, id);
  const { snapshot } = await readiness.getDecision(entityRef, id);
  const hash = createHash('sha256')
    .update(canonicalJson(snapshot))
    .digest('hex');
  return replayed.intact && replayed.identical && hash === snapshotHash;
}
