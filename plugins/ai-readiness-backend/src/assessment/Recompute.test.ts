import {
  mockServices,
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { type ChecklistService, DefaultChecklistService } from '../checklist';
import { DatabaseReconciliationStore } from '../ownership/reconciliation/DatabaseReconciliationStore';
import type { JudgedService } from '../ownership/reconciliation/ReconciliationStore';
import { LATER } from '../tests/FakeCatalog';
import { setUpReconciler } from '../tests/setUpReconciler';
import { DatabaseDueStore } from './DatabaseDueStore';
import { Recompute } from './Recompute';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const NEW_GATE = {
  id: 'sustainability',
  title: 'Sustainability',
  shortTitle: 'Energy',
  question: 'Can it go on like this?',
  items: [
    {
      id: 'energy-use',
      title: 'Energy use',
      question: 'Is the energy that it uses known?',
      why: 'It adds up.',
      minimum: 'An estimate.',
      target: 'A measurement.',
      evidence: 'A report of the provider that names the figure.',
      fix: 'Ask the provider for its figure, and put it beside the cost.',
      validDays: 365,
      area: 'platform',
      level: 'minimum',
    },
  ],
};

/** Services that were judged by the built-in checklist, when it has changed. */
async function setUp(id: TestDatabaseId, names: readonly string[]) {
  const portal = await setUpReconciler(databases, id);
  const { client, catalog, reconciler, clock, logger } = portal;
  names.forEach(name => catalog.add(name));
  await reconciler.run();
  clock.now = LATER;
  const config = { aiReadiness: { checklist: { gates: [NEW_GATE] } } };
  const checklists = await DefaultChecklistService.create({
    config: mockServices.rootConfig({ data: config }),
    logger,
  });
  const changed: string[] = [];
  const instance = (
    services: Pick<
      DatabaseReconciliationStore,
      'loadAll' | 'saveAll'
    > = DatabaseReconciliationStore.create({ client }),
    by: ChecklistService = checklists,
  ) =>
    Recompute.create({
      due: DatabaseDueStore.create({ client }),
      services,
      checklists: by,
      signals: { changed: async ref => void changed.push(ref) },
      clock: () => clock.now,
      logger,
    });
  const { hash } = checklists.inForce();
  const byNewChecklist = portal.reconcilerBy(checklists);
  return { ...portal, instance, byNewChecklist, hash, changed };
}

describe.each(databases.eachSupportedId())('Recompute on %s', id => {
  it('judges all services by the checklist in force, once', async () => {
    const names = Array.from({ length: 60 }, (_, n) => `service-${n}`);
    const { instance, rows, catalog, hash, changed, logger } = await setUp(
      id,
      names,
    );
    const { reads } = catalog;
    const before = await rows();
    expect(await instance().run()).toEqual({ found: 60, written: 60 });
    const after = await rows();
    after.forEach((row, index) => {
      expect(row).toMatchObject({
        checklist_hash: hash,
        gates_total: before[index].gates_total! + 1,
        computed_at: LATER,
        look: before[index].look,
        looked_at: before[index].looked_at,
        catalog_fingerprint: before[index].catalog_fingerprint,
      });
      expect(row.changed_in).not.toBe(before[index].changed_in);
    });
    expect(changed).toHaveLength(60);
    expect(catalog.reads).toBe(reads);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringMatching(/60 of 60 services are judged/),
    );
    expect(await instance().run()).toEqual({ found: 0, written: 0 });
    expect(await rows()).toEqual(after);
  });

  it('leaves nothing to the next way through the catalog, or the other way round', async () => {
    const { instance, catalog, byNewChecklist, rows } = await setUp(id, ['a']);
    await instance().run();
    const before = await rows();
    catalog.add('b');
    expect(await byNewChecklist.run()).toMatchObject({ written: 1 });
    expect((await rows())[0]).toEqual(before[0]);
    expect(await instance().run()).toEqual({ found: 0, written: 0 });
  });

  it('does nothing twice, from however many instances', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `service-${n}`);
    const { client, instance, hash } = await setUp(id, names);
    await Promise.all([instance().run(), instance().run()]);
    const rows = await client('services').where({ checklist_hash: hash });
    expect(rows).toHaveLength(30);
    const duties = await client('owner_assignments')
      .where({ kind: 'area', area: 'legal' })
      .select('service_id');
    expect(new Set(duties.map(each => each.service_id)).size).toBe(30);
    expect(duties).toHaveLength(30);
  });

  it('judges by the checklist that was begun last, whoever else goes on', async () => {
    const { client, clock, instance, hash, logger } = await setUp(id, ['a']);
    const builtIn = await DefaultChecklistService.create({
      config: mockServices.rootConfig(),
      logger,
    });
    const old = instance(undefined, builtIn);
    await old.begin();
    clock.now = '2026-06-02T00:00:00.000Z';
    const young = instance();
    await young.begin();
    expect(await young.run()).toEqual({ found: 1, written: 1 });
    expect(await old.run()).toEqual({ found: 0, written: 0 });
    const rows = await client('services').pluck('checklist_hash');
    expect(rows).toEqual([hash]);
    // Gone back to: whoever starts last counts.
    clock.now = '2026-06-03T00:00:00.000Z';
    expect(await instance(undefined, builtIn).run()).toMatchObject({
      found: 1,
    });
    expect(await young.run()).toEqual({ found: 0, written: 0 });
  });

  it('goes on where it was stopped', async () => {
    const names = Array.from({ length: 240 }, (_, n) => `service-${n}`);
    const { client, instance, hash } = await setUp(id, names);
    const services = DatabaseReconciliationStore.create({ client });
    const stop = new AbortController();
    const stopping = {
      loadAll: (ids: readonly string[]) => services.loadAll(ids),
      saveAll: async (judged: readonly JudgedService[], at: string) => {
        stop.abort();
        return services.saveAll(judged, at);
      },
    };
    const stopped = instance(stopping).run(stop.signal).then(String, String);
    expect(await stopped).toMatch(/abort/i);
    const done = await client('services').where({ checklist_hash: hash });
    expect(done).toHaveLength(100);
    expect(await instance().run()).toEqual({ found: 140, written: 140 });
  });

  it('leaves alone what somebody sees or says meanwhile', async () => {
    const { client, instance, row } = await setUp(id, ['a', 'b', 'c']);
    const services = DatabaseReconciliationStore.create({ client });
    const look = JSON.parse((await row('b')).look!);
    const seen = JSON.stringify({ ...look, lookedAt: LATER });
    const meanwhile = {
      loadAll: (ids: readonly string[]) => services.loadAll(ids),
      saveAll: async (judged: readonly JudgedService[], at: string) => {
        await client('services')
          .where({ entity_ref: 'component:default/a' })
          .update({ revision: 1, title: 'answered' });
        await client('services')
          .where({ entity_ref: 'component:default/b' })
          .update({ look: seen, looked_at: LATER, title: 'seen' });
        return services.saveAll(judged, at);
      },
    };
    expect(await instance(meanwhile).run()).toEqual({ found: 3, written: 1 });
    expect((await row('b')).gates_total).toBe(7);
    expect(await instance().run()).toEqual({ found: 2, written: 2 });
    expect(await row('a')).toMatchObject({ title: 'answered', gates_total: 8 });
    expect(await row('b')).toMatchObject({ title: 'seen', gates_total: 8 });
  });

  it('goes on past a service that can not be judged', async () => {
    const { client, instance, logger } = await setUp(id, ['a', 'broken']);
    await client('services')
      .where({ entity_ref: 'component:default/broken' })
      .update({ look: '{"areas":7,"livenesses":{}}' });
    expect(await instance().run()).toEqual({ found: 2, written: 1 });
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('broken'),
    );
  });
});
