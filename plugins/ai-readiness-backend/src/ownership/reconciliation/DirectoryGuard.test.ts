import { TestDatabases } from '@backstage/backend-test-utils';
import { LATER, NOW } from '../../tests/FakeCatalog';
import { setUpReconciler } from '../../tests/setUpReconciler';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('DirectoryGuard on %s', id => {
  async function withOutage() {
    const parts = await setUpReconciler(databases, id);
    const { catalog, reconciler, clock } = parts;
    catalog.add('triage', {
      legal: 'legal',
      risk: 'risk',
      security: 'ghost',
    });
    catalog.add('other', { data: 'data' });
    await reconciler.run();
    const teams = new Map(catalog.teams);
    catalog.teams = new Map([['claims', ['jane']]]);
    clock.now = LATER;
    return { ...parts, teams };
  }

  it('holds liveness as it was, and says so once', async () => {
    const { reconciler, areaOf, store, logger } = await withOutage();
    expect(await reconciler.run()).toMatchObject({ held: true });
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'live',
    });
    expect(await areaOf('triage', 'security')).toMatchObject({
      liveness: 'unresolved',
      since: NOW,
    });
    expect((await store.readRun()).hold).toMatchObject({
      state: 'holding',
      since: NOW,
      lastLiveAt: NOW,
      known: 4,
      lost: 3,
    });
    expect(await reconciler.run()).toMatchObject({ held: true, written: 0 });
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  it('goes on with everything else, but makes no new gap of it', async () => {
    const { catalog, reconciler, areaOf, row } = await withOutage();
    catalog.add('triage', { legal: 'newcomers', risk: 'risk' });
    catalog.add('new', { legal: 'legal' });
    catalog.entities.delete('other');
    await reconciler.run();
    expect(await areaOf('new', 'legal')).toMatchObject({ liveness: 'live' });
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'unknown',
      since: null,
    });
    expect(await areaOf('triage', 'security')).toMatchObject({
      liveness: 'missing',
      since: NOW,
    });
    expect((await row('other')).archived_at).toBeNull();
  });

  it('lets go by itself when the directory is back', async () => {
    const { catalog, reconciler, areaOf, store, teams } = await withOutage();
    catalog.add('triage', { legal: 'newcomers', risk: 'risk' });
    await reconciler.run();
    catalog.teams = teams;
    expect(await reconciler.run()).toMatchObject({ held: false });
    expect(await store.readRun()).not.toHaveProperty('hold');
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'unresolved',
      since: LATER,
    });
  });

  it('takes the loss for real when somebody confirms it', async () => {
    const { reconciler, areaOf, store } = await withOutage();
    await reconciler.run();
    await store.confirmLoss((await store.readRun()).hold!);
    expect(await reconciler.run()).toMatchObject({ held: false });
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'unresolved',
      since: LATER,
    });
    expect(await store.readRun()).toMatchObject({
      confirmedLoss: [],
      liveOwners: ['group:default/claims'],
    });
    expect(await reconciler.run()).toMatchObject({ held: false, written: 0 });
  });

  it('writes no hold back over a confirmation that a run did not see', async () => {
    const { catalog, reconciler, areaOf, store } = await withOutage();
    await reconciler.run();
    const refreshed = catalog.refreshed.bind(catalog);
    catalog.refreshed = async () => {
      catalog.refreshed = refreshed;
      const read = await refreshed();
      const { hold } = await store.readRun();
      expect(await store.confirmLoss(hold!)).toBe(true);
      return read;
    };
    expect(await reconciler.run()).toMatchObject({ held: false });
    expect(await store.readRun()).not.toHaveProperty('hold');
    expect(await areaOf('triage', 'legal')).toMatchObject({
      liveness: 'unresolved',
    });
    expect(await reconciler.run()).toMatchObject({ held: false, written: 0 });
  });

  it('remembers who was live while a liveness provider fails', async () => {
    const { catalog, reconciler, store, teams } = await withOutage();
    const outage = catalog.teams;
    catalog.teams = teams;
    catalog.unjudged = true;
    expect(await reconciler.run()).toMatchObject({ held: false });
    expect((await store.readRun()).liveOwners).toHaveLength(4);
    catalog.unjudged = false;
    catalog.teams = outage;
    expect(await reconciler.run()).toMatchObject({ held: true });
    expect((await store.readRun()).hold).toMatchObject({ known: 4, lost: 3 });
  });

  it('holds when services are gone with the directory, whichever is back first', async () => {
    const { catalog, reconciler, store, rows, areaOf, teams } =
      await withOutage();
    const services = [...catalog.entities];
    catalog.entities.clear();
    catalog.teams = new Map();
    expect(await reconciler.run()).toMatchObject({ held: true, archived: 0 });
    expect((await rows()).map(row => row.archived_at)).toEqual([null, null]);

    services.forEach(([name, entity]) => catalog.entities.set(name, entity));
    expect(await reconciler.run()).toMatchObject({ held: true });
    expect(await areaOf('triage', 'legal')).toMatchObject({ liveness: 'live' });
    catalog.teams = teams;
    expect(await reconciler.run()).toMatchObject({ held: false });
    expect((await store.readRun()).liveOwners).toHaveLength(4);
  });

  it('doubts a catalog that has lost many services, and believes it after a day', async () => {
    const { catalog, reconciler, store, clock, logger, rows, areaOf, teams } =
      await withOutage();
    const outage = catalog.teams;
    catalog.teams = teams;
    const services = [...catalog.entities];
    catalog.entities.clear();
    expect(await reconciler.run()).toMatchObject({ held: false, archived: 0 });
    expect(await store.readRun()).toMatchObject({ missingSince: LATER });
    expect((await store.readRun()).liveOwners).toHaveLength(4);
    await reconciler.run();
    expect(logger.error).toHaveBeenCalledTimes(1);

    // Services that are back before the directory find it held.
    services.forEach(([name, entity]) => catalog.entities.set(name, entity));
    catalog.teams = outage;
    expect(await reconciler.run()).toMatchObject({ held: true });
    expect(await areaOf('triage', 'legal')).toMatchObject({ liveness: 'live' });
    catalog.teams = teams;
    await reconciler.run();
    expect(await store.readRun()).not.toHaveProperty('missingSince');

    catalog.entities.clear();
    expect(await reconciler.run()).toMatchObject({ archived: 0 });
    clock.now = '2026-03-12T08:59:00.000Z';
    expect(await reconciler.run()).toMatchObject({ archived: 0 });
    clock.now = '2026-03-12T09:00:00.000Z';
    expect(await reconciler.run()).toMatchObject({ archived: 2 });
    expect(await rows()).toMatchObject([
      { archived_at: clock.now },
      { archived_at: clock.now },
    ]);
    expect(await store.readRun()).toMatchObject({ liveOwners: [] });
    expect(await store.readRun()).not.toHaveProperty('missingSince');
  });

  it('misses nobody whom nobody names any more', async () => {
    const { catalog, reconciler } = await withOutage();
    catalog.add('triage', { legal: 'claims' });
    catalog.add('other', { data: 'claims' });
    expect(await reconciler.run()).toMatchObject({ held: false });
  });
});
