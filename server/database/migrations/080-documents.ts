import type { Knex } from 'knex';

/**
 * Files of applications: what each is, the contents they share by hash, and the register of the chamber's endorsements.
 * A content no document refers to any more carries the time since when.
 */
export async function documents(tx: Knex): Promise<void> {
  await tx.schema.createTable('document_contents', (table) => {
    table.text('sha256').primary();
    table.integer('size').notNullable();
    table.text('released_at').index();
  });
  await tx.schema.createTable('documents', (table) => {
    table.increments('id');
    table.integer('application_id').notNullable().references('applications.id');
    table.text('name').notNullable();
    table.text('folded_name').notNullable();
    table.text('type').notNullable();
    table.integer('size').notNullable();
    table.text('sha256').notNullable().references('document_contents.sha256').index();
    table.text('kind').notNullable();
    table.integer('certify').notNullable();
    table.text('flags').notNullable();
    table.text('scan').notNullable();
    table.integer('original_id').references('documents.id').unique();
    table.text('certification_number').unique();
    table.text('certified_on');
    table.text('signatory');
    table.integer('signatory_id').references('signatories.id');
    table.text('added_by').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.unique(['application_id', 'folded_name']);
    for (const column of ['application_id', 'name', 'kind', 'size', 'created_at']) table.index([column, 'id']);
  });
  await tx.schema.createTable('document_certification_numbers', (table) => {
    table.integer('year').primary();
    table.integer('last').notNullable();
  });
}
