import {
  addDays,
  byUrgency,
  checklistResponse,
  DUE_WITHIN_DAYS,
  type Inbox,
  type InboxContext,
  inboxEntry,
  inboxWork,
  type InboxWork,
} from 'backstage-plugin-ai-readiness-common';
import type { DirectorySource } from '../catalog/DirectorySource';
import type { ChecklistService } from '../checklist/ChecklistService';
import { decodeCursor, encodeCursor } from '../http/cursor';
import { Turns } from '../tasks/Turns';
import type {
  InboxCaller,
  InboxQueryInput,
  InboxService,
} from './InboxService';
import type { FoundWork, InboxStore } from './InboxStore';

const NOBODY =
  'Work waits for people: sign in as yourself to see what waits for you';

/** What waits for somebody, most urgent first, without its words. */
interface Waiting extends Pick<FoundWork, 'beyond'> {
  work: InboxWork[];
}

const NOTHING: Waiting = { work: [], beyond: { decision: 0, exemption: 0 } };

/** Reads what is known, and lets the rules say what of it waits. */
export class DefaultInboxService implements InboxService {
  static create(options: {
    store: InboxStore;
    checklists: ChecklistService;
    directory: Pick<DirectorySource, 'current'>;
    clock: () => string;
  }): DefaultInboxService {
    return new DefaultInboxService(options);
  }

  private constructor(
    private readonly parts: Parameters<typeof DefaultInboxService.create>[0],
  ) {}

  async getInbox(
    query: InboxQueryInput,
    { person }: InboxCaller,
  ): Promise<Inbox> {
    const { store, clock } = this.parts;
    const { kind, limit } = query;
    const offset = decodeCursor(query.cursor, query);
    const [asOf, { work, beyond }] = await Promise.all([
      store.lastReconciled(),
      person ? this.workOf(person, clock()) : NOTHING,
    ]);
    const selected = work.filter(each => !kind || each.kind === kind);
    const counts = countsOf(work, beyond);
    const end = offset + limit;
    return {
      entries: selected.slice(offset, end).map(inboxEntry),
      counts,
      total: kind ? counts[kind] ?? 0 : sumOf(counts),
      ...(end < selected.length && { nextCursor: encodeCursor(end, query) }),
      ...(!person && { note: NOBODY }),
      ...(asOf && { asOf }),
    };
  }

  private async workOf(
    person: NonNullable<InboxCaller['person']>,
    now: string,
  ): Promise<Waiting> {
    const today = now.slice(0, 10);
    const reviewsUntil = addDays(today, DUE_WITHIN_DAYS);
    const { checklist, hash } = this.parts.checklists.inForce();
    const { gates, policy } = checklistResponse(checklist, hash);
    const separated = policy.separationOfDuties === 'enforce';
    const scope = { ...person, today, reviewsUntil, separated };
    const [{ facts, beyond }, nameOf] = await Promise.all([
      this.parts.store.find(scope),
      this.names(),
    ]);
    const items = gates.flatMap(gate => gate.items);
    const context = {
      me: person.ref,
      today,
      items: new Map(items.map(item => [item.id, item])),
      nameOf,
      separated,
    };
    const turns = Turns.create();
    const parts: InboxWork[][] = [];
    for (const part of inboxWork(facts, context)) {
      parts.push(part);
      if (turns.areDue()) await turns.give();
    }
    return { work: byUrgency(parts.flat()), beyond };
  }

  private async names(): Promise<InboxContext['nameOf']> {
    const { directory } = await this.parts.directory.current();
    return ref => directory.titles?.get(ref) ?? ref.slice(ref.indexOf('/') + 1);
  }
}

function countsOf(
  work: readonly InboxWork[],
  beyond: Waiting['beyond'],
): Record<string, number> {
  const more = Object.entries(beyond).filter(([, count]) => count > 0);
  const counts: Record<string, number> = Object.fromEntries(more);
  for (const { kind } of work) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
