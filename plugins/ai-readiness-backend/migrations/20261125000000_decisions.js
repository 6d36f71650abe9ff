/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('services', table => {
    table.string('standing', 16).comment('What the decision in force is worth');
    table.string('standing_since', 24);
    table.string('decision_id', 36).comment('The decision in force');
  });

  const ofService = table =>
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');

  await knex.schema.createTable('decisions', table => {
    table.comment(
      'One row per recorded decision. Never changed; the one with the highest number is in force',
    );
    table.string('id', 36).primary();
    ofService(table);
    table.integer('number').notNullable();
    table.string('verdict', 16).notNullable();
    table.string('decided_at', 24).notNullable();
    table.string('decided_by').notNullable();
    table.text('record').notNullable().comment('All of it, JSON');
    table
      .text('snapshot')
      .notNullable()
      .comment('What it was based on, canonical JSON');
    table.string('snapshot_hash', 64).notNullable();
    table
      .text('decided_state')
      .notNullable()
      .comment('The part of the snapshot that drift is measured against, JSON');
    table.string('idempotency_key');
    table.unique(['service_id', 'number']);
    table.unique(['service_id', 'idempotency_key']);
    table.index('decided_at');
  });

  await knex.schema.createTable('conditions', table => {
    table.comment('One row per item that a decision carries, as it stands');
    table.string('id', 36).primary();
    ofService(table);
    table.string('decision_id', 36).notNullable();
    table.string('item_id', 63).notNullable();
    table.string('owner').notNullable();
    table.string('accountable');
    table.string('deadline', 10).notNullable();
    table.string('closed_at', 24);
    table.text('record').notNullable().comment('All of it, JSON');
    table.index(['service_id', 'decision_id']);
    table.index(['closed_at', 'deadline']);
  });

  await knex.schema.createTable('reviews', table => {
    table.comment('One row per review after launch and per re-review');
    table.string('id', 36).primary();
    ofService(table);
    table.string('decision_id', 36).comment('Null: opened before any decision');
    table.string('kind', 16).notNullable();
    table.string('due_on', 10).notNullable();
    table.string('completed_at', 24);
    table.string('outcome', 16);
    table.text('record').notNullable().comment('All of it, JSON');
    table.string('idempotency_key');
    table.index('service_id');
    table.index(['completed_at', 'due_on']);
    table.unique(['service_id', 'idempotency_key']);
  });

  await knex.schema.createTable('exemptions', table => {
    table.comment('One row per exemption that was asked for');
    table.string('id', 36).primary();
    ofService(table);
    table.string('item_id', 63).notNullable();
    table.string('until', 10).notNullable();
    table.text('record').notNullable().comment('All of it, JSON');
    table.index('service_id');
  });

  await knex.schema.createTable('drift', table => {
    table.comment(
      'One row per thing that is otherwise than when it was decided',
    );
    table.string('id', 36).primary();
    ofService(table);
    table.string('decision_id', 36).notNullable();
    table.string('code', 32).notNullable();
    table.string('since', 24).notNullable();
    table.string('until', 24);
    table.text('record').notNullable().comment('All of it, JSON');
    table.index('service_id');
    table.index(['until', 'since']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drift');
  await knex.schema.dropTable('exemptions');
  await knex.schema.dropTable('reviews');
  await knex.schema.dropTable('conditions');
  await knex.schema.dropTable('decisions');
  await knex.schema.alterTable('services', table => {
    table.dropColumns('standing', 'standing_since', 'decision_id');
  });
};
