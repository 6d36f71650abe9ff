import { TestDatabases } from '@backstage/backend-test-utils';
import { readSlice } from './readSlice';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('readSlice on %s', id => {
  it('tells how long a list is, wherever the part begins', async () => {
    const client = await databases.init(id);
    await client.schema.createTable('letters', table => table.string('letter'));
    const read = async (offset: number, limit: number) => {
      const query = client.from('letters').select('letter').orderBy('letter');
      const { rows, total } = await readSlice<{ letter: string }>(query, {
        offset,
        limit,
      });
      return [rows.map(({ letter }) => letter).join(''), total];
    };
    expect(await read(0, 2)).toEqual(['', 0]);
    expect(await read(4, 2)).toEqual(['', 0]);
    await client('letters').insert([...'cab'].map(letter => ({ letter })));
    expect(await read(0, 2)).toEqual(['ab', 3]);
    expect(await read(2, 2)).toEqual(['c', 3]);
    expect(await read(4, 2)).toEqual(['', 3]);
  });
});
