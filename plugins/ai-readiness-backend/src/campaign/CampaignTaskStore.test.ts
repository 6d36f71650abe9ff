import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../tests/migrate';
import {
  aCampaign,
  addService,
  ALL,
  HASH,
  MANAGING,
  NOW,
  setUpCampaigns,
} from '../tests/setUpCampaigns';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('tasks on %s', id => {
  async function withTasks() {
    const setup = await setUpCampaigns(databases, id);
    const { client, campaigns } = setup;
    await campaigns.add(aCampaign('push'));
    await addService(client, 'a', ['fallback', 'alerting'], {
      owner_ref: 'group:default/builders',
    });
    await addService(client, 'b', ['fallback']);
    await addService(client, 'new', undefined);
    await addService(client, 'gone', [], { archived_at: NOW });
    return setup;
  }
  const key = (serviceId: string, itemId = 'fallback') => ({
    serviceId,
    itemId,
  });

  it('tell how items stand, judged or not', async () => {
    const { tasks } = await withTasks();
    await tasks.apply('push', [{ ...key('b'), change: 'join' }], NOW);
    const found = await tasks.look(
      'push',
      ['a', 'b', 'new', 'gone', 'no'],
      ['fallback'],
      HASH,
    );
    expect(found.sort((x, y) => (x.serviceId < y.serviceId ? -1 : 1))).toEqual([
      { ...key('a'), archived: false, needed: true },
      {
        ...key('b'),
        archived: false,
        needed: true,
        task: { done: false, dropped: false },
      },
      { ...key('gone'), archived: true, needed: false },
      { ...key('new'), archived: false },
    ]);
    expect(await tasks.servicesOf('push')).toEqual(['b']);
  });

  it('go through their life, the same however often it is told', async () => {
    const { tasks, client, campaigns } = await withTasks();
    const row = async () => {
      const [found] = await client('campaign_tasks').select(
        'joined_on',
        'done_on',
        'dropped_on',
      );
      return [found.joined_on, found.done_on, found.dropped_on];
    };
    const step = async (
      change: 'join' | 'finish' | 'reopen' | 'drop' | 'return',
      day: string,
    ) => {
      const at = `${day}T10:00:00.000Z`;
      const change1 = { ...key('a'), change };
      expect(await tasks.apply('push', [change1], at)).toBe(true);
      return row();
    };
    const first = ['2026-03-10', null, null];
    expect(await step('join', '2026-03-10')).toEqual(first);
    expect(await step('join', '2026-03-11')).toEqual(first);
    const done = ['2026-03-10', '2026-03-12', null];
    expect(await step('finish', '2026-03-12')).toEqual(done);
    expect(await step('finish', '2026-03-13')).toEqual(done);
    expect(await step('reopen', '2026-03-14')).toEqual(first);
    const dropped = ['2026-03-10', null, '2026-03-15'];
    expect(await step('drop', '2026-03-15')).toEqual(dropped);
    expect(await step('drop', '2026-03-16')).toEqual(dropped);
    expect(await step('finish', '2026-03-16')).toEqual(dropped);
    const again = ['2026-03-17', null, null];
    expect(await step('join', '2026-03-17')).toEqual(again);
    await step('finish', '2026-03-18');
    await step('drop', '2026-03-19');
    expect(await step('return', '2026-03-20')).toEqual([
      '2026-03-17',
      '2026-03-18',
      null,
    ]);
    expect(await campaigns.find('push', MANAGING)).toMatchObject({
      lookedAt: '2026-03-20T10:00:00.000Z',
    });
  });

  it('stay as they are once the campaign is closed', async () => {
    const { tasks, campaigns } = await withTasks();
    await campaigns.close('push', { at: NOW, outcome: 'ended' });
    const join = [{ ...key('a'), change: 'join' as const }];
    expect(await tasks.apply('push', join, NOW)).toBe(false);
    expect(await tasks.servicesOf('push')).toEqual([]);
  });

  it('are counted, listed and laid out by day, as far as they are seen', async () => {
    const { tasks, campaigns } = await withTasks();
    const joined = [key('a'), key('a', 'alerting'), key('b'), key('gone')];
    await tasks.apply(
      'push',
      joined.map(each => ({ ...each, change: 'join' as const })),
      NOW,
    );
    await tasks.apply(
      'push',
      [{ ...key('a'), change: 'finish' }],
      '2026-03-12T00:00:00.000Z',
    );
    const onlyA = {
      kind: 'only',
      refs: ['component:default/a'],
    } as const;
    const figures = await campaigns.figures(['push', 'no'], ALL);
    expect([...figures]).toEqual([['push', { open: 2, done: 1 }]]);
    expect(await campaigns.figures(['push'], onlyA)).toEqual(
      new Map([['push', { open: 1, done: 1 }]]),
    );
    expect(await campaigns.figures(['push'], undefined)).toEqual(new Map());
    const spans = await tasks.spans('push', ALL);
    expect(spans).toHaveLength(2);
    expect(spans).toEqual(
      expect.arrayContaining([
        { joinedOn: '2026-03-10', doneOn: '2026-03-12', tasks: 1 },
        { joinedOn: '2026-03-10', tasks: 2 },
      ]),
    );
    const listed = async (
      filter: Parameters<typeof tasks.list>[1],
      slice = { offset: 0, limit: 10 },
    ) => {
      const found = await tasks.list('push', filter, slice);
      const names = found.tasks.map(task => `${task.serviceId} ${task.itemId}`);
      return [found.total, ...names];
    };
    const open = ['a alerting', 'b fallback'];
    expect(await listed({ visible: ALL })).toEqual([3, ...open, 'a fallback']);
    expect(await listed({ visible: ALL }, { offset: 2, limit: 10 })).toEqual([
      3,
      'a fallback',
    ]);
    expect(await listed({ visible: ALL, state: 'open' })).toEqual([2, ...open]);
    expect(await listed({ visible: ALL, state: 'late' })).toEqual([2, ...open]);
    expect(await listed({ visible: onlyA, state: 'done' })).toEqual([
      1,
      'a fallback',
    ]);
    expect(
      await tasks.countNeeded(
        ['a', 'b', 'new', 'gone'],
        ['fallback', 'alerting'],
        ALL,
      ),
    ).toEqual({ services: 3, tasks: 3 });
    expect(await tasks.countNeeded(['a', 'b'], ['fallback'], onlyA)).toEqual({
      services: 1,
      tasks: 1,
    });
  });

  it('are whoever is named for the item, or else for its area', async () => {
    const { tasks, client } = await withTasks();
    await tasks.apply(
      'push',
      [
        { ...key('a'), change: 'join' },
        { ...key('b'), change: 'join' },
        { ...key('new'), change: 'join' },
      ],
      NOW,
    );
    const duty = (serviceId: string, position: number, row: object) =>
      client('owner_assignments').insert({
        service_id: serviceId,
        position,
        kind: 'area',
        area: 'platform',
        liveness: 'live',
        is_gap: false,
        ...row,
      });
    await duty('a', 0, { owner_ref: 'group:default/platform' });
    await duty('a', 1, { owner_ref: 'user:default/jane' });
    await duty('a', 2, { area: 'data', owner_ref: 'group:default/data' });
    await duty('b', 0, { owner_ref: 'group:default/platform' });
    await duty('b', 1, {
      kind: 'item',
      item_id: 'fallback',
      owner_ref: 'user:default/li',
    });
    await duty('new', 0, {});
    const items = [
      { id: 'fallback', area: 'platform' },
      { id: 'alerting', area: 'data' },
    ];
    const found = await tasks.openByOwner('push', items, ALL);
    expect(
      found.sort((x, y) => ((x.owner ?? '') < (y.owner ?? '') ? -1 : 1)),
    ).toEqual([
      { open: 1 },
      { owner: 'group:default/platform', open: 1 },
      { owner: 'user:default/jane', open: 1 },
      { owner: 'user:default/li', open: 1 },
    ]);
  });

  it('join by hundreds at once', async () => {
    const { tasks, client } = await withTasks();
    const ids = Array.from({ length: 450 }, (_, n) => `s-${n}`);
    for (const each of ids) await addService(client, each, ['fallback']);
    const changes = ids.map(each => ({
      ...key(each),
      change: 'join' as const,
    }));
    await tasks.apply('push', changes, NOW);
    await tasks.apply('push', changes, NOW);
    expect(await tasks.servicesOf('push')).toHaveLength(450);
    const counted = await tasks.countNeeded(ids, ['fallback'], ALL);
    expect(counted.tasks).toBe(450);
  });

  it('go and come with the tables', async () => {
    const { client } = await withTasks();
    await client('campaign_tasks').insert({
      campaign_id: 'push',
      service_id: 'a',
      item_id: 'fallback',
      joined_on: '2026-03-10',
    });
    await migrate(client).undo('20261126010000_campaigns.js');
    expect(await client.schema.hasTable('campaigns')).toBe(false);
    await migrate(client).latest();
    expect(await client('campaign_tasks')).toEqual([]);
  });
});
