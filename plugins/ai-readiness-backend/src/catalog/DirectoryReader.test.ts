import { setImmediate as turn } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DirectoryCache } from './DirectoryCache';
import { DirectoryReader } from './DirectoryReader';

const NOW = '2026-03-10T09:00:00.000Z';
const LATER = '2026-03-10T10:00:00.000Z';

const entity = (
  kind: string,
  name: string,
  parts: Partial<Entity> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  ...parts,
});

const members = (...names: string[]) => ({
  relations: names.map(name => ({
    type: 'hasMember',
    targetRef: `user:default/${name}`,
  })),
});

const reader = (entities: Entity[]) =>
  DirectoryReader.create({
    catalog: catalogServiceMock({ entities }),
    auth: mockServices.auth(),
    clock: () => NOW,
  });

describe('DirectoryReader', () => {
  it('reads everybody, page by page, with names and contacts', async () => {
    const many = Array.from({ length: 1100 }, (_, i) =>
      entity('User', `person-${i}`),
    );
    const { directory, contacts } = await reader([
      entity('Group', 'Claims', {
        ...members('jane', 'gone'),
        spec: { profile: { displayName: 'Claims team' } },
      }),
      entity('Group', 'insurance', {
        relations: [{ type: 'parentOf', targetRef: 'group:default/claims' }],
      }),
      ...many,
      entity('Component', 'website'),
    ]).read();

    expect(directory.users.size).toBe(1100);
    expect(directory.judgeable).toBe(true);
    expect([...directory.groups]).toEqual([
      [
        'group:default/claims',
        { members: ['user:default/jane', 'user:default/gone'], children: [] },
      ],
      [
        'group:default/insurance',
        { members: [], children: ['group:default/claims'] },
      ],
    ]);
    expect(directory.titles?.get('group:default/claims')).toBe('Claims team');
    expect(contacts.get('group:default/claims')).toEqual({
      displayName: 'Claims team',
      links: [],
    });
  });

  describe('when it reads again', () => {
    const claims = entity('Group', 'claims', members('jane'));
    const jane = entity('User', 'jane', {
      spec: { profile: { displayName: 'Jane Doe' } },
    });
    const readTwice = async (before: Entity[], after: Entity[]) => {
      let now = catalogServiceMock({ entities: before });
      const both = DirectoryReader.create({
        catalog: {
          queryEntities: (...request) => now.queryEntities(...request),
        },
        auth: mockServices.auth(),
        clock: () => NOW,
      });
      const first = await both.read();
      now = catalogServiceMock({ entities: after });
      const second = await both.read();
      return [first.directory, second.directory];
    };

    it('still knows who was meant while everybody is called as before', async () => {
      const emptied = entity('Group', 'claims');
      const [first, second] = await readTwice(
        [claims, jane],
        [emptied, { ...jane }],
      );
      expect(second.suggest).toBe(first.suggest);
      expect(second.groups.get('group:default/claims')?.members).toEqual([]);
    });

    it.each([
      ['somebody else', [claims, entity('User', 'john')], 'user:default/john'],
      ['another team', [entity('Group', 'johns'), jane], 'group:default/johns'],
      [
        'another title',
        [
          claims,
          { ...jane, metadata: { ...jane.metadata, title: 'n' }, spec: {} },
        ],
        undefined,
      ],
    ])('asks anew when there is %s', async (_, after, meant) => {
      const [first, second] = await readTwice([claims, jane], after);
      expect(second.suggest).not.toBe(first.suggest);
      expect(first.suggest?.('jonhs')).toBeUndefined();
      expect(second.suggest?.(meant ? 'johns' : 'jane doe')).toBe(meant);
    });
  });

  it('can judge nobody where there are no users', async () => {
    const { directory } = await reader([entity('Group', 'claims')]).read();
    expect(directory.judgeable).toBe(false);
  });
});

describe('DirectoryCache', () => {
  it('reads once for all who ask, and anew when it is old', async () => {
    const clock = { now: NOW };
    const read = jest.fn(() => reader([entity('User', 'jane')]).read());
    const cache = DirectoryCache.create({
      reader: { read },
      maxAgeMs: 60_000,
      clock: () => clock.now,
    });
    await Promise.all([cache.current(), cache.current()]);
    await cache.current();
    expect(read).toHaveBeenCalledTimes(1);
    clock.now = LATER;
    await cache.current();
    await cache.refreshed();
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('tells everybody when it can not be read, and tries again', async () => {
    const read = jest
      .fn(() => reader([entity('User', 'jane')]).read())
      .mockRejectedValueOnce(new Error('no answer'));
    const cache = DirectoryCache.create({
      reader: { read },
      maxAgeMs: 60_000,
      clock: () => NOW,
    });
    const both = [cache.current(), cache.current()];
    await expect(Promise.all(both)).rejects.toThrow('no answer');
    expect((await cache.current()).directory.users.size).toBe(1);
  });

  it('serves what it has while the catalog is silent', async () => {
    const clock = { now: NOW };
    const read = jest.fn(() => reader([entity('User', 'jane')]).read());
    const cache = DirectoryCache.create({
      reader: { read },
      maxAgeMs: 60_000,
      clock: () => clock.now,
    });
    await cache.current();
    clock.now = LATER;
    read.mockRejectedValue(new Error('no answer'));
    for (let asked = 0; asked < 2; asked++) {
      expect((await cache.current()).readAt).toBe(NOW);
      await turn();
    }
    expect(read).toHaveBeenCalledTimes(3);
    await expect(cache.refreshed()).rejects.toThrow('no answer');
  });
});
