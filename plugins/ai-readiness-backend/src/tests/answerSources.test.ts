import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  answerSourcesExtensionPoint,
  type SourcedAnswers,
} from 'backstage-plugin-ai-readiness-node';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const BASE = '/api/ai-readiness/v1/services/by-name/component/default';
const JANE = mockCredentials.user.header('user:default/jane');
const AT = '2026-01-15T09:00:00.000Z';
const answer = {
  itemId: 'alerting',
  status: 'met',
  by: 'user:default/jane',
  at: AT,
} as const;

const source = (answers: SourcedAnswers[]) =>
  createBackendModule({
    pluginId: 'ai-readiness',
    moduleId: 'test-answers',
    register(env) {
      env.registerInit({
        deps: { sources: answerSourcesExtensionPoint },
        async init({ sources }) {
          sources.addSource({ name: 'Spreadsheet', read: async () => answers });
        },
      });
    },
  });

describe('answer sources', () => {
  let stop: () => Promise<void>;
  afterEach(() => stop());

  async function start(answers: SourcedAnswers[]) {
    const scheduler = mockServices.scheduler();
    const backend = await startReadiness({
      features: [
        source(answers),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    stop = backend.stop;
    const read = async (name: string): Promise<Review> => {
      return (
        await request(backend.server)
          .get(`${BASE}/${name}`)
          .set('authorization', JANE)
      ).body;
    };
    const run = () => scheduler.triggerTask('import-answers');
    return { ...backend, read, run };
  }

  it('states them with their own author and time, evidence and plans along', async () => {
    const backend = await start([
      {
        entityRef: 'component:default/claims-triage',
        scope: {
          kind: 'initial',
          audience: 'Claims',
          volume: 'ten',
          until: '2099-01-01',
        },
        answers: [
          {
            ...answer,
            evidence: [
              {
                kind: 'document',
                title: 'Rota',
                url: 'https://example.com',
                collectedOn: '2026-01-20',
              },
            ],
            plans: { target: { plan: 'Cover the nights' } },
          },
        ],
      },
    ]);
    await backend.run();
    const review = await backend.read('claims-triage');
    expect(review.scope.kind).toBe('initial');
    expect(alertingOf(review)).toMatchObject({
      stated: 'met',
      statedBy: 'user:default/jane',
      statedAt: AT,
      evidence: [{ title: 'Rota', addedAt: AT }],
      targetPlan: { plan: 'Cover the nights' },
    });
  });

  it('skips what is wrong, and waits for what is not there yet', async () => {
    const backend = await start([
      {
        entityRef: 'component:default/nobody-home',
        answers: [{ ...answer, itemId: 'nope' }],
      },
      { entityRef: 'component:default/late', answers: [answer] },
    ]);
    await backend.run();
    expect((await backend.read('nobody-home')).revision).toBe(0);

    const [, nobody] = exampleCatalog();
    const metadata = { ...nobody.metadata, name: 'late', uid: 'uid-late' };
    backend.catalog.replace([...exampleCatalog(), { ...nobody, metadata }]);
    await backend.run();
    expect(alertingOf(await backend.read('late'))).toMatchObject({
      stated: 'met',
    });
  });

  it('never writes over what people have stated', async () => {
    const services = [
      { entityRef: 'component:default/claims-triage', answers: [answer] },
    ];
    const backend = await start(services);
    const path = `${BASE}/claims-triage/items/alerting`;
    const stated = await request(backend.server)
      .put(path)
      .set('authorization', JANE)
      .set('if-match', `"${(await backend.read('claims-triage')).revision}"`)
      .send({ status: 'not-met' });
    expect(stated.status).toBe(200);
    await backend.run();
    expect(alertingOf(await backend.read('claims-triage'))).toMatchObject({
      stated: 'not-met',
    });
  });
});

function alertingOf(review: Review) {
  return review.items.find(({ id }) => id === 'alerting');
}
