import {
  mockServices,
  type TestDatabases,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { JsonObject } from '@backstage/types';
import type { Directory } from 'backstage-plugin-ai-readiness-common';
import type { Knex } from 'knex';
import { DefaultChecklistService } from '../checklist';
import { createNotices } from '../notifications/createNotices';
import { DatabaseFindingStore } from '../notifications/DatabaseFindingStore';
import { DatabaseNoticeStore } from '../notifications/DatabaseNoticeStore';
import { migrate } from './migrate';

export const TODAY = '2026-03-10';
export const NOW = `${TODAY}T09:00:00.000Z`;

/** A notification as Backstage keeps it: one per person and scope. */
interface Received {
  title: string;
  description: string;
  link: string;
  sends: number;
}

/** What people get to see, and whether there is anything that shows it. */
export class FakeNotifications {
  installed = true;
  failing = false;
  readonly received = new Map<string, Received>();

  async send(options: {
    recipients: { type: string; entityRef?: string | string[] };
    payload: { title: string; description?: string; scope?: string };
  }): Promise<void> {
    if (!this.installed) {
      throw new Error(
        'Failed to send notifications: Error: Request failed with status 404',
      );
    }
    if (this.failing) throw new Error('connect ECONNREFUSED');
    const { recipients, payload } = options;
    const key = `${recipients.entityRef} ${payload.scope}`;
    const sends = (this.received.get(key)?.sends ?? 0) + 1;
    const { title, description = '' } = payload;
    const { link = '' } = payload as { link?: string };
    this.received.set(key, { title, description, link, sends });
  }

  of(name: string, day = TODAY): Received | undefined {
    return this.received.get(`user:default/${name} ai-readiness:digest:${day}`);
  }
}

/** builders: bo · claims: jane, omar · nobody: empty. */
export const DIRECTORY: Directory = {
  judgeable: true,
  users: new Set(
    ['bo', 'jane', 'omar', 'grace', 'mock'].map(n => `user:default/${n}`),
  ),
  groups: new Map(
    Object.entries({
      builders: ['bo'],
      claims: ['jane', 'omar'],
      nobody: [],
    }).map(([name, members]) => [
      `group:default/${name}`,
      { members: members.map(n => `user:default/${n}`), children: [] },
    ]),
  ),
};

/** A real database, and instances of what tells people about it. */
export async function setUpNotices(
  databases: TestDatabases,
  id: TestDatabaseId,
  sender?: NotificationService,
) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const notifications = new FakeNotifications();
  const clock = { now: NOW };
  const directory = { ...DIRECTORY };
  const logger = mockServices.logger.mock();
  const checklists = await DefaultChecklistService.create({
    config: mockServices.rootConfig(),
    logger,
  });
  /** One backend among several. */
  const instance = (settings: JsonObject | boolean = {}) =>
    createNotices({
      deps: {
        config: mockServices.rootConfig({
          data: { aiReadiness: { notifications: settings } },
        }),
        logger,
        notifications: sender ?? notifications,
        scheduler: mockServices.scheduler.mock(),
      },
      findings: DatabaseFindingStore.create({ client }),
      notices: DatabaseNoticeStore.create({ client }),
      directory: {
        current: async () => ({ directory, readAt: clock.now }),
      },
      checklists,
      clock: () => clock.now,
    });
  return { client, notifications, clock, directory, logger, instance };
}

/** Rows as the decision's own stores write them. */
export function write(client: Knex) {
  const service = (name: string, row: object = {}) =>
    client('services').insert({
      id: name,
      entity_ref: `component:default/${name}`,
      title: `The ${name}`,
      owner_ref: 'group:default/builders',
      lifecycle: 'experimental',
      decision_id: `d-${name}`,
      scope: '{"kind":"full"}',
      created_at: NOW,
      ...row,
    });
  const record = (table: string, name: string, row: object, entry: object) =>
    client(table).insert({
      service_id: name,
      ...row,
      record: JSON.stringify({ ...row, ...entry }),
    });
  const item = { id: 'fallback', number: '3.4' };
  return {
    service,
    duty: (name: string, position: number, row: object) =>
      client('owner_assignments').insert({
        service_id: name,
        position,
        kind: 'area',
        liveness: 'live',
        is_gap: false,
        ...row,
      }),
    decision: (name: string, decidedAt: string, part: object = {}) =>
      record(
        'decisions',
        name,
        {
          id: `d-${name}`,
          number: 1,
          verdict: 'go',
          decided_at: decidedAt,
          decided_by: 'user:default/grace',
          snapshot: '{}',
          snapshot_hash: 'f',
          decided_state: '{}',
        },
        {
          decidedBy: 'user:default/grace',
          conditions: [],
          acceptedRisks: [],
          ...part,
        },
      ),
    condition: (name: string, id: string, deadline: string, row: object = {}) =>
      record(
        'conditions',
        name,
        {
          id,
          decision_id: `d-${name}`,
          item_id: item.id,
          owner: 'user:default/jane',
          deadline,
          ...row,
        },
        { item, accountable: 'user:default/omar' },
      ),
    review: (name: string, id: string, dueOn: string, row: object = {}) =>
      record(
        'reviews',
        name,
        {
          id,
          decision_id: `d-${name}`,
          kind: 'scheduled',
          due_on: dueOn,
          ...row,
        },
        { kind: 'scheduled', dueOn, items: [item] },
      ),
    campaign: (id: string, dueOn: string, row: object = {}) =>
      client('campaigns').insert({
        id,
        title: `The ${id}`,
        filter: '{}',
        item_ids: JSON.stringify([item.id]),
        due_on: dueOn,
        owner: 'group:default/builders',
        created_by: 'user:default/grace',
        created_at: NOW,
        ...row,
      }),
    task: (campaign: string, name: string, row: object = {}) =>
      client('campaign_tasks').insert({
        campaign_id: campaign,
        service_id: name,
        item_id: item.id,
        joined_on: '2026-03-01',
        ...row,
      }),
    drift: (name: string, id: string, row: object = {}) =>
      record(
        'drift',
        name,
        {
          id,
          decision_id: `d-${name}`,
          code: 'evidence-expired',
          since: '2026-03-05T00:00:00.000Z',
          ...row,
        },
        { items: [item] },
      ),
  };
}
