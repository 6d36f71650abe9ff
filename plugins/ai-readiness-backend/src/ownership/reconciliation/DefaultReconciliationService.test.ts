import { setTimeout as sleep } from 'node:timers/promises';
import {
  mockCredentials,
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Reconciliation } from 'backstage-plugin-ai-readiness-common';
import type { ServiceRow } from '../../database/tables';
import { migrate } from '../../tests/migrate';
import { DatabaseReconciliationStore } from './DatabaseReconciliationStore';
import { DefaultReconciliationService } from './DefaultReconciliationService';
import { GuardWatch } from './GuardWatch';
import type { Hold } from './ReconciliationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NOW = '2026-03-10T09:00:00.000Z';
const NOBODY = {
  mayCheck: false,
  mayConfirmLoss: false,
  maySeeDepartures: false,
};

const hold: Hold = {
  state: 'holding',
  since: NOW,
  known: 4,
  lost: 2,
  examples: ['group:default/data'],
  limitPercent: 20,
  lostOwners: ['group:default/data', 'group:default/risk'],
  lastLiveAt: NOW,
};

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const clock = () => NOW;
  const store = DatabaseReconciliationStore.create({ client });
  const logger = mockServices.logger.mock();
  const inCatalog = new Set<string>();
  const getReview = jest.fn().mockResolvedValue({ revision: 0 });
  const service = DefaultReconciliationService.create({
    store,
    guard: GuardWatch.create({ store, clock, logger }),
    assessments: { getReview },
    isInCatalog: async ref => inCatalog.has(ref),
    trigger: async () => {},
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    clock,
  });
  const as = (viewer: Partial<Reconciliation['viewer']>) => ({
    credentials: mockCredentials.user(),
    viewer: { ...NOBODY, ...viewer },
  });
  const addService = (name: string, fields: Partial<ServiceRow> = {}) =>
    client<ServiceRow>('services').insert({
      id: name,
      entity_ref: `component:default/${name}`,
      scope: '{"kind":"full"}',
      created_at: NOW,
      ...fields,
    });
  const row = (rowId: string) =>
    client<ServiceRow>('services').where({ id: rowId }).first();
  return { client, store, service, as, inCatalog, addService, row };
}

describe.each(databases.eachSupportedId())('reconciliation on %s', id => {
  it('names owners, sums and errors only to whoever may act on them', async () => {
    const { store, service, as } = await setUp(id);
    await store.endRun({ finishedAt: NOW, services: 7 });
    await store.failRun(NOW, 'connect ECONNREFUSED 10.0.0.7');
    await store.saveHold(hold, []);

    const told = await service.getState(as({}));
    expect(told.guard).toEqual({
      state: 'holding',
      since: NOW,
      known: 4,
      lost: 2,
      limitPercent: 20,
    });
    expect(told).not.toHaveProperty('error');
    expect(told).not.toHaveProperty('services');

    for (const may of [{ mayCheck: true }, { mayConfirmLoss: true }]) {
      expect(await service.getState(as(may))).toMatchObject({
        error: expect.stringMatching(/ECONNREFUSED/),
        services: 7,
        guard: { examples: ['group:default/data'] },
      });
    }
  });

  it('is running until what was asked for has begun and ended', async () => {
    const { store, service, as } = await setUp(id);
    const isRunning = async () => (await service.getState(as({}))).running;
    expect(await isRunning()).toBe(false);
    expect((await service.reconcile(as({}))).running).toBe(true);
    await store.beginRun(NOW);
    await store.endRun({ finishedAt: NOW, services: 0 });
    expect(await isRunning()).toBe(false);
    await store.requestRun('2026-03-10T08:59:39.000Z');
    expect(await isRunning()).toBe(false);
  });

  it('takes no answers from a service that has returned since it was archived', async () => {
    const { service, as, inCatalog, addService, row } = await setUp(id);
    await addService('old', { revision: 3, archived_at: NOW });
    const relink = () =>
      service.relink('component:default/new', 'component:default/old', as({}));
    inCatalog.add('component:default/old');
    await expect(relink()).rejects.toThrow(/still in the catalog/);
    expect((await row('old'))?.entity_ref).toBe('component:default/old');

    inCatalog.clear();
    await relink();
    expect((await row('old'))?.entity_ref).toBe('component:default/new');
  });

  it('puts no answers over those that are given at that moment', async () => {
    const { client, store, addService, row } = await setUp(id);
    await addService('old', { revision: 3 });
    await addService('new');
    const answering = await client.transaction();
    await answering('services').where({ id: 'new' }).update({ revision: 1 });
    const moved = store.relink('old', 'component:default/new');
    // As long as it takes to read the row as it was before.
    await sleep(200);
    await answering.commit();
    expect(await moved).toBe(false);
    expect((await row('old'))?.entity_ref).toBe('component:default/old');
    expect((await row('new'))?.revision).toBe(1);
  });

  it('archives nothing that was carried over since it was missed', async () => {
    const { store, addService, row } = await setUp(id);
    await addService('old', { revision: 3 });
    await addService('gone');
    const { gone } = await store.findUnseen(new Set(), NOW);
    expect(await store.relink('old', 'component:default/new')).toBe(true);
    expect(await store.archive(gone, NOW)).toBe(1);
    expect((await row('old'))?.archived_at).toBeNull();
    expect((await row('gone'))?.archived_at).toBe(NOW);
  });
});
