import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import type { GapsPage } from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { aiReadinessPlugin } from '../plugin';
import { expectContract } from './contract';
import { LiveCompany, sourceEntity } from './LiveCompany';

jest.setTimeout(120_000);

const API = '/api/ai-readiness/v1';
const TRIAGE = `${API}/services/by-name/component/default/triage`;

const user = (name: string, memberOf: string[]) =>
  sourceEntity('User', name, { spec: { memberOf } });
const group = (name: string) =>
  sourceEntity('Group', name, { spec: { type: 'team', children: [] } });
const service = (name: string, owners: Record<string, string>) =>
  sourceEntity('Component', name, {
    annotations: Object.fromEntries(
      Object.entries(owners).map(([area, owner]) => [
        `ai-readiness.io/${area}-owner`,
        owner,
      ]),
    ),
    spec: { type: 'ai-service', lifecycle: 'production', owner: 'claims' },
  });

const company = (): Entity[] => [
  group('claims'),
  group('legal'),
  user('jane', ['claims']),
  user('mia', ['legal']),
  service('triage', { legal: 'legal', risk: 'claims' }),
];

const without =
  (...names: string[]) =>
  (entities: Entity[]) =>
    entities.filter(({ metadata }) => !names.includes(metadata.name));

async function start() {
  const live = new LiveCompany(company());
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      aiReadinessPlugin,
      live.feature(),
      mockServices.rootConfig.factory({
        data: {
          backend: { baseUrl: 'http://localhost:7007' },
          catalog: {
            rules: [{ allow: ['Group', 'User', 'Component'] }],
            processingInterval: { seconds: 1 },
          },
        },
      }),
    ],
  });
  const { server } = backend;
  const get = async (path: string) => {
    const response = await request(server).get(path);
    expectContract(response);
    return response.body;
  };
  const post = (path: string) => request(server).post(path);
  const gapsOf = async (ref: string) => {
    const { gaps }: GapsPage = await get(`${API}/gaps?limit=200`);
    const own = gaps.filter(gap => gap.service.entityRef === ref);
    return Object.fromEntries(own.map(gap => [gap.area, gap.liveness]));
  };
  /** Checks now and again, until the catalog has processed what it was given. */
  const until = async (condition: () => Promise<boolean>) => {
    for (let attempt = 0; attempt < 60; attempt++) {
      expect((await post(`${API}/reconciliation`)).status).toBe(200);
      if (await condition()) return;
      await new Promise(done => setTimeout(done, 500));
    }
    throw new Error('It did not come to that in time');
  };
  return { live, stop: () => backend.stop(), get, post, gapsOf, until };
}

describe('with the real catalog', () => {
  it('has gaps come and go with what the catalog says', async () => {
    const { live, stop, get, post, gapsOf, until } = await start();
    const ref = 'component:default/triage';
    try {
      // Before anybody has opened its page.
      await until(async () => 'business' in (await gapsOf(ref)));
      expect(await gapsOf(ref)).toMatchObject({ business: 'missing' });
      expect(await gapsOf(ref)).not.toHaveProperty('legal');

      // A group loses its last member.
      await live.change(without('mia'));
      await until(async () => 'legal' in (await gapsOf(ref)));
      expect(await gapsOf(ref)).toMatchObject({ legal: 'empty-group' });

      // Somebody joins it.
      await live.change(all => [...all, user('li', ['legal'])]);
      await until(async () => !('legal' in (await gapsOf(ref))));

      // A service is added, and one opts out.
      await live.change(all => [...all, service('assistant', {})]);
      const assistant = 'component:default/assistant';
      await until(async () => 'legal' in (await gapsOf(assistant)));
      await live.change(all =>
        all.map(entity =>
          entity.metadata.name === 'assistant'
            ? sourceEntity('Component', 'assistant', {
                annotations: { 'ai-readiness.io/enabled': 'false' },
                spec: entity.spec,
              })
            : entity,
        ),
      );
      await until(async () => !('legal' in (await gapsOf(assistant))));

      // It is there at once on its own page, and for the asking.
      await live.change(without('legal'));
      await until(async () => (await gapsOf(ref)).legal === 'unresolved');
      const checked = await post(`${TRIAGE}/check`);
      expectContract(checked);
      expect(checked.body.ownership.areas).toContainEqual(
        expect.objectContaining({ area: 'legal', liveness: 'unresolved' }),
      );

      const state = await get(`${API}/reconciliation`);
      expect(state).toMatchObject({
        running: false,
        services: 1,
        frequencySeconds: 300,
        guard: { state: 'watching' },
        viewer: { mayCheck: true, mayConfirmLoss: true },
      });
    } finally {
      await stop();
    }
  });
});
