import {
  mockCredentials,
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Reconciliation } from 'backstage-plugin-ai-readiness-common';
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
  const service = DefaultReconciliationService.create({
    store,
    guard: GuardWatch.create({ store, clock, logger }),
    assessments: { getReview: jest.fn() },
    isInCatalog: async () => false,
    trigger: async () => {},
    frequency: { minutes: 5 },
    timeout: { minutes: 5 },
    clock,
  });
  const as = (viewer: Partial<Reconciliation['viewer']>) => ({
    credentials: mockCredentials.user(),
    viewer: { ...NOBODY, ...viewer },
  });
  return { client, store, service, as };
}

describe.each(databases.eachSupportedId())('reconciliation on %s', id => {
  it('names owners, sums and errors only to whoever may act on them', async () => {
    const { store, service, as } = await setUp(id);
    await store.endRun({ finishedAt: NOW, services: 7 });
    await store.failRun(NOW, 'connect ECONNREFUSED 10.0.0.7');
    await store.saveHold(hold);

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
});
