/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('services', table => {
    table
      .text('owner_refs')
      .comment('All that the ownedBy relations name, JSON array of refs');
  });
  await knex('services')
    .whereNotNull('look')
    .update({
      owner_refs: knex.raw(
        knex.client.config.client === 'pg'
          ? `coalesce((
              select json_agg(lower(relation->>'targetRef'))
              from json_array_elements(look::json->'entity'->'relations') as relation
              where relation->>'type' = 'ownedBy'
            )::text, '[]')`
          : `(
              select json_group_array(lower(json_extract(relation.value, '$.targetRef')))
              from json_each(services.look, '$.entity.relations') as relation
              where json_extract(relation.value, '$.type') = 'ownedBy'
            )`,
      ),
    });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('services', table => {
    table.dropColumn('owner_refs');
  });
};
