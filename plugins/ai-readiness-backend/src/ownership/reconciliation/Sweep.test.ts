import { TestDatabases } from '@backstage/backend-test-utils';
import { LATER, NOW } from '../../tests/FakeCatalog';
import { setUpReconciler } from '../../tests/setUpReconciler';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('Sweep on %s', id => {
  const setUp = () => setUpReconciler(databases, id);
  const begun = (name: string, at: string, uid: string) => ({
    id: `row-of-${name}`,
    entity_ref: `component:default/${name}`,
    uid,
    scope: '{"kind":"full"}',
    created_at: at,
  });

  it('finds answers under the former name, also when the new one was opened', async () => {
    const { client, catalog, reconciler, answer, row, rows } = await setUp();
    catalog.add('triage', {}, 'uid-1');
    await reconciler.run();
    await answer('triage');
    const { id: before } = await row('triage');
    catalog.entities.clear();
    catalog.add('claims-triage', {}, 'uid-1');
    await client('services').insert(begun('claims-triage', NOW, 'uid-1'));
    await reconciler.run();

    expect(await rows()).toHaveLength(1);
    expect(await row('claims-triage')).toMatchObject({
      id: before,
      revision: 1,
      archived_at: null,
    });
    expect(await reconciler.run()).toMatchObject({ written: 0, archived: 0 });
  });

  it('asks for a page at a time, and by uid only where the ref does not do', async () => {
    const { catalog, reconciler, store, answer } = await setUp();
    for (const name of ['a', 'b', 'c', 'd']) catalog.add(name);
    await reconciler.run();
    for (const name of ['a', 'b', 'c']) await answer(name);
    const byRef = jest.spyOn(store, 'knownByRef');
    const byUid = jest.spyOn(store, 'knownByUid');
    await reconciler.run();

    expect(byRef.mock.calls.map(([refs]) => refs.length)).toEqual([3, 1]);
    expect(byUid.mock.calls.map(([uids]) => uids)).toEqual([['d']]);
    expect(await byUid.mock.results[0].value).toEqual([]);
  });

  it('archives nothing that has come while it looked', async () => {
    const { client, catalog, reconciler, store, row } = await setUp();
    catalog.add('triage');
    const saveAll = store.saveAll.bind(store);
    store.saveAll = async (...judged) => {
      await client('services').insert(begun('new', LATER, 'uid-2'));
      return saveAll(...judged);
    };
    expect(await reconciler.run()).toMatchObject({ archived: 0 });
    expect(await row('new')).toMatchObject({ archived_at: null });
  });
});
