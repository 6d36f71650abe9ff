import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { migrate } from '../tests/migrate';
import { chain, type HistoryRecord } from './chain';
import { DatabaseHistoryStore } from './DatabaseHistoryStore';
import type { HistoryStore } from './HistoryStore';
import { verifyHistory } from './verifyHistory';

jest.setTimeout(60_000);

const AT = '2026-03-01T10:00:00.000Z';
const REF = 'component:default/claims-triage';
/** More than are read at once. */
const ENTRIES = 1_203;

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const links = chain(
    's-1',
    { seq: 0 },
    Array.from({ length: ENTRIES }, (_, index) => ({
      at: AT,
      actor: 'user:default/jane',
      kind: 'note' as const,
      itemId: 'fallback',
      to: `Note ${index} – Überlauf`,
    })),
  );
  const head = links[links.length - 1];
  await client('services').insert({
    id: 's-1',
    entity_ref: REF,
    scope: '{"kind":"full"}',
    created_at: AT,
    history_seq: head.seq,
    history_hash: head.hash,
  });
  await client.transaction(async tx => {
    for (let from = 0; from < links.length; from += 100) {
      const some = links.slice(from, from + 100);
      await DatabaseHistoryStore.append(tx, 's-1', some);
    }
  });
  const store = DatabaseHistoryStore.create({ client });
  return { client, verify: () => verifyHistory(store, REF, AT) };
}

const entry = (client: Knex, seq: number) =>
  client('history').where({ service_id: 's-1', seq });

const FORGED: Omit<HistoryRecord, 'seq' | 'hash'> = {
  at: AT,
  actor: 'user:default/mallory',
  kind: 'note',
};

function append(client: Knex, records: readonly HistoryRecord[]) {
  return client.transaction(tx =>
    DatabaseHistoryStore.append(tx, 's-1', records),
  );
}

/** As somebody does it who knows how the hashes are made. */
async function rewrite(
  client: Knex,
  seq: number,
  forged: Partial<HistoryRecord>,
) {
  const before = await entry(client, seq - 1).first();
  const head = { seq: seq - 1, hash: before.hash };
  await entry(client, seq).delete();
  await append(client, chain('s-1', head, [{ ...FORGED, ...forged }]));
}

function bound(store: HistoryStore): HistoryStore {
  return {
    list: (...asked) => store.list(...asked),
    find: entityRef => store.find(entityRef),
    services: () => store.services(),
    read: (...asked) => store.read(...asked),
    lastSeq: serviceId => store.lastSeq(serviceId),
    findDecision: decisionId => store.findDecision(decisionId),
  };
}

describe.each(databases.eachSupportedId())('a history on %s', id => {
  it('is found intact as it was recorded', async () => {
    const { verify } = await setUp(id);
    expect(await verify()).toEqual({
      entityRef: REF,
      intact: true,
      entries: ENTRIES,
      checkedAt: AT,
      message: `The history is what was recorded (entries: ${ENTRIES}).`,
    });
  });

  it.each<[string, number, string, (client: Knex) => Promise<unknown>]>([
    [
      'another text',
      600,
      'changed',
      client => entry(client, 600).update({ to_value: '"Forged"' }),
    ],
    [
      'another person',
      7,
      'changed',
      client => entry(client, 7).update({ actor: 'user:default/mallory' }),
    ],
    [
      'another time, with a hash that fits it alone',
      9,
      'changed',
      async client => {
        const [forged] = chain('s-1', { seq: 8, hash: 'x'.repeat(64) }, [
          {
            at: '2020-01-01T00:00:00.000Z',
            actor: 'user:default/jane',
            kind: 'note',
            itemId: 'fallback',
          },
        ]);
        await entry(client, 9).delete();
        await append(client, [forged]);
      },
    ],
    [
      'a text that is no JSON any more',
      30,
      'changed',
      client => entry(client, 30).update({ to_value: 'Forged' }),
    ],
    [
      'another text with a hash that fits',
      40,
      'changed',
      client => rewrite(client, 40, { to: 'Forged' }),
    ],
    [
      'another text of the last but one, with a hash that fits',
      ENTRIES - 1,
      'changed',
      client => rewrite(client, ENTRIES - 1, { to: 'Forged' }),
    ],
    ['a missing entry', 501, 'missing', client => entry(client, 501).delete()],
    [
      'a cut end',
      1_200,
      'cut-off',
      client => client('history').where('seq', '>=', 1_200).delete(),
    ],
    [
      'two that changed places',
      20,
      'reordered',
      async client => {
        await entry(client, 20).update({ seq: 5_000_000 });
        await entry(client, 21).update({ seq: 20 });
        await entry(client, 5_000_000).update({ seq: 21 });
      },
    ],
    [
      'an entry whose place was closed up',
      ENTRIES - 2,
      'reordered',
      async client => {
        await entry(client, ENTRIES - 2).delete();
        await entry(client, ENTRIES - 1).update({ seq: ENTRIES - 2 });
        await entry(client, ENTRIES).update({ seq: ENTRIES - 1 });
      },
    ],
    [
      'one that was put between, with a hash that fits',
      ENTRIES,
      'added',
      async client => {
        await entry(client, ENTRIES).update({ seq: ENTRIES + 1 });
        const before = await entry(client, ENTRIES - 1).first();
        const head = { seq: ENTRIES - 1, hash: before.hash };
        await append(client, chain('s-1', head, [FORGED]));
        await client('services').update({ history_seq: ENTRIES + 1 });
      },
    ],
    [
      'one before the first',
      0,
      'added',
      client => append(client, [{ ...FORGED, seq: 0, hash: 'none' }]),
    ],
    [
      'one that was added',
      ENTRIES + 1,
      'added',
      async client => {
        const last = await entry(client, ENTRIES).first();
        await client('history').insert({ ...last, seq: ENTRIES + 1 });
      },
    ],
    [
      'an end that was written anew from some entry on',
      ENTRIES,
      'changed',
      async client => {
        await rewrite(client, ENTRIES, {});
      },
    ],
  ])('names %s', async (_, seq, problem, forge) => {
    const { client, verify } = await setUp(id);
    await forge(client);
    const report = await verify();
    expect(report.intact).toBe(false);
    expect(report.broken).toMatchObject({ seq, problem });
    expect(report.message).toContain(`Entry ${seq} `);
  });

  it('is not taken for forged by what is written meanwhile', async () => {
    const { client } = await setUp(id);
    const inner = DatabaseHistoryStore.create({ client });
    const { head } = (await inner.find(REF))!;
    const [next] = chain('s-1', head, [{ ...FORGED, to: 'Written meanwhile' }]);
    const busy: HistoryStore = {
      ...bound(inner),
      async *read(serviceId, upTo) {
        yield* inner.read(serviceId, upTo);
        await append(client, [next]);
        const { seq, hash } = next;
        await client('services').update({
          history_seq: seq,
          history_hash: hash,
        });
      },
    };
    expect(await verifyHistory(busy, REF, AT)).toMatchObject({
      intact: true,
      entries: ENTRIES,
    });
    expect(await verifyHistory(inner, REF, AT)).toMatchObject({
      intact: true,
      entries: ENTRIES + 1,
    });
  });

  it('throws for a service of which nothing is kept', async () => {
    const { client } = await setUp(id);
    const store = DatabaseHistoryStore.create({ client });
    const unknown = verifyHistory(store, 'component:default/nope', AT);
    await expect(unknown).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});
