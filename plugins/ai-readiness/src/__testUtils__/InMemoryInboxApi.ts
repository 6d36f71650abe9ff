import type {
  Inbox,
  InboxApi,
  InboxEntry,
  InboxQuery,
} from 'backstage-plugin-ai-readiness-common';
import { claimsTriage } from './theLookups';

/** A UTC day so many days from now. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const live = { ...claimsTriage, lifecycle: 'production' };
const refundAgent = {
  entityRef: 'component:default/refund-agent',
  title: 'Refund agent',
};

export const theEntries: InboxEntry[] = [
  {
    kind: 'condition',
    service: live,
    area: 'user-support',
    itemId: 'feedback-channel',
    dueOn: inDays(-3),
    overdue: true,
    message: 'Close the condition on 6.5 Feedback channel',
    at: { view: 'decision', itemId: 'feedback-channel' },
  },
  {
    kind: 'review',
    service: live,
    area: 'business',
    dueOn: inDays(6),
    overdue: false,
    message: 'Hold the 30-day review',
    at: { view: 'decision' },
  },
  {
    kind: 'statement',
    service: live,
    area: 'data',
    count: 2,
    dueOn: inDays(12),
    overdue: false,
    message: 'Confirm 2 items (2.1, 4.2) again',
    at: { view: 'review', area: 'data' },
  },
  {
    kind: 'accepted-risk',
    service: refundAgent,
    area: 'platform',
    itemId: 'alerting',
    dueOn: inDays(60),
    overdue: false,
    message: 'See to the risk accepted on 4.3 Alerting',
    at: { view: 'decision', itemId: 'alerting' },
  },
  {
    kind: 'gap',
    service: refundAgent,
    area: 'risk',
    count: 1,
    since: `${inDays(-12)}T00:00:00.000Z`,
    overdue: false,
    message: 'Nobody can answer for the area Risk',
    at: { view: 'review', section: 'owners' },
  },
  {
    kind: 'open-items',
    service: refundAgent,
    area: 'data',
    count: 3,
    critical: 1,
    overdue: false,
    message: 'Data: 3 of 8 items are open, 1 of them critical',
    at: { view: 'review', area: 'data', only: 'open' },
  },
];

/** Answers what it was given and remembers what it was asked. */
export class InMemoryInboxApi implements InboxApi {
  entries = theEntries;
  note?: string;
  nextCursor?: string;
  /** Each request fails with this for as long as it is set. */
  failure?: Error;
  readonly asked: InboxQuery[] = [];

  async getInbox(query: InboxQuery = {}): Promise<Inbox> {
    this.asked.push(query);
    if (this.failure) throw this.failure;
    const counts: Record<string, number> = {};
    for (const { kind } of this.entries) counts[kind] = (counts[kind] ?? 0) + 1;
    const selected = this.entries.filter(
      ({ kind }) => !query.kind || kind === query.kind,
    );
    return {
      entries: selected.slice(0, Number(query.limit ?? 50)),
      counts,
      total: selected.length,
      ...(this.nextCursor && { nextCursor: this.nextCursor }),
      ...(this.note && { note: this.note }),
    };
  }
}
