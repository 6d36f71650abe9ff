import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { HistoryKind } from 'backstage-plugin-ai-readiness-common';
import { migrate } from '../tests/migrate';
import { chain } from './chain';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import type { HistoryFilter } from './HistoryStore';
import { toHistoryPage } from './toHistoryPage';

jest.setTimeout(60_000);

const AT = '2026-03-01T10:00:00.000Z';
const REF = 'component:default/claims-triage';
const JANE = 'user:default/jane';
const RAVI = 'user:default/ravi';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const entry = (actor: string, kind: HistoryKind, itemId?: string) => ({
    at: AT,
    actor,
    kind,
    ...(itemId && { itemId }),
  });
  for (const serviceId of ['s-1', 's-2']) {
    await client('services').insert({
      id: serviceId,
      entity_ref: serviceId === 's-1' ? REF : `${REF}-two`,
      scope: '{"kind":"full"}',
      created_at: AT,
    });
    const links = chain(serviceId, { seq: 0 }, [
      entry(JANE, 'status', 'fallback'),
      entry(RAVI, 'note', 'fallback'),
      entry(JANE, 'note', 'alerting'),
      entry(JANE, 'note', 'fallback'),
      entry('plugin:ai-readiness', 'verdict'),
    ]);
    await client.transaction(tx =>
      DatabaseHistoryStore.append(tx, serviceId, links),
    );
  }
  const store = DatabaseHistoryStore.create({ client });
  return (query: HistoryFilter & { cursor?: string }, limit = 10) =>
    toHistoryPage(store, REF, { ...query, limit });
}

describe.each(databases.eachSupportedId())('pages of a history on %s', id => {
  it.each<[HistoryFilter, number[]]>([
    [{}, [5, 4, 3, 2, 1]],
    [{ itemId: 'fallback' }, [4, 2, 1]],
    [{ actor: JANE }, [4, 3, 1]],
    [{ kind: 'note' }, [4, 3, 2]],
    [{ itemId: 'fallback', actor: JANE, kind: 'note' }, [4]],
    [{ actor: 'user:default/nobody' }, []],
    [{ actor: '' }, []],
  ])('holds what %j asks for, newest first', async (filter, seqs) => {
    const page = await setUp(id);
    const { entries, nextCursor } = await page(filter);
    expect(entries.map(({ seq }) => seq)).toEqual(seqs);
    expect(nextCursor).toBeUndefined();
  });

  it('goes on where the page before ended, with the same filter only', async () => {
    const page = await setUp(id);
    const first = await page({ actor: JANE }, 2);
    expect(first.entries.map(({ seq }) => seq)).toEqual([4, 3]);
    const cursor = first.nextCursor!;
    const second = await page({ actor: JANE, cursor }, 2);
    expect(second.entries.map(({ seq }) => seq)).toEqual([1]);
    expect(second.nextCursor).toBeUndefined();
    const other = page({ actor: RAVI, cursor }, 2);
    await expect(other).rejects.toThrow(/^cursor: /);
  });
});
