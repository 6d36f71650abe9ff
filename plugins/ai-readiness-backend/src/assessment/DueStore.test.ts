import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../tests/migrate';
import { DatabaseDueStore } from './DatabaseDueStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NOW = '2026-03-10T00:00:00.000Z';

describe.each(databases.eachSupportedId())('DueStore on %s', id => {
  it('finds whose time has come, page by page, the longest due first', async () => {
    const client = await databases.init(id);
    await migrate(client).latest();
    const service = (name: string, next_change_at: string | null, row = {}) =>
      client('services').insert({
        id: name,
        entity_ref: `component:default/${name}`,
        scope: '{}',
        created_at: NOW,
        next_change_at,
        ...row,
      });
    await service('b', '2026-03-09T00:00:00.000Z');
    await service('a', '2026-03-09T00:00:00.000Z', {
      catalog_fingerprint: 'seen',
    });
    await service('now', NOW);
    await service('later', '2026-03-10T00:00:00.001Z');
    await service('never', null);
    await service('gone', NOW, { archived_at: NOW });
    const store = DatabaseDueStore.create({ client });
    const first = await store.findDue(NOW, { limit: 2 });
    expect(first).toEqual([
      {
        id: 'a',
        dueAt: '2026-03-09T00:00:00.000Z',
        catalogFingerprint: 'seen',
      },
      { id: 'b', dueAt: '2026-03-09T00:00:00.000Z' },
    ]);
    expect(await store.findDue(NOW, { after: first[1], limit: 2 })).toEqual([
      { id: 'now', dueAt: NOW },
    ]);
    const [last] = await store.findDue(NOW, { after: first[1], limit: 2 });
    expect(await store.findDue(NOW, { after: last, limit: 2 })).toEqual([]);
  });
});
