import { TestDatabases } from '@backstage/backend-test-utils';
import { NOW } from '../../tests/FakeCatalog';
import { setUpReconciler } from '../../tests/setUpReconciler';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('asked runs on %s', id => {
  it('runs once more where somebody has asked for it meanwhile', async () => {
    const { catalog, reconciler, store, row } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage');
    await store.requestRun(NOW);
    const readNeighbours = catalog.readNeighbours.bind(catalog);
    let runs = 0;
    catalog.readNeighbours = async () => {
      runs += 1;
      if (runs === 1) await store.requestRun(NOW);
      return readNeighbours();
    };
    await reconciler.runAsAsked();
    expect(runs).toBe(2);
    expect(await row('triage')).toBeDefined();
    expect(await store.readRun()).not.toHaveProperty('requestedAt');
    await reconciler.runAsAsked();
    expect(runs).toBe(3);
  });

  it('does not run for ever, however often it is asked', async () => {
    const { catalog, reconciler, store } = await setUpReconciler(databases, id);
    const beginRun = store.beginRun.bind(store);
    store.beginRun = async at => {
      await beginRun(at);
      await store.requestRun(at);
    };
    await reconciler.runAsAsked();
    expect(catalog.reads).toBe(3);
    await reconciler.runAsAsked(AbortSignal.abort());
    expect(catalog.reads).toBeLessThan(5);
  });
});
