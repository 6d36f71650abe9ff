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

  it('finds who was judged by another checklist, page by page', async () => {
    const client = await databases.init(id);
    await migrate(client).latest();
    const service = (name: string, checklist_hash: string | null, row = {}) =>
      client('services').insert({
        id: name,
        entity_ref: `component:default/${name}`,
        scope: '{}',
        created_at: NOW,
        checklist_hash,
        ...row,
      });
    const store = DatabaseDueStore.create({ client });
    const isThere = (hash: string) => store.anyJudgedByAnother(hash);
    expect(await isThere('hash')).toBe(false);
    await service('same', 'hash');
    await service('gone', 'aaaa', { archived_at: NOW });
    await service('never-judged', null);
    expect(await isThere('hash')).toBe(false);
    expect([await isThere('a'), await isThere('z')]).toEqual([true, true]);
    await service('c', 'aaaa', { catalog_fingerprint: 'seen' });
    await service('b', 'zzzz');
    await service('a', 'i');
    expect(await isThere('hash')).toBe(true);
    const first = await store.findJudgedByAnother('hash', { limit: 2 });
    expect(first).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(
      await store.findJudgedByAnother('hash', { after: 'b', limit: 2 }),
    ).toEqual([{ id: 'c', catalogFingerprint: 'seen' }]);
  });
});
