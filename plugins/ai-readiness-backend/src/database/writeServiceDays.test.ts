import { TestDatabases } from '@backstage/backend-test-utils';
import { NOW } from '../tests/FakeCatalog';
import { migrate } from '../tests/migrate';
import type { ServiceDayRow } from './tables';
import { dropServiceDaysAfter, writeServiceDays } from './writeServiceDays';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const aDay = (
  service_id: string,
  day: string,
  standing = 'go',
  has_gap = false,
): ServiceDayRow => ({ service_id, day, standing, verdict: 'go', has_gap });

describe.each(databases.eachSupportedId())('writeServiceDays on %s', id => {
  it('keeps a day for each change, and none before the last one', async () => {
    const client = await databases.init(id);
    await migrate(client).latest();
    await client('services').insert(
      ['a', 'b'].map(name => ({
        id: name,
        entity_ref: `component:default/${name}`,
        scope: '{}',
        created_at: NOW,
      })),
    );
    const write = async (...days: ServiceDayRow[]) => {
      await client.transaction(tx => writeServiceDays(tx, days));
      const rows: ServiceDayRow[] = await client('service_days').orderBy([
        'service_id',
        'day',
      ]);
      return rows.map(row =>
        [row.service_id, row.day, row.standing, Boolean(row.has_gap)].join(' '),
      );
    };
    expect(await write()).toEqual([]);
    const [first, second] = ['a 2026-03-01 go false', 'b 2026-03-01 go true'];
    expect(
      await write(aDay('a', '2026-03-01'), aDay('b', '2026-03-01', 'go', true)),
    ).toEqual([first, second]);
    // The same, and of `b` something else.
    expect(
      await write(aDay('a', '2026-03-04'), aDay('b', '2026-03-04')),
    ).toEqual([first, second, 'b 2026-03-04 go false']);
    // Found late, with a cause before the day that is kept.
    expect(
      await write(aDay('b', '2026-03-02', 'lapsed'), aDay('a', '2026-03-06')),
    ).toEqual([first, second, 'b 2026-03-04 lapsed false']);
    // Told how it stood before what is kept.
    await client.transaction(tx => dropServiceDaysAfter(tx, 'b', '2026-02-10'));
    expect(await write(aDay('b', '2026-02-10'))).toEqual([
      first,
      'b 2026-02-10 go false',
    ]);
  });
});
