/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('campaigns', table => {
    table.comment(
      'One row per campaign: items to be closed on the services of a filter',
    );
    table.string('id', 36).primary();
    table
      .integer('revision')
      .notNullable()
      .defaultTo(0)
      .comment('Raised with each change of what people can change');
    table.string('title', 120).notNullable();
    table.text('goal');
    table.text('filter').notNullable().comment('Which services, JSON');
    table.text('item_ids').notNullable().comment('JSON array');
    table.string('due_on', 10).notNullable().comment('Last UTC day');
    table.string('owner').notNullable().comment('Ref of a user or group');
    table.string('created_by').notNullable();
    table.string('created_at', 24).notNullable();
    table.string('looked_at', 24).comment('When its tasks were last renewed');
    table.string('closed_at', 24);
    table.string('outcome', 16).comment('completed or ended, once closed');
    table.string('ended_by').comment('Absent: it ended by itself');
    table.text('end_reason');
    table
      .string('idempotency_key', 64)
      .unique()
      .comment('Hash of who has sent which key');
    table.index(['closed_at', 'due_on']);
  });

  await knex.schema.createTable('campaign_tasks', table => {
    table.comment('One row per campaign, service and item; days are UTC days');
    table
      .string('campaign_id', 36)
      .notNullable()
      .references('id')
      .inTable('campaigns')
      .onDelete('CASCADE');
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('item_id', 63).notNullable();
    table.string('joined_on', 10).notNullable();
    table.string('done_on', 10);
    table
      .string('dropped_on', 10)
      .comment('When the service was no longer one of the campaign');
    table.primary(['campaign_id', 'service_id', 'item_id']);
    table.index('service_id');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('campaign_tasks');
  await knex.schema.dropTable('campaigns');
};
