import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  DEFAULT_OWNERSHIP_CONFIG,
  type Directory,
} from 'backstage-plugin-ai-readiness-common';
import { DirectoryCache } from '../../catalog/DirectoryCache';
import { DirectoryReader } from '../../catalog/DirectoryReader';
import { ServiceStream } from '../../catalog/ServiceStream';
import { DefaultChecklistService } from '../../checklist';
import { readServiceFilter } from '../../config';
import { exampleCatalog } from '../../tests/exampleCatalog';
import { NOW } from '../../tests/FakeCatalog';
import { migrate } from '../../tests/migrate';
import { DatabaseReconciliationStore } from './DatabaseReconciliationStore';
import { Reconciler } from './Reconciler';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

async function setUp(id: TestDatabaseId, hangsAt: number) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const inner = catalogServiceMock({ entities: exampleCatalog() });
  const controller = new AbortController();
  const clock = () => NOW;
  const calls = { count: 0 };
  const queryEntities: typeof inner.queryEntities = (...request) => {
    calls.count += 1;
    if (calls.count < hangsAt) return inner.queryEntities(...request);
    setImmediate(() => controller.abort(new Error('out of time')));
    return new Promise(() => {});
  };
  const parts = {
    catalog: { queryEntities },
    auth: mockServices.auth(),
    clock,
    logger: mockServices.logger.mock(),
    ownership: DEFAULT_OWNERSHIP_CONFIG,
  };
  const config = mockServices.rootConfig();
  const withAbsences = jest.fn(async (directory: Directory) => directory);
  const reader = DirectoryReader.create({ ...parts, withAbsences });
  const store = DatabaseReconciliationStore.create({ client });
  const reconciler = Reconciler.create({
    ...parts,
    store,
    directory: DirectoryCache.create({ reader, maxAgeMs: 1000, clock }),
    services: ServiceStream.create({
      ...parts,
      serviceFilter: readServiceFilter(config),
    }),
    checklists: await DefaultChecklistService.create({ ...parts, config }),
    maxLossPercent: 20,
  });
  const { signal } = controller;
  return { client, calls, reconciler, store, signal, withAbsences };
}

describe.each(databases.eachSupportedId())('a catalog that hangs, %s', id => {
  it.each([
    ['groups', 1],
    ['users', 2],
    ['what is around services', 3],
    ['services', 4],
  ])('is left at the end of the time: %s', async (_, hangsAt) => {
    const parts = await setUp(id, hangsAt);
    const { client, calls, reconciler, store, signal } = parts;
    expect(await reconciler.run(signal)).toBeUndefined();
    expect(calls.count).toBe(hangsAt);
    expect(await store.readRun()).toMatchObject({
      finishedAt: NOW,
      error: expect.stringMatching(/out of time/),
    });
    expect(await client('services').select()).toEqual([]);
  });

  it('hands the end of the time on to whoever tells who is absent', async () => {
    const { reconciler, signal, withAbsences } = await setUp(id, Infinity);
    expect(await reconciler.run(signal)).toMatchObject({ services: 2 });
    expect(withAbsences).toHaveBeenCalledWith(expect.anything(), signal);
  });
});
