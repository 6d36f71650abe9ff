/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('draft_verdicts', table => {
    table.comment(
      'One row per AI service: what it amounts to by a draft of the checklist and by the one in force, both on the same day',
    );
    table
      .string('service_id', 36)
      .primary()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.string('draft_hash', 16).notNullable();
    table.string('in_force_hash', 16).notNullable();
    table.string('as_of', 10).notNullable().comment('UTC day it is judged at');
    table
      .string('based_on', 64)
      .notNullable()
      .comment('services.changed_in and revision when it was judged');
    table.string('from_verdict', 16).notNullable();
    table.string('from_standing', 16).notNullable();
    table.string('to_verdict', 16).notNullable();
    table.string('to_standing', 16).notNullable();
    table
      .integer('severity')
      .comment('The larger, the worse the flip; absent: nothing flips');
    table.text('reasons').comment('Why it flips, JSON: codes and items');
    table.string('computed_at', 24).notNullable();
    table.index(['draft_hash', 'severity']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('draft_verdicts');
};
