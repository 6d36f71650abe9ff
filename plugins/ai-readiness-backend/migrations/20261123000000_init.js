// Instants are ISO strings in UTC and days are YYYY-MM-DD: they sort as text
// and mean the same in every database. JSON is kept as text for that reason.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('services', table => {
    table.comment(
      'One row per AI service: what the catalog says of it, and its computed summary',
    );
    table.string('id', 36).primary();
    table.string('entity_ref').notNullable().unique();
    table.string('uid').comment('Of the catalog entity');
    table
      .integer('revision')
      .notNullable()
      .defaultTo(0)
      .comment('Counts the writes; what If-Match compares');
    table.text('scope').notNullable().comment('Launch scope, JSON');
    table
      .text('look')
      .comment(
        'The last look at the catalog, JSON: entity, owners by area, owners named in the review',
      );
    table.string('looked_at', 24);
    table.string('verdict', 32);
    table.integer('gates_passed');
    table.integer('gates_total');
    table.integer('open_critical');
    table.integer('open_items');
    table.integer('not_assessed');
    table.integer('exempt');
    table.integer('ownership_gaps');
    table
      .string('next_change_at', 24)
      .index()
      .comment('First moment at which the verdict changes by itself');
    table.string('computed_at', 24);
    table
      .string('fingerprint', 64)
      .comment(
        'Of look and summary: nothing is written while it stays the same',
      );
    table
      .integer('history_seq')
      .notNullable()
      .defaultTo(0)
      .comment('Head of the history chain');
    table.string('history_hash', 64);
    table.string('created_at', 24).notNullable();
  });

  await knex.schema.createTable('statements', table => {
    table.comment('One row per service and item: what a person stated of it');
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('item_id', 63).notNullable();
    table
      .string('status', 32)
      .comment('Null: taken back, or only an owner is named');
    table.text('note');
    table
      .string('owner')
      .comment('User or Group ref named for this item alone');
    table.string('stated_by');
    table.string('stated_at', 24);
    table
      .text('previous')
      .comment(
        'What the last status replaced, and who gave it, JSON: for undo',
      );
    table.primary(['service_id', 'item_id']);
  });

  await knex.schema.createTable('evidence', table => {
    table.comment('One row per piece of evidence');
    table.string('id', 36).primary();
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('item_id', 63).notNullable();
    table.string('kind', 32).notNullable();
    table.text('title').notNullable();
    table.text('url');
    table.text('note');
    table.string('collected_on', 10).notNullable();
    table.string('valid_until', 10);
    table.string('added_by').notNullable();
    table.string('added_at', 24).notNullable();
    table
      .string('idempotency_key')
      .comment('Of the request that added it: the same key adds it once');
    table.index(['service_id', 'item_id']);
    table.unique(['service_id', 'idempotency_key']);
  });

  await knex.schema.createTable('plans', table => {
    table.comment(
      'One row per service, item and kind of plan (closure, target)',
    );
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('item_id', 63).notNullable();
    table.string('kind', 16).notNullable();
    table.text('plan').notNullable().comment('JSON; drafts may lack parts');
    table.primary(['service_id', 'item_id', 'kind']);
  });

  await knex.schema.createTable('history', table => {
    table.comment('Every change, append-only, chained by hash per service');
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.integer('seq').notNullable();
    table.string('at', 24).notNullable();
    table.string('actor').notNullable();
    table.string('kind', 32).notNullable();
    table.string('item_id', 63);
    table.text('from_value').comment('JSON');
    table.text('to_value').comment('JSON');
    table.string('prev_hash', 64);
    table.string('hash', 64).notNullable();
    table.primary(['service_id', 'seq']);
    table.index(['service_id', 'item_id', 'seq']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('history');
  await knex.schema.dropTable('plans');
  await knex.schema.dropTable('evidence');
  await knex.schema.dropTable('statements');
  await knex.schema.dropTable('services');
};
