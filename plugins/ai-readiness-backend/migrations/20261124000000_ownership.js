/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('services', table => {
    table.string('title');
    table.string('owner_ref').comment('First owner in the catalog');
    table.string('system_ref').index();
    table.string('domain_ref').index();
    table.string('lifecycle', 63);
    table.string('risk_tier', 16);
    table
      .text('workload')
      .comment('Open, critical and unassessed items by area, JSON');
    table
      .string('catalog_fingerprint', 64)
      .comment(
        'Of what the catalog said last: a service is judged anew when it differs',
      );
    table
      .string('duties_fingerprint', 64)
      .comment('Of the rows in owner_assignments');
    table
      .string('archived_at', 24)
      .index()
      .comment('Since when the catalog does not hold it any more');
    table.index('uid');
  });

  await knex.schema.createTable('owner_assignments', table => {
    table.comment(
      'One row per service, duty and owner named for it; nobody named: one row without owner. A projection of the last look',
    );
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.integer('position').notNullable();
    table.string('kind', 16).notNullable().comment('area, item, condition …');
    table.string('area', 32).notNullable();
    table.string('item_id', 63).comment('Of everything but an area');
    table.string('owner_ref');
    table.string('owner_liveness', 16);
    table.text('problem').comment('Why the owner is no ref, or can not answer');
    table.text('source').comment('Where an area names its owner, JSON');
    table.string('liveness', 16).notNullable().comment('Of the duty');
    table.string('since', 24).comment('Of a gap');
    table.text('remedy').comment('What closes a gap, JSON');
    table.string('status', 16).comment('Effective status of the item');
    table.string('due_on', 10);
    table
      .boolean('is_gap')
      .notNullable()
      .comment('Once per duty that nobody can answer for, on its first row');
    table.primary(['service_id', 'position']);
    table.index(['owner_ref', 'kind']);
    table.index(['is_gap', 'since']);
  });

  await knex.schema.createTable('reconciliation', table => {
    table.comment('One row: where going through the catalog stands');
    table.integer('id').primary();
    table
      .string('requested_at', 24)
      .comment('When somebody asked for a run that has not begun yet');
    table.string('started_at', 24);
    table.string('finished_at', 24);
    table.string('succeeded_at', 24);
    table.text('error');
    table.integer('services');
    table
      .text('live_owners')
      .comment(
        'Owners who were live in the last run, JSON: what the guard compares',
      );
    table.text('guard').comment('What the guard holds and since when, JSON');
    table
      .text('confirmed_loss')
      .comment('Owners whose loss an operator has confirmed, JSON');
    table
      .string('missing_since', 24)
      .comment('Since when many services are missing at once');
  });
  await knex('reconciliation').insert({ id: 1 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reconciliation');
  await knex.schema.dropTable('owner_assignments');
  await knex.schema.alterTable('services', table => {
    table.dropIndex('uid');
    table.dropColumns(
      'title',
      'owner_ref',
      'system_ref',
      'domain_ref',
      'lifecycle',
      'risk_tier',
      'workload',
      'catalog_fingerprint',
      'duties_fingerprint',
      'archived_at',
    );
  });
};
