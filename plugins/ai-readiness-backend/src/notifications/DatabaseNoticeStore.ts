import type { Notice, NoticeKind } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { whereAmong } from '../database/whereAmong';
import { pieces } from '../pieces';
import type { Finding } from './Finding';
import type { NoticeFor, NoticeStore, SortedFindings } from './NoticeStore';

const ROWS_AT_ONCE = 100;
const KEY = ['recipient', 'kind', 'subject', 'period'] as const;

interface NoticeRow {
  recipient: string;
  kind: string;
  subject: string;
  period: string;
  service_id: string;
  notice: string;
  found_at: string;
  told_on: string | null;
  sent_at: string | null;
}

type Key = Pick<NoticeRow, 'kind' | 'subject' | 'period'>;

interface DigestRow {
  recipient: string;
  day: string;
  claimed_at: string | null;
  sent_at: string | null;
}

/** On SQLite and Postgres. */
export class DatabaseNoticeStore implements NoticeStore {
  static create(options: { client: Knex }): DatabaseNoticeStore {
    return new DatabaseNoticeStore(options.client);
  }

  private constructor(private readonly client: Knex) {}

  async sort(findings: readonly Finding[]): Promise<SortedFindings> {
    const subjects = [...new Set(findings.map(({ subject }) => subject))];
    const rows = await this.notices()
      .modify(query => whereAmong(query, 'subject', subjects))
      .groupBy('kind', 'subject', 'period')
      .select('kind', 'subject', 'period')
      .count({ all: '*', sent: 'sent_at' });
    const known = new Map(
      rows.map(row => [keyOf(row as Key), Number(row.all) - Number(row.sent)]),
    );
    const unsent = ({ notice: { kind }, subject, period }: Finding) =>
      known.get(keyOf({ kind, subject, period }));
    return {
      untold: findings.filter(each => unsent(each) === undefined),
      waiting: findings.filter(each => unsent(each)),
    };
  }

  async keep(notices: readonly NoticeFor[], at: string): Promise<void> {
    if (!notices.length) return;
    const rows = notices.map(notice => toRow(notice, at)).sort(byKey);
    await this.client.transaction(async tx => {
      for (const some of pieces(rows, ROWS_AT_ONCE)) {
        await tx<NoticeRow>('notices')
          .insert(some)
          .onConflict([...KEY])
          .merge(['found_at'])
          .whereRaw(
            'notices.sent_at is null and notices.found_at < excluded.found_at',
          );
      }
    });
  }

  async renew(notices: readonly NoticeFor[], at: string): Promise<void> {
    const rows = notices.map(notice => toRow(notice, at)).sort(byKey);
    for (const some of pieces(rows, ROWS_AT_ONCE)) {
      await this.notices()
        .whereIn(
          [...KEY],
          some.map(row => KEY.map(column => row[column])),
        )
        .whereNull('sent_at')
        .where('found_at', '<', at)
        .update({ found_at: at });
    }
  }

  async dropUnsent(foundBefore: string): Promise<void> {
    await this.notices()
      .whereNull('sent_at')
      .where('found_at', '<', foundBefore)
      .delete();
  }

  async forget(sentBefore: string): Promise<void> {
    await this.notices().where('sent_at', '<', sentBefore).delete();
    await this.client<DigestRow>('digests')
      .where('day', '<', sentBefore.slice(0, 10))
      .delete();
  }

  async waiting(kinds: readonly NoticeKind[]): Promise<string[]> {
    const rows = await this.notices()
      .whereNull('sent_at')
      .whereIn('kind', kinds)
      .distinct('recipient')
      .orderBy('recipient');
    return rows.map(({ recipient }) => recipient);
  }

  async claim(
    digest: Parameters<NoticeStore['claim']>[0],
  ): Promise<Notice[] | undefined> {
    const { recipient, day, kinds, at, goneBefore } = digest;
    return this.client.transaction(async tx => {
      const claimed = await tx<DigestRow>('digests')
        .insert({ recipient, day, claimed_at: at })
        .onConflict(['recipient', 'day'])
        .merge(['claimed_at'])
        .whereRaw('(digests.claimed_at is null or digests.claimed_at < ?)', [
          goneBefore,
        ])
        .returning('recipient');
      if (!claimed.length) return undefined;
      const added = await tx<NoticeRow>('notices')
        .where({ recipient })
        .whereNull('sent_at')
        .whereIn('kind', kinds)
        .update({ told_on: day });
      if (!added) {
        await tx<DigestRow>('digests')
          .where({ recipient, day })
          .update({ claimed_at: null });
        return undefined;
      }
      const rows = await tx<NoticeRow>('notices')
        .where({ recipient, told_on: day })
        .orderBy(['found_at', 'kind', 'subject']);
      return rows.map(({ notice }) => JSON.parse(notice));
    });
  }

  async markSent(recipient: string, day: string, at: string): Promise<void> {
    await this.client.transaction(async tx => {
      await tx<NoticeRow>('notices')
        .where({ recipient, told_on: day })
        .whereNull('sent_at')
        .update({ sent_at: at });
      await tx<DigestRow>('digests')
        .where({ recipient, day })
        .update({ claimed_at: null, sent_at: at });
    });
  }

  async release(recipient: string, day: string): Promise<void> {
    await this.client<DigestRow>('digests')
      .where({ recipient, day })
      .update({ claimed_at: null });
  }

  private notices() {
    return this.client<NoticeRow>('notices');
  }
}

function toRow(
  { recipient, serviceId, notice, subject, period }: NoticeFor,
  at: string,
): NoticeRow {
  return {
    recipient,
    kind: notice.kind,
    subject,
    period,
    service_id: serviceId,
    notice: JSON.stringify(notice),
    found_at: at,
    told_on: null,
    sent_at: null,
  };
}

function keyOf(row: Key): string {
  return `${row.kind} ${row.subject} ${row.period}`;
}

/** Two instances that keep the same wait for each other, never both. */
function byKey(a: NoticeRow, b: NoticeRow): number {
  const [one, other] = [a, b].map(row => `${row.recipient} ${keyOf(row)}`);
  return one < other ? -1 : 1;
}
