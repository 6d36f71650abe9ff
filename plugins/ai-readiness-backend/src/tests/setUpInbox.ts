import type {
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { DatabaseInboxStore } from '../inbox/DatabaseInboxStore';
import type { InboxScope } from '../inbox/InboxStore';
import { migrate } from './migrate';
import { TODAY, write } from './setUpNotices';

export const JANE = 'user:default/jane';
export const CLAIMS = 'group:default/claims';

const SCOPE: InboxScope = {
  ref: JANE,
  separated: false,
  refs: [JANE, CLAIMS],
  visible: { kind: 'all' },
  mayDecide: { kind: 'none' },
  mayApprove: { kind: 'none' },
  today: TODAY,
  reviewsUntil: '2026-04-09',
};

/** What makes a duty Jane's: it is her group's. */
export const mine = { owner_ref: CLAIMS, owner_liveness: 'live' };

/** A real database with what waits for Jane, and the statements it takes. */
export async function setUpInbox(databases: TestDatabases, id: TestDatabaseId) {
  const client = await databases.init(id);
  await migrate(client).latest();
  const rows = write(client);
  const statements: string[] = [];
  client.on('query', ({ sql }) => statements.push(sql));
  const exemption = (name: string, entryId: string, part: object = {}) =>
    client('exemptions').insert({
      id: entryId,
      service_id: name,
      item_id: 'fallback',
      until: '2026-06-01',
      record: JSON.stringify({ id: entryId, ...part }),
    });
  const store = DatabaseInboxStore.create({ client });
  const findAll = (rest: Partial<InboxScope> = {}) =>
    store.find({ ...SCOPE, ...rest });
  const find = async (rest: Partial<InboxScope> = {}) =>
    (await findAll(rest)).facts;
  return { client, rows, exemption, find, findAll, statements };
}

export const titles = (
  facts: readonly { on: { service: { title: string } } }[],
) => facts.map(({ on }) => on.service.title).sort();
