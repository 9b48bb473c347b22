import type { Knex } from 'knex';

/** The register of certificates, and the counters of their serial numbers by series and year. */
export async function certificates(tx: Knex): Promise<void> {
  await tx.schema.createTable('certificate_serials', (table) => {
    table.text('series').notNullable();
    table.integer('year').notNullable();
    table.integer('last').notNullable();
    table.primary(['series', 'year']);
  });
  await tx.schema.createTable('certificates', (table) => {
    table.increments('id');
    table.text('number').notNullable().unique();
    table.text('series').notNullable();
    table.integer('year').notNullable();
    table.integer('serial').notNullable();
    table.text('type').notNullable();
    table.text('state').notNullable();
    table.integer('application_id').notNullable().references('applications.id').index();
    table.text('application_number').notNullable();
    table.text('consignor').notNullable();
    table.text('consignee').notNullable();
    table.text('destination');
    table.text('verification_code').notNullable();
    table.text('issued_at').notNullable();
    table.text('issued_on').notNullable();
    table.integer('issued_by');
    table.text('issued_by_name').notNullable();
    table.text('signatory').notNullable();
    table.text('valid_until');
    table.integer('original_id').references('certificates.id').index();
    table.text('original_number');
    table.text('original_issued_on');
    table.integer('replaced_by_id').references('certificates.id');
    table.text('endorsements').notNullable();
    table.text('cancelled_at');
    table.text('reason');
    table.text('payload').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.unique(['series', 'year', 'serial']);
    for (const column of ['type', 'state', 'issued_at', 'issued_on', 'valid_until', 'consignor']) table.index([column, 'id']);
  });
}
