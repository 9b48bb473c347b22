import type { Knex } from 'knex';

async function companies(tx: Knex): Promise<void> {
  await tx.schema.createTable('companies', (table) => {
    table.increments('id');
    table.text('name').notNullable();
    table.text('registration_number').notNullable().unique();
    table.text('address').notNullable();
    table.text('country').notNullable();
    table.text('email');
    table.text('status').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of ['name', 'status', 'created_at', 'updated_at']) table.index([column, 'id']);
  });
}

async function parties(tx: Knex): Promise<void> {
  await tx.schema.createTable('parties', (table) => {
    table.increments('id');
    table.integer('company_id').notNullable().references('companies.id');
    table.text('kind').notNullable();
    table.text('name').notNullable();
    table.text('address').notNullable();
    table.text('country').notNullable();
    table.text('registration_number');
    table.text('powers_of_attorney').notNullable();
    table.text('status').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.index(['company_id', 'kind', 'name', 'id']);
    for (const column of ['kind', 'name', 'country', 'status', 'created_at', 'updated_at']) table.index([column, 'id']);
  });
}

/** The registers: companies that apply, and the consignors, consignees and importers they name. */
export async function companiesAndParties(tx: Knex): Promise<void> {
  await companies(tx);
  await parties(tx);
}
