import { TestDatabases } from '@backstage/backend-test-utils';
import type { ServiceRow } from '../database/tables';
import { LATER } from '../tests/FakeCatalog';
import { setUpPortfolio } from '../tests/setUpPortfolio';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('PortfolioStore on %s', id => {
  it('has the days on which services came to be otherwise, oldest first', async () => {
    const { client, catalog, reconciler, days, row, clock } =
      await setUpPortfolio(databases, id, ['a', 'b', 'c']);
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
    const { client, days, row } = await setUpPortfolio(databases, id, [
      'a',
      'b',
      'c',
    ]);
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
});
