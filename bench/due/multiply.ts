import type { Knex } from 'knex';
import { SERVICE } from '../portal/company';

/** What belongs to a service, without its history: a copy has its own. */
const PARTS = [
  'statements',
  'evidence',
  'plans',
  'owner_assignments',
  'decisions',
  'conditions',
  'reviews',
];

const NAME = `'copy-' || n`;
/** Ids have at most 36 characters. */
const ID = (id: string) => `left(${id}, 20) || '-' || n`;

/** What is otherwise in the copy `n` of a service's row `t`. */
const OF_SERVICE: Readonly<Record<string, string>> = {
  id: NAME,
  entity_ref: `'component:default/' || ${NAME}`,
  uid: 'null',
  decision_id: ID('t.decision_id'),
  history_seq: '0',
  history_hash: 'null',
};

/** And of a row that belongs to one. */
const OF_PART: Readonly<Record<string, string>> = {
  service_id: NAME,
  id: ID('t.id'),
  decision_id: ID('t.decision_id'),
  record: `replace(
    replace(t.record, t.id, ${ID('t.id')}),
    :decision::text,
    ${ID(':decision::text')}
  )`,
};

/** Has so many services that are just like the one that was decided. */
export async function multiply(client: Knex, copies: number): Promise<void> {
  const [{ id, decision_id: decision }] = await client('services').where({
    entity_ref: SERVICE,
  });
  await client.transaction(async tx => {
    // All that is referred to is there: to check that would cost the most.
    await tx.raw('set local session_replication_role = replica');
    const copy = async (
      table: string,
      key: string,
      changed: Readonly<Record<string, string>>,
    ) => {
      const columns = Object.keys(await tx(table).columnInfo());
      const values = columns.map(column => changed[column] ?? `t.${column}`);
      await tx.raw(
        `insert into ${table} (${columns.join(', ')})
         select ${values.join(', ')}
         from ${table} t, generate_series(1, :copies) n
         where t.${key} = :id`,
        { copies, id, decision },
      );
    };
    await copy('services', 'id', OF_SERVICE);
    for (const part of PARTS) await copy(part, 'service_id', OF_PART);
  });
  // Whoever else the catalog held is not what is measured.
  await client('services').whereNot('id', 'like', 'copy-%').delete();
  await client.raw('vacuum analyze');
}
