import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  type Directory,
  DEFAULT_OWNERSHIP_CONFIG,
  type DirectoryGroup,
  type OwnerContact,
} from 'backstage-plugin-ai-readiness-common';
import { DefaultChecklistService } from '../../checklist';
import type { OwnerAssignmentRow, ServiceRow } from '../../database/tables';
import { migrate } from '../../tests/migrate';
import { DatabaseReconciliationStore } from './DatabaseReconciliationStore';
import { Reconciler } from './Reconciler';
import type { JudgedService } from './ReconciliationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const PAGE = 3;
const NOW = '2026-03-10T09:00:00.000Z';
const LATER = '2026-03-11T09:00:00.000Z';

/** A catalog that a test changes as it likes. */
class FakeCatalog {
  teams = new Map<string, string[]>([
    ['claims', ['jane']],
    ['risk', ['omar']],
    ['legal', ['mia']],
    ['data', ['li']],
  ]);
  readonly entities = new Map<string, Entity>();
  /** Breaks off before this page of services. */
  failsOnPage = Infinity;
  reads = 0;

  add(name: string, owners: Record<string, string> = {}, uid = name): Entity {
    const entity = aService(name, owners, uid);
    this.entities.set(name, entity);
    return entity;
  }

  async refreshed() {
    const group = (members: string[]): DirectoryGroup => ({
      members: members.map(name => `user:default/${name}`),
      children: [],
    });
    const directory: Directory = {
      users: new Set(
        [...this.teams.values()].flat().map(name => `user:default/${name}`),
      ),
      groups: new Map(
        [...this.teams].map(([name, members]) => [
          `group:default/${name}`,
          group(members),
        ]),
      ),
      judgeable: true,
    };
    return {
      directory,
      readAt: NOW,
      contacts: new Map<string, OwnerContact>(),
    };
  }

  async readNeighbours() {
    return new Map<string, Entity>();
  }

  async *services(): AsyncGenerator<Entity[]> {
    this.reads += 1;
    const all = [...this.entities.values()];
    for (let start = 0; start < all.length; start += PAGE) {
      if (start / PAGE + 1 >= this.failsOnPage) {
        throw new Error('The catalog does not answer');
      }
      yield all.slice(start, start + PAGE);
    }
  }
}

function aService(
  name: string,
  owners: Record<string, string>,
  uid: string,
): Entity {
  const annotations = Object.entries(owners).map(([area, owner]) => [
    `ai-readiness.io/${area}-owner`,
    owner,
  ]);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      uid,
      annotations: Object.fromEntries(annotations),
    },
    spec: { type: 'ai-service', owner: 'claims', lifecycle: 'production' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/claims' }],
  };
}

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const catalog = new FakeCatalog();
  const logger = mockServices.logger.mock();
  const checklists = await DefaultChecklistService.create({
    config: mockServices.rootConfig(),
    logger,
  });
  const store = DatabaseReconciliationStore.create({ client });
  const clock = { now: NOW };
  const reconciler = Reconciler.create({
    store,
    directory: catalog,
    services: catalog,
    checklists,
    ownership: DEFAULT_OWNERSHIP_CONFIG,
    maxLossPercent: 20,
    clock: () => clock.now,
    logger,
  });
  const rows = () =>
    client<ServiceRow>('services').select().orderBy('entity_ref');
  const row = async (name: string) => {
    const [found] = await client<ServiceRow>('services').where({
      entity_ref: `component:default/${name}`,
    });
    return found;
  };
  const gaps = async (name: string) => {
    const { id: service_id } = await row(name);
    return client<OwnerAssignmentRow>('owner_assignments')
      .where({ service_id, is_gap: true })
      .orderBy('position');
  };
  const areaOf = async (name: string, area: string) => {
    const { id: service_id } = await row(name);
    return client<OwnerAssignmentRow>('owner_assignments')
      .where({ service_id, kind: 'area', area })
      .first();
  };
  const answer = async (name: string) => {
    const { id: service_id } = await row(name);
    await client('statements').insert({
      service_id,
      item_id: 'fallback',
      status: 'met',
      stated_by: 'user:default/jane',
      stated_at: NOW,
    });
    await client('services').where({ id: service_id }).update({ revision: 1 });
  };
  return {
    client,
    catalog,
    reconciler,
    store,
    clock,
    logger,
    rows,
    row,
    gaps,
    areaOf,
    answer,
  };
}

describe.each(databases.eachSupportedId())('Reconciler on %s', id => {
  it('gives every service a row, its gaps, and its place in the lists', async () => {
    const { catalog, reconciler, row, gaps, store } = await setUp(id);
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
    const { catalog, reconciler, rows, clock } = await setUp(id);
    for (let i = 0; i < 8; i++) catalog.add(`s-${i}`, { risk: 'risk' });
    await reconciler.run();
    const before = await rows();
    clock.now = LATER;

    expect(await reconciler.run()).toMatchObject({ services: 8, written: 0 });
    expect(await rows()).toEqual(before);
  });

  it('keeps since when a gap has been there, whatever makes it one', async () => {
    const { catalog, reconciler, clock, areaOf } = await setUp(id);
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
    const { catalog, reconciler, clock, areaOf, row } = await setUp(id);
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
    const { client, catalog, reconciler, answer, row } = await setUp(id);
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

  it('judges again what time has changed', async () => {
    const { client, catalog, reconciler, row } = await setUp(id);
    catalog.add('triage');
    await reconciler.run();
    await client('services').update({
      next_change_at: NOW,
      verdict: 'go',
    });
    expect(await reconciler.run()).toMatchObject({ written: 1 });
    expect((await row('triage')).verdict).toBe('no-go');
    expect(await reconciler.run()).toMatchObject({ written: 0 });
  });

  it('archives what leaves, and restores it with all its answers', async () => {
    const { client, catalog, reconciler, answer, row, clock } = await setUp(id);
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
    const { client, catalog, reconciler, answer, row, rows } = await setUp(id);
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
    const { catalog, reconciler, store, rows, logger } = await setUp(id);
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
    const { catalog, reconciler, rows } = await setUp(id);
    catalog.add('triage');
    const signal = AbortSignal.abort();
    expect(await reconciler.run(signal)).toBeUndefined();
    expect(await rows()).toHaveLength(0);
  });

  it('archives nothing when the catalog breaks off', async () => {
    const { catalog, reconciler, rows, store, clock } = await setUp(id);
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
    const { client, catalog, reconciler, store, row } = await setUp(id);
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
    const { client, catalog, reconciler, logger, clock } = await setUp(id);
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

  describe('when the directory is lost', () => {
    async function withOutage() {
      const parts = await setUp(id);
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

    it('misses nobody whom nobody names any more', async () => {
      const { catalog, reconciler } = await withOutage();
      catalog.add('triage', { legal: 'claims' });
      catalog.add('other', { data: 'claims' });
      expect(await reconciler.run()).toMatchObject({ held: false });
    });
  });
});
