import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { NOTICED_BY } from 'backstage-plugin-ai-readiness-common';
import { DefaultChecklistService } from '../checklist';
import { DatabaseReconciliationStore } from '../ownership/reconciliation/DatabaseReconciliationStore';
import { NOW } from '../tests/FakeCatalog';
import { aDecisionRow } from '../tests/aDecisionRow';
import { setUpReconciler } from '../tests/setUpReconciler';
import { DatabaseDueStore } from './DatabaseDueStore';
import { DueChanges } from './DueChanges';
import type { JudgedService } from '../ownership/reconciliation/ReconciliationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** The first instant after the break-glass of every decision. */
const OVER = '2026-03-21T00:00:00.000Z';
const LAST_MOMENT = '2026-03-20T23:59:59.999Z';

/** Services whose decisions hold until a day. */
async function setUp(id: TestDatabaseId, names: readonly string[]) {
  const portal = await setUpReconciler(databases, id);
  const { client, catalog, reconciler, clock, logger, row } = portal;
  names.forEach(name => catalog.add(name));
  await reconciler.run();
  for (const name of names) {
    const { id: serviceId } = await row(name);
    await client('decisions').insert(aDecisionRow(serviceId, '2026-03-20'));
    await client('services').where({ id: serviceId }).update({
      revision: 1,
      decision_id: serviceId,
      catalog_fingerprint: null,
    });
  }
  await reconciler.run();
  const checklists = await DefaultChecklistService.create({
    config: mockServices.rootConfig(),
    logger,
  });
  const changed: string[] = [];
  const instance = (
    services = DatabaseReconciliationStore.create({ client }),
  ) =>
    DueChanges.create({
      due: DatabaseDueStore.create({ client }),
      services,
      checklists,
      signals: { changed: async ref => void changed.push(ref) },
      clock: () => clock.now,
      logger,
    });
  /** What the history tells of the end of the break-glass. */
  const events = async () => {
    const rows = await client('history')
      .whereIn('kind', ['drift-began', 'standing'])
      .select('service_id', 'kind', 'to_value', 'actor');
    return rows.filter(({ to_value: to }) =>
      /^"lapsed"$|"override-expired"/.test(to),
    );
  };
  return { ...portal, changed, instance, events };
}

describe.each(databases.eachSupportedId())('DueChanges on %s', id => {
  it('makes a change the moment that it is due, and not before', async () => {
    const { instance, clock, row, events, changed } = await setUp(id, [
      'triage',
    ]);
    clock.now = LAST_MOMENT;
    await instance().run();
    expect((await row('triage')).standing).not.toBe('lapsed');
    expect(await events()).toEqual([]);

    clock.now = OVER;
    expect(await instance().run()).toMatchObject({ due: 1, written: 1 });
    expect(await row('triage')).toMatchObject({
      standing: 'lapsed',
      standing_since: OVER,
    });
    expect(await events()).toMatchObject([
      { kind: 'drift-began', actor: NOTICED_BY },
      { kind: 'standing', actor: NOTICED_BY },
    ]);
    expect(changed).toContain('component:default/triage');
  });

  it('does nothing twice, from however many instances', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `service-${n}`);
    const { client, instance, clock, events } = await setUp(id, names);
    clock.now = OVER;
    await Promise.all([instance().run(), instance().run()]);
    await instance().run();
    const done = await events();
    expect(done).toHaveLength(2 * names.length);
    const each = new Set(done.map(event => event.service_id + event.kind));
    expect(each.size).toBe(2 * names.length);
    const due = await client('services').where('next_change_at', '<=', OVER);
    expect(due).toEqual([]);
  });

  it('signals only what it has kept, and that is otherwise now', async () => {
    const { client, instance, clock, changed } = await setUp(id, [
      'other',
      'same',
      'triage',
    ]);
    const same = { entity_ref: 'component:default/same' };
    clock.now = LAST_MOMENT;
    await client('services').where(same).update({ next_change_at: NOW });
    expect(await instance().run()).toEqual({ due: 1, written: 1 });
    expect(changed).toEqual([]);

    clock.now = OVER;
    const services = DatabaseReconciliationStore.create({ client });
    const saveAll = services.saveAll.bind(services);
    services.saveAll = async (judged: readonly JudgedService[], at: string) => {
      // Somebody writes while these are judged.
      await client('services')
        .where({ entity_ref: 'component:default/other' })
        .update({ revision: 2 });
      return saveAll(judged, at);
    };
    expect(await instance(services).run()).toEqual({ due: 3, written: 2 });
    expect(changed.sort()).toEqual([
      'component:default/same',
      'component:default/triage',
    ]);
  });

  it('goes on past a service that can not be judged', async () => {
    const { client, instance, clock, row, logger } = await setUp(id, [
      'broken',
      'triage',
    ]);
    const { id: brokenId } = await row('broken');
    await client('services')
      .where({ id: brokenId })
      .update({
        look: JSON.stringify({ lookedAt: NOW, areas: 7, livenesses: {} }),
        next_change_at: '2026-01-01T00:00:00.000Z',
      });
    clock.now = OVER;
    expect(await instance().run()).toMatchObject({ due: 2, written: 1 });
    expect((await row('triage')).standing).toBe('lapsed');
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('broken'),
    );
  });

  it('shows on the fifteenth day of a gap that owners come later', async () => {
    const portal = await setUp(id, []);
    const { catalog, reconciler, instance, clock, row } = portal;
    catalog.add('triage').spec!.lifecycle = 'experimental';
    await reconciler.run();
    const before = await row('triage');
    expect(before.next_change_at).toBe('2026-03-25T00:00:00.000Z');
    expect(before.scorecard).not.toContain('owners-later');

    clock.now = '2026-03-25T00:00:00.000Z';
    expect(await instance().run()).toEqual({ due: 1, written: 1 });
    const after = await row('triage');
    expect(after.scorecard).toContain('owners-later');
    expect(after.changed_in! > before.changed_in!).toBe(true);
    // The look, by far the largest part, lies there as it was.
    expect(after.look).toBe(before.look);
  });

  it('leaves alone what the catalog does not hold any more', async () => {
    const { client, instance, clock } = await setUp(id, ['triage']);
    await client('services').update({ archived_at: NOW });
    clock.now = OVER;
    expect(await instance().run()).toEqual({ due: 0, written: 0 });
  });
});
