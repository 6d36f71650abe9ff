import {
  type TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { portfolioRowSchema } from 'backstage-plugin-ai-readiness-common';
import type { ServiceRow } from '../database/tables';
import { aDecisionRow } from '../tests/aDecisionRow';
import { LATER, NOW } from '../tests/FakeCatalog';
import { setUpReconciler } from '../tests/setUpReconciler';
import { DatabasePortfolioStore } from './DatabasePortfolioStore';
import type { IndexedService, ServiceDay } from './PortfolioStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const EVER = '2000-01-01T00:00:00.000Z';
const refOf = (name: string) => `component:default/${name}`;

async function setUp(id: TestDatabaseId, names: readonly string[] = []) {
  const portal = await setUpReconciler(databases, id);
  const { client, catalog, reconciler, clock } = portal;
  names.forEach(name => catalog.add(name));
  if (names.length) await reconciler.run();
  const portfolio = DatabasePortfolioStore.create({
    client,
    clock: () => clock.now,
    pages: { services: 2, days: 2 },
  });
  const all = async () => {
    const pages: string[][] = [];
    for await (const page of portfolio.all()) {
      pages.push(page.map(({ entityRef }) => entityRef));
    }
    return pages;
  };
  const allChanged = async (known: readonly string[] = [], since = EVER) => {
    const found: IndexedService[] = [];
    for await (const page of portfolio.changed(since, new Set(known))) {
      expect(page.length).toBeLessThanOrEqual(2);
      found.push(...page);
    }
    return found;
  };
  const changed = async (known: readonly string[], since = EVER) =>
    (await allChanged(known, since)).map(({ entityRef }) => entityRef).sort();
  const stamps = async () => {
    const seen = await allChanged();
    return [...new Set(seen.map(({ changedIn }) => changedIn))];
  };
  const days = async ({ from = '2000-01-01', until = '2999-12-31' } = {}) => {
    const found: ServiceDay[] = [];
    for await (const page of portfolio.days({ from, until })) {
      found.push(...page);
    }
    return found;
  };
  return { ...portal, portfolio, all, allChanged, changed, stamps, days };
}

describe.each(databases.eachSupportedId())('PortfolioStore on %s', id => {
  it('has every service once, page by page, but none that is archived', async () => {
    const { client, all, row } = await setUp(id, ['a', 'b', 'c', 'd', 'e']);
    await client('services')
      .where({ id: (await row('c')).id })
      .update({ archived_at: NOW });
    const pages = await all();
    expect(pages.map(page => page.length)).toEqual([2, 2]);
    expect(pages.flat().sort()).toEqual(['a', 'b', 'd', 'e'].map(refOf));
  });

  it('has what lists filter by', async () => {
    const { allChanged } = await setUp(id, ['triage']);
    const [service] = await allChanged();
    expect(service).toMatchObject({
      entityRef: refOf('triage'),
      title: 'triage',
      owners: ['group:default/claims'],
      lifecycle: 'production',
      type: 'ai-service',
      verdict: 'no-go',
      standing: 'undecided',
      gatesTotal: 7,
      archived: false,
      scorecard: { gapKinds: ['missing'], oldestGapSince: NOW },
    });
    expect(service.scorecard?.gates).toHaveLength(7);
    expect(service.ownershipGaps).toBeGreaterThan(0);
    expect(service).not.toHaveProperty('tier');
  });

  it('has a service as well that nobody has judged yet', async () => {
    const { client, portfolio, allChanged } = await setUp(id);
    await client<ServiceRow>('services').insert({
      id: 'opened',
      entity_ref: refOf('opened'),
      scope: '{"kind":"full"}',
      created_at: NOW,
      changed_in: `${NOW}-a`,
    });
    expect(await allChanged()).toEqual([
      {
        id: 'opened',
        entityRef: refOf('opened'),
        title: refOf('opened'),
        owners: [],
        standing: 'undecided',
        gatesPassed: 0,
        gatesTotal: 0,
        openCritical: 0,
        open: 0,
        notAssessed: 0,
        ownershipGaps: 0,
        archived: false,
        changedIn: `${NOW}-a`,
      },
    ]);
    const [row] = await portfolio.rows(['opened']);
    expect(portfolioRowSchema.parse(row)).toEqual(row);
  });

  it('tells the rows of a transaction once, and all of them', async () => {
    const { catalog, reconciler, changed, stamps, clock } = await setUp(id, [
      'a',
      'b',
      'c',
    ]);
    const first = await stamps();
    expect(first).toHaveLength(1);
    expect(await changed(first)).toEqual([]);
    clock.now = LATER;
    catalog.add('b', { legal: 'legal' });
    await reconciler.run();
    expect(await changed(first)).toEqual([refOf('b')]);
    expect(await changed(await stamps())).toEqual([]);
  });

  it('tells what is committed late, and nothing from before', async () => {
    const { client, changed } = await setUp(id);
    const insert = (name: string, second: number) => {
      const stamp = `2026-03-10T09:00:0${second}.000Z-x`;
      return client<ServiceRow>('services').insert({
        id: name,
        entity_ref: refOf(name),
        scope: '{}',
        created_at: NOW,
        changed_in: stamp,
      });
    };
    await insert('old', 1);
    await insert('later', 5);
    const since = '2026-03-10T09:00:02.000Z';
    expect(await changed([], since)).toEqual([refOf('later')]);
    const known = ['2026-03-10T09:00:05.000Z-x'];
    await insert('late', 3);
    await insert('late-too', 3);
    expect(await changed(known, since)).toEqual(
      ['late', 'late-too'].map(refOf),
    );
  });

  it('tells what leaves and what comes back', async () => {
    const { catalog, reconciler, allChanged, stamps, clock } = await setUp(id, [
      'a',
      'b',
    ]);
    const known = await stamps();
    const entity = catalog.entities.get('a')!;
    catalog.entities.delete('a');
    // One of two would be a mass loss.
    for (let i = 0; i < 8; i++) catalog.add(`s-${i}`);
    clock.now = LATER;
    await reconciler.run();
    const state = async () => {
      const seen = await allChanged(known);
      return seen.find(({ entityRef }) => entityRef === refOf('a'));
    };
    expect(await state()).toMatchObject({ archived: true });
    catalog.entities.set('a', entity);
    await reconciler.run();
    expect(await state()).toMatchObject({ archived: false });
  });

  it('tells of one that has another name', async () => {
    const { catalog, reconciler, answer, allChanged, stamps } = await setUp(
      id,
      ['a'],
    );
    await answer('a');
    const known = await stamps();
    const [{ id: before }] = await allChanged();
    catalog.entities.clear();
    catalog.add('b', {}, 'a');
    await reconciler.run();
    expect(await allChanged(known)).toMatchObject([
      { id: before, entityRef: refOf('b'), title: 'b' },
    ]);
  });

  it('has whole rows in the order that is asked for', async () => {
    const { client, portfolio, reconciler, row, clock } = await setUp(id, [
      'a',
      'b',
      'c',
    ]);
    const [a, b, c] = [await row('a'), await row('b'), await row('c')];
    await client('decisions').insert(aDecisionRow(b.id, '2026-03-20'));
    await client('services')
      .where({ id: b.id })
      .update({ revision: 1, catalog_fingerprint: null });
    await client('services').where({ id: b.id }).update({ decision_id: b.id });
    await reconciler.run();
    await client('services').where({ id: c.id }).update({ archived_at: NOW });
    const rows = await portfolio.rows([b.id, 'gone', c.id, a.id]);
    rows.forEach(each => expect(portfolioRowSchema.parse(each)).toEqual(each));
    expect(rows).toMatchObject([
      {
        entityRef: refOf('b'),
        owner: 'group:default/claims',
        type: 'ai-service',
        decided: {
          verdict: 'go',
          on: '2026-03-10',
          breakGlassUntil: '2026-03-20',
          decisionId: b.id,
        },
        scope: { kind: 'full' },
        antiPatterns: ['owners-later'],
        flags: ['drifted', 'open-critical', 'break-glass'],
        computedAt: NOW,
      },
      {
        entityRef: refOf('a'),
        flags: ['live-undecided', 'open-critical'],
        oldestGapSince: NOW,
      },
    ]);
    clock.now = '2026-03-21T00:00:00.000Z';
    const [over] = await portfolio.rows([b.id]);
    expect(over.flags).not.toContain('break-glass');
    expect(await portfolio.rows([])).toEqual([]);
  });

  it('has the days on which services came to be otherwise, oldest first', async () => {
    const { client, catalog, reconciler, days, row, clock } = await setUp(id, [
      'a',
      'b',
      'c',
    ]);
    const undecided = { standing: 'undecided', hasGap: true };
    expect(await days()).toMatchObject(
      Array(3).fill({ day: '2026-03-10', ...undecided }),
    );
    const owners = Object.fromEntries(
      ['business', 'process', 'data', 'platform', 'risk', 'user-support']
        .concat('security', 'legal')
        .map(area => [area, 'legal']),
    );
    // Another title makes no other day; owners for all areas do.
    catalog.add('a', { legal: 'legal' });
    catalog.add('b', owners);
    clock.now = LATER;
    await reconciler.run();
    const { id: b } = await row('b');
    expect((await days()).slice(3)).toEqual([
      { serviceId: b, day: '2026-03-11', standing: 'undecided', hasGap: false },
    ]);
    // The same day again: as it was when that day ended.
    catalog.add('b');
    await reconciler.run();
    expect(await days()).toHaveLength(4);
    expect((await days())[3]).toMatchObject({ serviceId: b, hasGap: true });
    expect(await days({ until: '2026-03-10' })).toHaveLength(3);
    await client('services').where({ id: b }).delete();
    expect(await days()).toHaveLength(2);
  });

  it('has of what is longer ago only how it was last', async () => {
    const { client, days, row } = await setUp(id, ['a', 'b', 'c']);
    const [a, b, c] = [await row('a'), await row('b'), await row('c')];
    const was = { standing: 'undecided', verdict: 'no-go', has_gap: false };
    const add = ({ id: service_id }: ServiceRow, ...past: string[]) =>
      client('service_days').insert(
        past.map(day => ({ ...was, service_id, day })),
      );
    await add(a, '2025-01-01', '2025-03-01', '2025-06-01');
    await add(b, '2025-02-01', '2025-04-01');
    await add(c, '2025-01-02');
    const told = await days({ from: '2025-04-01', until: '2025-12-31' });
    expect(told.map(({ serviceId, day }) => [serviceId, day])).toEqual([
      [c.id, '2025-01-02'],
      [a.id, '2025-03-01'],
      [b.id, '2025-04-01'],
      [a.id, '2025-06-01'],
    ]);
  });

  it('knows when the catalog was gone through', async () => {
    const { portfolio, reconciler } = await setUp(id);
    expect(await portfolio.lastReconciled()).toBeUndefined();
    await reconciler.run();
    expect(await portfolio.lastReconciled()).toBe(NOW);
  });
});
