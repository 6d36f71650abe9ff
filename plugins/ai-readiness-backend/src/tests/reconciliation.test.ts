import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  type DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import type { Owner } from 'backstage-plugin-ai-readiness-common';
import request from 'supertest';
import { expectContract } from './contract';
import { exampleCatalog } from './exampleCatalog';
import { startReadiness } from './startReadiness';

jest.setTimeout(60_000);

const V1 = '/api/ai-readiness/v1';
const SERVICE = `${V1}/services/by-name/component/default`;
const TRIAGE = `${SERVICE}/claims-triage`;

async function start(features: BackendFeature[] = []) {
  const { server, catalog, stop } = await startReadiness({ features });
  const as = (user: string | undefined, call: request.Test) =>
    user ? call.set('authorization', mockCredentials.user.header(user)) : call;
  const post = (path: string, body: object = {}, user?: string) =>
    as(user, request(server).post(path).send(body));
  const get = async (path: string) => {
    const response = await request(server).get(path);
    expectContract(response);
    return response.body;
  };
  const put = (path: string, revision: number, body: object) =>
    request(server).put(path).set('If-Match', `"${revision}"`).send(body);
  const reconcile = async () => {
    const response = await post(`${V1}/reconciliation`);
    expectContract(response);
    return response.body;
  };
  return { catalog, stop, post, get, put, reconcile };
}

const named = (name: string) => (entity: Entity) =>
  entity.metadata.name === name;
const without = (...names: string[]) =>
  exampleCatalog().filter(({ metadata }) => !names.includes(metadata.name));

/** Denies single permissions. */
const denying = (...denied: string[]) => {
  const decide = async (
    requests: readonly { permission: { name: string } }[],
  ): Promise<DefinitivePolicyDecision[]> =>
    requests.map(({ permission }) => ({
      result: denied.includes(permission.name)
        ? AuthorizeResult.DENY
        : AuthorizeResult.ALLOW,
    }));
  return mockServices.permissions.mock({
    authorize: decide,
    authorizeConditional: decide,
  }).factory;
};

