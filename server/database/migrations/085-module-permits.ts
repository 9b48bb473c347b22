import type { Knex } from 'knex';

async function permits(tx: Knex): Promise<void> {
  await tx.schema.createTable('module_permits', (table) => {
    table.increments('id');
    table.integer('company_id').notNullable().references('companies.id');
    table.text('institution').notNullable();
    table.text('registration_number').notNullable();
    table.integer('application_id').notNullable().unique().references('applications.id');
    table.text('application_number').notNullable();
    table.text('state').notNullable();
    table.text('registered_on').notNullable();
    table.text('valid_until').notNullable();
    table.text('ended_on');
    table.text('ended_by');
    table.text('terms').notNullable();
    table.text('search_text').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.integer('version').notNullable();
    for (const column of ['institution', 'state', 'registered_on', 'valid_until']) table.index([column, 'id']);
    table.index(['company_id', 'state', 'id']);
  });
}

async function certificates(tx: Knex): Promise<void> {
  await tx.schema.createTable('module_certificates', (table) => {
    table.increments('id');
    table.integer('permit_id').notNullable().references('module_permits.id').index();
    table.integer('company_id').notNullable().references('companies.id');
    table.text('institution').notNullable();
    table.text('recipient').notNullable();
    table.text('state').notNullable();
    table.text('application_number').notNullable();
    table.text('requested_on').notNullable();
    for (const column of ['issued_on', 'serial_number', 'activated_on', 'valid_until', 'ended_on', 'reason']) table.text(column);
    table.integer('replaces_id').references('module_certificates.id').index();
    table.text('request_subject');
    table.text('request_key');
    table.text('search_text').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.integer('version').notNullable();
    for (const column of ['institution', 'state', 'requested_on', 'valid_until']) table.index([column, 'id']);
    table.index(['company_id', 'state', 'id']);
  });
}

/** Permits for the online data exchange module, and the x509 certificates tied to them. */
export async function modulePermits(tx: Knex): Promise<void> {
  await permits(tx);
  await certificates(tx);
}
