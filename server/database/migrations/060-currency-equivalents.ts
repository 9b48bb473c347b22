import type { Knex } from 'knex';
import { makeAppendOnly } from '../dialect.ts';

/** What countries have fixed in their currencies for the amounts of Protocol 4 in euro, a year a row; never changed (article 31). */
export async function currencyEquivalents(tx: Knex): Promise<void> {
  await tx.schema.createTable('currency_equivalents', (table) => {
    table.increments('id');
    table.text('country').notNullable();
    table.text('currency').notNullable();
    table.integer('year').notNullable();
    table.text('rate').notNullable();
    table.text('rate_on').notNullable();
    table.text('public_holidays').notNullable();
    table.text('amounts').notNullable();
    table.text('recorded_by').notNullable();
    table.text('created_at').notNullable();
    table.unique(['currency', 'year']);
    for (const column of ['country', 'year', 'rate_on', 'created_at']) table.index([column, 'id']);
  });
  await makeAppendOnly(tx, 'currency_equivalents');
}
