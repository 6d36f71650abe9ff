import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonValue } from '@backstage/types';
import knexFactory, { type Knex } from 'knex';

const AT_ONCE = 500;

/**
 * Puts finished entities where the catalog keeps them. Having it process tens of
 * thousands would take an hour, and the reads that are measured are the same.
 */
export async function fillCatalog(
  connectionString: string,
  entities: readonly Entity[],
): Promise<void> {
  const url = new URL(connectionString);
  url.pathname = '/backstage_plugin_catalog';
  const knex = knexFactory({ client: 'pg', connection: url.toString() });
  try {
    for (let start = 0; start < entities.length; start += AT_ONCE) {
      const some = entities.slice(start, start + AT_ONCE);
      await knex.transaction(tx => insert(tx, some));
    }
    await knex.raw('vacuum analyze');
  } finally {
    await knex.destroy();
  }
}

async function insert(knex: Knex, entities: readonly Entity[]) {
  // Nothing here refers to what is not there: to check that costs the most.
  await knex.raw('set local session_replication_role = replica');
  const rows = entities.map(entity => ({
    entity_id: entity.metadata.uid!,
    entity_ref: stringifyEntityRef(entity),
    json: JSON.stringify(entity),
  }));
  await knex.raw(
    `insert into refresh_state (entity_id, entity_ref, unprocessed_entity, processed_entity, errors, next_update_at, last_discovery_at)
     select entity_id, entity_ref, json, json, '[]', now() + interval '1 day', now()
     from jsonb_to_recordset(?::jsonb) as t(entity_id text, entity_ref text, json text)`,
    [JSON.stringify(rows)],
  );
  // What no source names is an orphan, and taken away.
  await knex.raw(
    `insert into refresh_state_references (source_key, target_entity_ref)
     select 'company', entity_ref from jsonb_to_recordset(?::jsonb) as t(entity_ref text)`,
    [JSON.stringify(rows)],
  );
  await knex.raw(
    `insert into final_entities (entity_id, entity_ref, hash, final_entity)
     select entity_id, entity_ref, entity_id, json
     from jsonb_to_recordset(?::jsonb) as t(entity_id text, entity_ref text, json text)`,
    [JSON.stringify(rows)],
  );
  await knex.raw(
    `insert into search (entity_id, key, value, original_value)
     select e, k, lower(v), v from jsonb_to_recordset(?::jsonb) as t(e text, k text, v text)`,
    [JSON.stringify(entities.flatMap(searchRows))],
  );
}

/** What the catalog can be asked for: every value, by its path. */
function searchRows(entity: Entity): { e: string; k: string; v: string }[] {
  const e = entity.metadata.uid!;
  const { relations = [], ...rest } = entity;
  const leaves = new Map<string, { e: string; k: string; v: string }>();
  const add = (k: string, v: string) => leaves.set(`${k} ${v}`, { e, k, v });
  const visit = (path: string, value: JsonValue | undefined): void => {
    if (Array.isArray(value)) {
      value.forEach(each => visit(path, each));
    } else if (typeof value === 'object' && value) {
      Object.entries(value).forEach(([key, each]) =>
        visit(path ? `${path}.${key}` : key, each),
      );
    } else {
      add(path.toLowerCase(), String(value));
    }
  };
  visit('', JSON.parse(JSON.stringify(rest)));
  relations.forEach(({ type, targetRef }) =>
    add(`relations.${type.toLowerCase()}`, targetRef),
  );
  return [...leaves.values()];
}
