import type { Knex } from 'knex';

async function editions(tx: Knex): Promise<void> {
  await tx.schema.createTable('nomenclature_editions', (table) => {
    table.increments('id');
    table.text('system').notNullable();
    table.integer('year').notNullable();
    table.text('name').notNullable();
    table.text('valid_from').notNullable();
    table.text('valid_to');
    table.integer('codes').notNullable();
    table.integer('shipped').notNullable();
    table.text('source').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.unique(['system', 'year']);
    for (const column of ['year', 'name', 'valid_from', 'codes', 'updated_at']) table.index([column, 'id']);
  });
}

/** A line keeps what its heading says and the folded words of its whole branch, so that lists read one table. */
async function lines(tx: Knex): Promise<void> {
  await tx.schema.createTable('nomenclature_lines', (table) => {
    table.increments('id');
    table.integer('edition_id').notNullable().references('nomenclature_editions.id');
    table.integer('position').notNullable();
    table.text('code');
    table.integer('level').notNullable();
    table.text('description_lv');
    table.text('description_en');
    table.text('heading_lv');
    table.text('heading_en');
    table.text('valid_from').notNullable();
    table.text('valid_to');
    table.text('search_text').notNullable();
    table.unique(['edition_id', 'code', 'valid_from']);
    table.index(['edition_id', 'position', 'id']);
    table.index(['position', 'id']);
    table.index(['code', 'id']);
    table.index(['edition_id', 'code', 'id']);
  });
}

/** Editions of the Harmonized System and the Combined Nomenclature with their lines. */
export async function nomenclature(tx: Knex): Promise<void> {
  await editions(tx);
  await lines(tx);
}
