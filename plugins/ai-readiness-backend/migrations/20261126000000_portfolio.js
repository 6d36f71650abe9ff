const { randomBytes } = require('node:crypto');

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';

  await knex.schema.alterTable('services', table => {
    table.string('type', 63).comment('spec.type in the catalog');
    table
      .text('scorecard')
      .comment('What lists show and search besides the other columns, JSON');
    table
      .string('changed_in', 48)
      .index()
      .comment(
        'Stamp of the last transaction that changed what lists show: an ISO instant and what tells it from others',
      );
    table
      .string('checklist_hash', 64)
      .comment('Of the checklist that the summary was made by');
    // Tells whether anybody was judged by another one; mostly nobody was.
    table.index(['checklist_hash'], 'services_present_checklist_hash', {
      predicate: knex.whereNull('archived_at'),
    });
  });

  await knex.schema.createTable('service_days', table => {
    table.comment(
      'One row per service and UTC day on which its state changed: what it was when the day ended',
    );
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('day', 10).notNullable();
    table.string('standing', 16).notNullable();
    table.string('verdict', 32).notNullable();
    table
      .boolean('has_gap')
      .notNullable()
      .comment('Whether nobody could answer for an area or an item');
    table.primary(['service_id', 'day']);
    table.index(['day', 'service_id']);
  });

  await knex.schema.createTable('checklists_begun', table => {
    table.comment(
      'One row per checklist: when an instance last began to go by it',
    );
    table.string('hash', 64).primary();
    table.string('begun_at', 24).notNullable().index();
  });

  const type = isPostgres
    ? `left(look::json->'entity'->'spec'->>'type', 63)`
    : `substr(json_extract(look, '$.entity.spec.type'), 1, 63)`;
  await knex('services')
    .whereNotNull('look')
    .update({ type: knex.raw(type), checklist_hash: 'not known' });
  await knex('services').update({
    // The next way through the catalog judges all of them anew.
    catalog_fingerprint: null,
    changed_in: `${new Date().toISOString()}-${randomBytes(6).toString('hex')}`,
  });
  await knex.raw(
    `insert into service_days (service_id, day, standing, verdict, has_gap)
     select id, substr(coalesce(standing_since, computed_at), 1, 10),
            standing, verdict, coalesce(ownership_gaps, 0) > 0
     from services
     where standing is not null and verdict is not null
       and computed_at is not null`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('checklists_begun');
  await knex.schema.dropTable('service_days');
  await knex.schema.alterTable('services', table => {
    table.dropIndex([], 'services_present_checklist_hash');
    table.dropIndex('changed_in');
    table.dropColumns('type', 'scorecard', 'changed_in', 'checklist_hash');
  });
};
