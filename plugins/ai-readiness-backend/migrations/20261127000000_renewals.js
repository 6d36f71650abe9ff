/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('services', table => {
    table
      .text('renewals')
      .comment(
        'Ids of items by the last day on which a statement counts, JSON',
      );
  });
  // All of them are judged anew, by what was seen of them last.
  await knex('services')
    .whereNotNull('checklist_hash')
    .update({ checklist_hash: 'not known' });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('services', table => {
    table.dropColumn('renewals');
  });
  // They are part of the scorecard again, once it is written anew.
  await knex('services').update({ catalog_fingerprint: null });
};
