import { TestDatabases } from '@backstage/backend-test-utils';
import { LATER, NOW, PAGE } from '../../tests/FakeCatalog';
import { setUpReconciler } from '../../tests/setUpReconciler';
import type { JudgedService } from './ReconciliationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('Reconciler on %s', id => {
  it('gives every service a row, its gaps, and its place in the lists', async () => {
    const { catalog, reconciler, row, gaps, store } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage', { risk: 'risk', legal: 'nobody' });
    for (let i = 0; i < 7; i++) catalog.add(`other-${i}`);

    const report = await reconciler.run();

    expect(report).toEqual({
      services: 8,
      written: 8,
      archived: 0,
      held: false,
    });
    expect(await row('triage')).toMatchObject({
      title: 'triage',
      owner_ref: 'group:default/claims',
      lifecycle: 'production',
      verdict: 'no-go',
      revision: 0,
      archived_at: null,
    });
    expect(await gaps('triage')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          area: 'legal',
          liveness: 'placeholder',
          since: NOW,
        }),
      ]),
    );
    const state = await store.readRun();
    expect(state).toMatchObject({ succeededAt: NOW, services: 8 });
    expect(state.liveOwners).toEqual([
      'group:default/claims',
      'group:default/risk',
    ]);
  });

  it('writes nothing when nothing has changed', async () => {
    const { catalog, reconciler, rows, clock } = await setUpReconciler(
      databases,
      id,
    );
    for (let i = 0; i < 8; i++) catalog.add(`s-${i}`, { risk: 'risk' });
    await reconciler.run();
    const before = await rows();
    clock.now = LATER;

    expect(await reconciler.run()).toMatchObject({ services: 8, written: 0 });
    expect(await rows()).toEqual(before);
  });

  it('keeps since when a gap has been there, whatever makes it one', async () => {
    const { catalog, reconciler, clock, areaOf } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage');
    await reconciler.run();
    clock.now = LATER;
    catalog.add('triage', { legal: 'tbd', risk: 'risk' });
    expect(await reconciler.run()).toMatchObject({ written: 1 });

    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'placeholder',
      since: NOW,
    });
    expect(await areaOf('triage', 'risk')).toMatchObject({
      liveness: 'live',
      since: null,
    });
  });

  it('sees a group lose its last member', async () => {
    const { catalog, reconciler, clock, areaOf, row } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage', { legal: 'legal', risk: 'risk' });
    catalog.add('other', { legal: 'claims', risk: 'risk' });
    await reconciler.run();
    catalog.teams.set('legal', []);
    clock.now = LATER;

    expect(await reconciler.run()).toMatchObject({ written: 1 });
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'empty-group',
      since: LATER,
    });
    expect((await row('triage')).looked_at).toBe(LATER);
    expect((await row('other')).looked_at).toBe(NOW);
  });

  it('judges the owners that a review names', async () => {
    const { client, catalog, reconciler, answer, row } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage');
    await reconciler.run();
    await answer('triage');
    const { id: service_id } = await row('triage');
    await client('statements')
      .where({ service_id })
      .update({ owner: 'user:default/mia' });
    await client('plans').insert({
      service_id,
      item_id: 'fallback',
      kind: 'closure',
      plan: JSON.stringify({ owner: 'group:default/data' }),
    });
    await reconciler.run();
    const look = async () => JSON.parse((await row('triage')).look!);
    expect((await look()).livenesses).toEqual({
      'group:default/data': 'live',
      'user:default/mia': 'live',
    });
    expect(await reconciler.run()).toMatchObject({ written: 0 });

    catalog.teams.delete('legal');
    expect(await reconciler.run()).toMatchObject({ written: 1 });
    expect((await look()).livenesses['user:default/mia']).toBe('unresolved');
  });

  it('archives what leaves, and restores it with all its answers', async () => {
    const { client, catalog, reconciler, answer, row, clock } =
      await setUpReconciler(databases, id);
    const entity = catalog.add('triage');
    catalog.add('other');
    await reconciler.run();
    await answer('triage');
    catalog.entities.delete('triage');
    clock.now = LATER;
    expect(await reconciler.run()).toMatchObject({ archived: 1 });
    expect(await row('triage')).toMatchObject({
      archived_at: LATER,
      revision: 1,
    });
    expect(await reconciler.run()).toMatchObject({ archived: 0, written: 0 });

    catalog.entities.set('triage', entity);
    expect(await reconciler.run()).toMatchObject({ written: 1 });
    expect(await row('triage')).toMatchObject({
      archived_at: null,
      revision: 1,
    });
    expect(await client('statements').select()).toHaveLength(1);
  });

  it('finds a renamed service again by its uid', async () => {
    const { client, catalog, reconciler, answer, row, rows } =
      await setUpReconciler(databases, id);
    catalog.add('triage', { legal: 'legal' }, 'uid-1');
    await reconciler.run();
    await answer('triage');
    const { id: before } = await row('triage');
    catalog.entities.clear();
    catalog.add('claims-triage', { legal: 'legal' }, 'uid-1');
    // Somebody has opened its page in the meantime.
    await client('services').insert({
      id: 'opened',
      entity_ref: 'component:default/claims-triage',
      uid: 'uid-1',
      scope: '{"kind":"full"}',
      created_at: NOW,
    });
    await reconciler.run();

    expect(await rows()).toHaveLength(1);
    expect(await row('claims-triage')).toMatchObject({
      id: before,
      title: 'claims-triage',
      revision: 1,
      archived_at: null,
    });
  });

  it('leaves a whole piece when it is killed, and goes on from there', async () => {
    const { catalog, reconciler, store, rows, logger } = await setUpReconciler(
      databases,
      id,
    );
    for (let i = 0; i < 8; i++) catalog.add(`s-${i}`);
    const saveAll = store.saveAll.bind(store);
    let pieces = 0;
    store.saveAll = async (services: readonly JudgedService[], at: string) => {
      pieces += 1;
      if (pieces === 2) throw new Error('killed');
      return saveAll(services, at);
    };
    expect(await reconciler.run()).toBeUndefined();
    expect(await rows()).toHaveLength(PAGE);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringMatching(/killed/));
    const state = await store.readRun();
    expect(state).toMatchObject({ finishedAt: NOW });
    expect(state.error).toMatch(/killed/);
    expect(state.succeededAt).toBeUndefined();

    expect(await reconciler.run()).toMatchObject({ services: 8, written: 5 });
    expect(await store.readRun()).not.toHaveProperty('error');
  });

  it('stops when it is told to', async () => {
    const { catalog, reconciler, rows } = await setUpReconciler(databases, id);
    catalog.add('triage');
    const signal = AbortSignal.abort();
    expect(await reconciler.run(signal)).toBeUndefined();
    expect(await rows()).toHaveLength(0);
  });

  it('archives nothing when the catalog breaks off', async () => {
    const { catalog, reconciler, rows, store, clock } = await setUpReconciler(
      databases,
      id,
    );
    for (let i = 0; i < 8; i++) catalog.add(`s-${i}`);
    await reconciler.run();
    clock.now = LATER;
    catalog.failsOnPage = 2;
    expect(await reconciler.run()).toBeUndefined();
    const archived = (await rows()).filter(row => row.archived_at);
    expect(archived).toEqual([]);
    expect(await store.readRun()).toMatchObject({
      succeededAt: NOW,
      finishedAt: LATER,
    });
    catalog.failsOnPage = Infinity;
    expect(await reconciler.run()).toMatchObject({ written: 0, archived: 0 });
  });

  it('leaves alone what somebody writes meanwhile', async () => {
    const { client, catalog, reconciler, store, row } = await setUpReconciler(
      databases,
      id,
    );
    catalog.add('triage');
    await reconciler.run();
    catalog.add('triage', { legal: 'legal' });
    const saveAll = store.saveAll.bind(store);
    store.saveAll = async (services: readonly JudgedService[], at: string) => {
      await client('services').update({ revision: 1, verdict: 'go' });
      return saveAll(services, at);
    };
    expect(await reconciler.run()).toMatchObject({ written: 0 });
    expect(await row('triage')).toMatchObject({ revision: 1, verdict: 'go' });
  });

  it('costs the others nothing when one service can not be judged', async () => {
    const { client, catalog, reconciler, logger, clock } =
      await setUpReconciler(databases, id);
    ['a', 'b', 'c'].forEach(name => catalog.add(name));
    await reconciler.run();
    await client('services')
      .where({ entity_ref: 'component:default/b' })
      .update({ look: '{"areas":7}' });
    ['a', 'b', 'c'].forEach(name => catalog.add(name, { legal: 'legal' }));
    clock.now = LATER;
    expect(await reconciler.run()).toMatchObject({ services: 3, written: 2 });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/component:default\/b can't be judged/),
    );
  });
});
