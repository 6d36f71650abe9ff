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
    const { directory, entities } = await reader([
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
    expect(entities.get('group:default/claims')).not.toHaveProperty(
      'relations',
    );
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
});
