/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('services', table => {
    table
      .text('renewals')
      .comment(
        'Ids of items by the last day on which a statement counts, JSON',
      );
  });
  // The next way through the catalog judges all of them anew.
  await knex('services').update({ catalog_fingerprint: null });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('services', table => {
    table.dropColumn('renewals');
  });
};