describe('reconciliation over HTTP', () => {
  it('says where it stands, before and after a run', async () => {
    const { get, reconcile, stop } = await start();
    expect(await get(`${V1}/reconciliation`)).toEqual({
      running: false,
      frequencySeconds: 300,
      guard: { state: 'watching' },
      viewer: { mayCheck: true, mayConfirmLoss: true, maySeeDepartures: true },
    });
    expect(await reconcile()).toMatchObject({
      services: 2,
      succeededAt: expect.any(String),
    });
    const { total } = await get(`${V1}/gaps`);
    expect(total).toBeGreaterThan(0);
    await stop();
  });

  it('keeps why a run did not go through, and how old everything is', async () => {
    const { catalog, get, reconcile, stop } = await start();
    const { succeededAt } = await reconcile();
    catalog.available = false;
    expect(await reconcile()).toMatchObject({
      running: false,
      succeededAt,
      error: expect.stringMatching(/catalog does not answer/),
    });
    catalog.available = true;
    await reconcile();
    expect(await get(`${V1}/reconciliation`)).not.toHaveProperty('error');
    await stop();
  });

  it('holds what the directory has lost, until somebody confirms it', async () => {
    const { catalog, get, post, put, reconcile, stop } = await start();
    await reconcile();
    const before = await get(TRIAGE);
    catalog.replace(without('claims', 'data'));
    expect((await reconcile()).guard).toMatchObject({
      state: 'holding',
      known: 2,
      lost: 2,
      examples: ['group:default/claims', 'group:default/data'],
      limitPercent: 20,
    });

    // A page that is opened meanwhile is held as well.
    const checked = await post(`${TRIAGE}/check`);
    expectContract(checked);
    const { ownership, verdict } = checked.body;
    expect(ownership.state).toBe('held');
    expect(verdict.counts).toEqual(before.verdict.counts);
    for (const area of ownership.areas) {
      expect(area).toMatchObject({
        liveness: 'unknown',
        lastLiveAt: expect.any(String),
      });
    }
    expect((await get(`${V1}/gaps?q=claims`)).total).toBe(0);

    // Lists say so too, and nobody can be named who is not there.
    const { owners } = await get(`${V1}/owners`);
    expect(owners.map(({ liveness }: Owner) => liveness)).toEqual([
      'unknown',
      'unknown',
    ]);
    const stated = await put(`${TRIAGE}/items/fallback`, 0, {
      status: 'met',
      owner: 'group:default/typo',
    });
    expect(stated.body.error.message).toMatch(/typo is not in the catalog/);

    const { since } = (await get(`${V1}/reconciliation`)).guard;
    const release = `${V1}/reconciliation/guard/release`;
    for (const seen of [
      { since, lost: 1 },
      { since: '2026-01-01T00:00:00.000Z', lost: 2 },
    ]) {
      const refused = await post(release, seen);
      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toMatch(/not what you saw/);
    }
    expect((await post(release)).status).toBe(400);
    expect((await get(TRIAGE)).ownership.state).toBe('held');

    const released = await post(release, { since, lost: 2 });
    expectContract(released);
    expect(released.body.guard).toEqual({ state: 'watching' });
    expect((await post(release, { since, lost: 2 })).status).toBe(409);
    expect((await get(`${V1}/gaps?q=claims`)).total).toBeGreaterThan(5);
    expect((await get(TRIAGE)).ownership.areas).toContainEqual(
      expect.objectContaining({ area: 'risk', liveness: 'unresolved' }),
    );
    await stop();
  });

  it('lets go by itself when the directory is back', async () => {
    const { catalog, get, reconcile, stop } = await start();
    await reconcile();
    catalog.replace(without('claims', 'data'));
    await reconcile();
    expect((await get(TRIAGE)).ownership.areas).toContainEqual(
      expect.objectContaining({ area: 'risk', liveness: 'unknown' }),
    );
    catalog.replace(exampleCatalog());
    expect((await reconcile()).guard).toEqual({ state: 'watching' });
    expect((await get(TRIAGE)).ownership.areas).toContainEqual(
      expect.objectContaining({ area: 'risk', liveness: 'live' }),
    );
    await stop();
  });

  it('carries the answers of a renamed service over', async () => {
    const { catalog, get, post, put, reconcile, stop } = await start();
    await get(TRIAGE);
    const item = `${TRIAGE}/items/fallback`;
    expect((await put(item, 0, { status: 'met' })).status).toBe(200);
    await reconcile();
    const [triage] = exampleCatalog().filter(named('claims-triage'));
    const metadata = { ...triage.metadata, name: 'triage-2', uid: 'another' };
    catalog.replace([...without('claims-triage'), { ...triage, metadata }]);

    const relinked = await post(`${SERVICE}/triage-2/relink`, {
      from: 'component:default/claims-triage',
    });
    expectContract(relinked);
    expect(relinked.body).toMatchObject({
      service: { entityRef: 'component:default/triage-2' },
      revision: 1,
    });
    const { entries } = await get(`${SERVICE}/triage-2/history`);
    expect(entries).toHaveLength(1);
    await stop();
  });

  it.each([
    ['itself', 'component:default/claims-triage', 400, /this service itself/],
    ['no ref', 'claims triage', 400, /full entity ref/],
    ['what nobody knows', 'component:default/x', 404, /nothing is known/],
    [
      'what is still there',
      'component:default/nobody-home',
      409,
      /still in the catalog/,
    ],
  ])('carries nothing over from %s', async (_, from, status, message) => {
    const { post, get, stop } = await start();
    await get(`${SERVICE}/nobody-home`);
    const response = await post(`${TRIAGE}/relink`, { from });
    expect(response.status).toBe(status);
    expect(response.body.error.message).toMatch(message);
    await stop();
  });

  it('puts no answers over answers', async () => {
    const { catalog, get, post, put, stop } = await start();
    await get(`${SERVICE}/nobody-home`);
    await get(TRIAGE);
    await put(`${TRIAGE}/items/fallback`, 0, { status: 'met' });
    catalog.replace(without('nobody-home'));
    const from = 'component:default/nobody-home';
    const response = await post(`${TRIAGE}/relink`, { from });
    expect(response.status).toBe(409);
    expect(response.body.error.message).toMatch(/answers of its own/);
    await stop();
  });

  it.each([
    ['/reconciliation', 'ai-readiness.reconciliation.run'],
    ['/reconciliation/guard/release', 'ai-readiness.loss.confirm'],
    [
      '/services/by-name/component/default/claims-triage/check',
      'ai-readiness.reconciliation.run',
    ],
    [
      '/services/by-name/component/default/claims-triage/relink',
      'ai-readiness.service.relink',
    ],
  ])('asks for permission: POST %s', async (path, permission) => {
    const { post, stop } = await start([denying(permission)]);
    const body = path.endsWith('relink')
      ? { from: 'component:default/x' }
      : { since: '2026-01-01T00:00:00.000Z', lost: 2 };
    const response = await post(`${V1}${path}`, body);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(permission);
    await stop();
  });

  it('lets no guest confirm or carry over', async () => {
    const { post, stop } = await start();
    const guest = 'user:development/guest';
    const from = 'component:default/x';
    for (const [path, body] of [
      [
        `${V1}/reconciliation/guard/release`,
        { since: '2026-01-01T00:00:00.000Z', lost: 2 },
      ],
      [`${TRIAGE}/relink`, { from }],
    ] as const) {
      const response = await post(path, body, guest);
      expect(response.status).toBe(403);
      expect(response.body.error.message).toMatch(/sign in as yourself/);
    }
    const { body: state } = await post(`${V1}/reconciliation`, {}, guest);
    expect(state.viewer).toMatchObject({
      mayCheck: true,
      mayConfirmLoss: false,
    });
    await stop();
  });
});
