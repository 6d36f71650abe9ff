/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('notices', table => {
    table.comment(
      'One row per person and thing that they are told, once per period',
    );
    table.string('recipient').notNullable().comment('Ref of a user');
    table.string('kind', 32).notNullable();
    table.string('subject', 140).notNullable().comment('What it is about');
    table
      .string('period', 40)
      .notNullable()
      .comment('A subject is told once in each: a deadline, a week, a moment');
    table
      .string('service_id', 36)
      .notNullable()
      .references('id')
      .inTable('services')
      .onDelete('CASCADE');
    table.text('notice').notNullable().comment('What there is to say, JSON');
    table
      .string('found_at', 24)
      .notNullable()
      .comment('When it was last found, as long as it waits to be sent');
    table.string('told_on', 10).comment('UTC day of the digest that has it');
    table.string('sent_at', 24);
    table.primary(['recipient', 'kind', 'subject', 'period']);
    table.index(['subject', 'kind', 'period']);
    table.index('sent_at');
    table.index('service_id');
  });

  await knex.schema.createTable('digests', table => {
    table.comment('One row per person and UTC day on which they are told');
    table.string('recipient').notNullable();
    table.string('day', 10).notNullable();
    table
      .string('claimed_at', 24)
      .comment('While one instance sends it, no other one does');
    table.string('sent_at', 24);
    table.primary(['recipient', 'day']);
    table.index('day');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('digests');
  await knex.schema.dropTable('notices');
};
