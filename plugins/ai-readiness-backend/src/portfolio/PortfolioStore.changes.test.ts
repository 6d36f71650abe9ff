import { TestDatabases } from '@backstage/backend-test-utils';
import type { ServiceRow } from '../database/tables';
import { LATER, NOW } from '../tests/FakeCatalog';
import { refOf, setUpPortfolio } from '../tests/setUpPortfolio';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('PortfolioStore on %s', id => {
  it('tells the rows of a transaction once, and all of them', async () => {
    const { catalog, reconciler, changed, stamps, clock } =
      await setUpPortfolio(databases, id, ['a', 'b', 'c']);
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
    const { client, changed } = await setUpPortfolio(databases, id);
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
    const { catalog, reconciler, allChanged, stamps, clock } =
      await setUpPortfolio(databases, id, ['a', 'b']);
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
    const { catalog, reconciler, answer, allChanged, stamps } =
      await setUpPortfolio(databases, id, ['a']);
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
});
