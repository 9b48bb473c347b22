import type { Knex } from 'knex';

async function operators(tx: Knex): Promise<void> {
  await tx.schema.createTable('timber_operators', (table) => {
    table.increments('id');
    table.integer('company_id').notNullable().unique().references('companies.id');
    table.text('name').notNullable();
    table.text('dace_user').notNullable();
    for (const column of ['consent_signed_on', 'consent_document', 'consent_ends_on']) table.text(column);
    table.text('search_text').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.integer('version').notNullable();
    for (const column of ['name', 'consent_signed_on']) table.index([column, 'id']);
  });
}

async function statements(tx: Knex): Promise<void> {
  await tx.schema.createTable('timber_statements', (table) => {
    table.increments('id');
    table.integer('company_id').notNullable().references('companies.id').index();
    table.text('operator').notNullable();
    table.integer('application_id').notNullable().unique().references('applications.id');
    table.text('application_number').notNullable();
    table.text('internal_reference').notNullable().unique();
    table.text('kind').notNullable();
    table.text('state').notNullable();
    table.text('licences').notNullable();
    table.integer('fee_cents').notNullable();
    for (const column of ['traces_identifier', 'reference_number', 'verification_number', 'submitted_at', 'available_at', 'amendable_until', 'last_asked_at', 'fault']) table.text(column);
    table.text('search_text').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.integer('version').notNullable();
    for (const column of ['operator', 'state', 'created_at', 'submitted_at', 'reference_number']) table.index([column, 'id']);
  });
  await tx.schema.createTable('timber_statement_licences', (table) => {
    table.increments('id');
    table.integer('statement_id').notNullable().references('timber_statements.id').index();
    table.text('number').notNullable().index();
  });
}

/** Operators of timber with their consent, and due diligence statements with the felling licences they cover. */
export async function timber(tx: Knex): Promise<void> {
  await operators(tx);
  await statements(tx);
}
