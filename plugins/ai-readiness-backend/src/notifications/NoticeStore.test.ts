import {
  TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Notice } from 'backstage-plugin-ai-readiness-common';
import { migrate } from '../tests/migrate';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import type { NoticeFor } from './NoticeStore';

jest.setTimeout(60_000);

const JANE = 'user:default/jane';
const AT = '2026-03-10T09:00:00.000Z';
const DAY = '2026-03-10';
const KINDS = ['decision', 'gap'] as const;

const notice: Notice = {
  service: { entityRef: 'component:default/triage', title: 'Triage' },
  kind: 'decision',
  verdict: 'go',
  by: 'Grace',
};
const told = (subject: string, part: Partial<NoticeFor> = {}): NoticeFor => ({
  serviceId: 's-1',
  recipient: JANE,
  notice,
  subject,
  period: 'once',
  ...part,
});

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

async function setUp(id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  await client('services').insert({
    id: 's-1',
    entity_ref: 'component:default/triage',
    scope: '{"kind":"full"}',
    created_at: AT,
  });
  const store = DatabaseNoticeStore.create({ client });
  const claim = (day = DAY, at = `${day}T09:00:00.000Z`) =>
    store.claim({
      recipient: JANE,
      day,
      kinds: KINDS,
      at,
      goneBefore: new Date(Date.parse(at) - 600_000).toISOString(),
    });
  return { client, store, claim };
}

describe.each(databases.eachSupportedId())('NoticeStore on %s', id => {
  it('keeps a subject once in a period, also when two keep it at once', async () => {
    const { client, store } = await setUp(id);
    const both = [told('d-1'), told('d-1', { recipient: 'user:default/li' })];
    await Promise.all([
      store.keep(both, AT),
      store.keep([...both].reverse(), AT),
    ]);
    expect(await client('notices').select()).toHaveLength(2);
    const finding = { ...told('d-1'), concerns: [] };
    const next = { ...finding, period: 'next' };
    const { service } = notice;
    const area = 'data' as const;
    const gap = { ...finding, notice: { service, kind: 'gap' as const, area } };
    expect(await store.sort([finding, next, gap])).toEqual({
      untold: [next, gap],
      waiting: [finding],
    });
    expect(await store.sort([])).toEqual({ untold: [], waiting: [] });
  });

  it('hands a digest to one instance at a time', async () => {
    const { store, claim } = await setUp(id);
    await store.keep([told('d-1')], AT);
    const claims = await Promise.all([claim(), claim()]);
    expect(claims.filter(Boolean)).toEqual([[notice]]);
    expect(await claim()).toBeUndefined();
  });

  it('has it sent once, and again only with more to say', async () => {
    const { store, claim } = await setUp(id);
    await store.keep([told('d-1')], AT);
    expect(await store.waiting(KINDS)).toEqual([JANE]);
    expect(await store.waiting(['gap'])).toEqual([]);
    expect(await claim()).toHaveLength(1);
    await store.markSent(JANE, DAY, AT);
    expect(await store.waiting(KINDS)).toEqual([]);
    expect(await claim()).toBeUndefined();

    await store.keep([told('d-2')], AT);
    expect(await claim()).toHaveLength(2);
    await store.markSent(JANE, DAY, AT);
    await store.keep([told('d-3')], AT);
    expect(await claim('2026-03-11')).toHaveLength(1);
  });

  it('does not mark what came up while it was sent', async () => {
    const { store, claim } = await setUp(id);
    await store.keep([told('d-1')], AT);
    await claim();
    await store.keep([told('d-2')], AT);
    await store.markSent(JANE, DAY, AT);
    expect(await store.waiting(KINDS)).toEqual([JANE]);
    expect(await claim()).toHaveLength(2);
  });

  it('has it tried again after a failure, and after a crash', async () => {
    const { store, claim } = await setUp(id);
    await store.keep([told('d-1')], AT);
    await claim();
    await store.release(JANE, DAY);
    expect(await claim()).toHaveLength(1);
    // The instance is gone; for some minutes that can not be known.
    expect(await claim(DAY, '2026-03-10T09:09:00.000Z')).toBeUndefined();
    expect(await claim(DAY, '2026-03-10T09:11:00.000Z')).toHaveLength(1);
  });

  it('drops what waits and is not found any more, and nothing else', async () => {
    const { client, store, claim } = await setUp(id);
    const later = '2026-03-10T10:00:00.000Z';
    const li = { recipient: 'user:default/li' };
    await store.keep([told('sent')], AT);
    await claim();
    await store.markSent(JANE, DAY, AT);
    await store.keep(
      ['over', 'renewed', 'kept'].map(s => told(s)),
      AT,
    );
    await store.keep([told('renewed', li)], AT);
    // Another instance keeps what this one has kept, and renews what waits.
    await store.keep([told('kept')], later);
    await store.renew([told('renewed'), told('sent')], later);
    await store.dropUnsent(later);
    const left = await client('notices').select('recipient', 'subject');
    expect(left.map(row => `${row.subject} ${row.recipient}`).sort()).toEqual([
      `kept ${JANE}`,
      `renewed ${JANE}`,
      `sent ${JANE}`,
    ]);
    const { waiting } = await store.sort(
      ['sent', 'kept'].map(s => ({ ...told(s), concerns: [] })),
    );
    expect(waiting.map(({ subject }) => subject)).toEqual(['kept']);
  });

  it('forgets what was told long ago, with its digests', async () => {
    const { client, store, claim } = await setUp(id);
    await store.keep([told('old')], AT);
    await claim();
    await store.markSent(JANE, DAY, AT);
    await store.keep([told('new'), told('waiting')], AT);
    await claim('2026-03-11');
    await store.markSent(JANE, '2026-03-11', '2026-03-11T09:00:00.000Z');
    await store.keep([told('waiting', { period: 'next' })], AT);
    await store.forget('2026-03-11T00:00:00.000Z');
    const left = await client('notices').orderBy('subject').pluck('subject');
    expect(left).toEqual(['new', 'waiting', 'waiting']);
    expect(await client('digests').pluck('day')).toEqual(['2026-03-11']);
  });
});
