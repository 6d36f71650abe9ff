import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { NOW, setUpNotices, TODAY, write } from '../tests/setUpNotices';
import { DatabaseFindingStore } from './DatabaseFindingStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const FROM = '2026-03-03T00:00:00.000Z';

async function setUp(id: TestDatabaseId) {
  const { client } = await setUpNotices(databases, id);
  const rows = write(client);
  return { client, rows, store: DatabaseFindingStore.create({ client }) };
}

async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

const idsOf = async (pages: AsyncIterable<{ entry: { id: string } }[]>) =>
  (await all(pages)).map(({ entry }) => entry.id);

describe.each(databases.eachSupportedId())('FindingStore on %s', id => {
  it('finds gaps that are new, with who is to be told', async () => {
    const { rows, store } = await setUp(id);
    await rows.service('triage');
    await rows.service('gone', { archived_at: NOW });
    const gap = { is_gap: true, since: FROM, liveness: 'missing' };
    await rows.duty('triage', 0, { area: 'data', ...gap });
    await rows.duty('triage', 1, { area: 'data', ...gap, item_id: 'fallback' });
    await rows.duty('triage', 2, { area: 'risk', ...gap, is_gap: false });
    await rows.duty('triage', 3, {
      area: 'legal',
      ...gap,
      since: '2026-03-02T23:59:59.999Z',
    });
    await rows.duty('gone', 0, { area: 'data', ...gap });
    const on = {
      id: 'triage',
      entityRef: 'component:default/triage',
      title: 'The triage',
      owner: 'group:default/builders',
    };
    expect(await all(store.gaps(FROM))).toEqual([
      { on, area: 'data', since: FROM },
      { on, area: 'data', itemId: 'fallback', since: FROM },
    ]);
  });

  it('finds open conditions of the decision in force', async () => {
    const { rows, store } = await setUp(id);
    await rows.service('triage');
    await rows.service('gone', { archived_at: NOW });
    await rows.condition('triage', 'due', TODAY);
    await rows.condition('triage', 'overdue', '2026-01-01');
    await rows.condition('triage', 'later', '2026-03-11');
    await rows.condition('triage', 'closed', TODAY, { closed_at: NOW });
    await rows.condition('triage', 'former', TODAY, { decision_id: 'd-0' });
    await rows.condition('gone', 'archived', TODAY);
    expect(await idsOf(store.conditions(TODAY))).toEqual(['overdue', 'due']);
  });

  it('finds open reviews of the decision in force, and re-reviews', async () => {
    const { rows, store } = await setUp(id);
    await rows.service('triage');
    await rows.service('new', { decision_id: null });
    await rows.review('triage', 'due', TODAY);
    await rows.review('triage', 'later', '2026-03-11');
    await rows.review('triage', 'done', TODAY, { completed_at: NOW });
    await rows.review('triage', 'former', TODAY, { decision_id: 'd-0' });
    const reReview = { kind: 're-review', decision_id: null };
    await rows.review('new', 'again', TODAY, reReview);
    expect((await idsOf(store.reviews(TODAY))).sort()).toEqual([
      'again',
      'due',
    ]);
  });

  it('finds decisions that are new and in force', async () => {
    const { client, rows, store } = await setUp(id);
    for (const name of ['triage', 'old', 'former']) await rows.service(name);
    await rows.decision('triage', FROM);
    await rows.decision('old', '2026-03-02T23:59:59.999Z');
    await rows.decision('former', NOW);
    await client('services')
      .where({ id: 'former' })
      .update({ decision_id: 'd-later' });
    expect(await idsOf(store.decisions(FROM))).toEqual(['d-triage']);
  });

  it('finds drift that goes on, of what is live or was let go live', async () => {
    const { client, rows, store } = await setUp(id);
    await rows.service('went');
    await rows.service('stopped');
    await rows.service('live', { lifecycle: 'production' });
    for (const name of ['went', 'stopped', 'live']) {
      await rows.decision(name, NOW);
      await rows.drift(name, `of-${name}`);
    }
    await rows.drift('went', 'ended', { until: NOW });
    await rows.drift('went', 'former', { decision_id: 'd-0' });
    await rows.drift('went', 'long ago', { since: '2026-03-02T23:59:59.999Z' });
    await client('decisions')
      .whereIn('service_id', ['stopped', 'live'])
      .update({ verdict: 'no-go' });
    expect((await idsOf(store.drift(FROM))).sort()).toEqual([
      'of-live',
      'of-went',
    ]);
  });

  it('finds what campaigns that go on have open', async () => {
    const { rows, store } = await setUp(id);
    for (const name of ['triage', 'done', 'left']) await rows.service(name);
    await rows.service('gone', { archived_at: NOW });
    await rows.campaign('due', TODAY);
    await rows.campaign('later', '2026-03-11');
    await rows.campaign('closed', TODAY, { closed_at: NOW });
    for (const campaign of ['due', 'later', 'closed']) {
      await rows.task(campaign, 'triage');
    }
    await rows.task('due', 'done', { done_on: TODAY });
    await rows.task('due', 'left', { dropped_on: TODAY });
    await rows.task('due', 'gone');
    expect(await all(store.campaignTasks(TODAY))).toEqual([
      {
        on: expect.objectContaining({ id: 'triage' }),
        campaign: { id: 'due', title: 'The due', dueOn: TODAY },
        itemId: 'fallback',
      },
    ]);
  });

  it('goes on where a page ends, also among equals', async () => {
    const { client, rows, store } = await setUp(id);
    await rows.service('triage');
    const many = Array.from({ length: 1_001 }, (_, n) => ({
      id: `c-${n}`,
      service_id: 'triage',
      decision_id: 'd-triage',
      item_id: 'fallback',
      owner: 'user:default/jane',
      deadline: TODAY,
      record: JSON.stringify({ id: `c-${n}` }),
    }));
    await client.batchInsert('conditions', many, 100);
    const found = await idsOf(store.conditions(TODAY));
    expect(found).toHaveLength(1_001);
    expect(new Set(found).size).toBe(1_001);
  });

  it('tells who is named for areas and items', async () => {
    const { rows, store } = await setUp(id);
    await rows.service('triage');
    await rows.service('other');
    const jane = { owner_ref: 'user:default/jane' };
    await rows.duty('triage', 0, { area: 'data', ...jane });
    await rows.duty('triage', 1, {
      area: 'data',
      ...jane,
      kind: 'item',
      item_id: 'fallback',
    });
    await rows.duty('triage', 2, { area: 'data', ...jane, kind: 'condition' });
    await rows.duty('triage', 3, { area: 'risk' });
    await rows.duty('other', 0, { area: 'data', ...jane });
    const named = { serviceId: 'triage', area: 'data', ref: jane.owner_ref };
    expect(await store.owners(['triage', 'triage'])).toEqual([
      named,
      { ...named, itemId: 'fallback' },
    ]);
    expect(await store.owners([])).toEqual([]);
  });
});
