import type { Knex } from 'knex';

/** Tariff preferences without a limit of quantity, as the annexes print them. */
export async function concessions(tx: Knex): Promise<void> {
  await tx.schema.createTable('concessions', (table) => {
    table.increments('id');
    table.text('order_number').notNullable().unique();
    table.text('annex').notNullable();
    table.text('import_into').notNullable();
    table.text('first_code').notNullable();
    table.text('document').notNullable();
    table.text('search_text').notNullable();
    for (const column of ['annex', 'import_into', 'first_code']) table.index([column, 'id']);
  });
}
