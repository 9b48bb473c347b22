import type { Knex } from 'knex';
import { dialectOf, makeAppendOnly } from '../dialect.ts';

/** Thousandths of a tonne or hectolitre: beyond 32 bits, and SQLite's strict tables know only `integer`. */
function wholeNumber(tx: Knex): string {
  return dialectOf(tx) === 'sqlite' ? 'integer' : 'bigint';
}

async function quotas(tx: Knex): Promise<void> {
  await tx.schema.createTable('tariff_quotas', (table) => {
    table.increments('id');
    table.text('order_number').notNullable().unique();
    table.text('annex').notNullable();
    table.text('import_into').notNullable();
    table.text('unit').notNullable();
    table.specificType('base_volume', wholeNumber(tx)).notNullable();
    table.text('status').notNullable();
    table.text('document').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of ['annex', 'import_into', 'unit', 'base_volume', 'status', 'updated_at']) table.index([column, 'id']);
  });
}

async function requests(tx: Knex): Promise<void> {
  await tx.schema.createTable('quota_requests', (table) => {
    table.increments('id');
    table.integer('quota_id').notNullable().references('tariff_quotas.id');
    table.integer('year').notNullable();
    table.text('acceptance_date').notNullable();
    table.text('counted_date').notNullable();
    table.specificType('quantity', wholeNumber(tx)).notNullable();
    table.specificType('served', wholeNumber(tx)).notNullable();
    table.text('holder').notNullable();
    table.text('reference').notNullable();
    table.text('status').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('requested_at').notNullable();
    table.index(['quota_id', 'year', 'counted_date', 'id']);
    for (const column of ['year', 'acceptance_date', 'holder', 'reference', 'status', 'requested_at']) table.index([column, 'id']);
  });
}

async function events(tx: Knex): Promise<void> {
  await tx.schema.createTable('quota_events', (table) => {
    table.increments('id');
    table.integer('quota_id').notNullable().references('tariff_quotas.id');
    table.integer('year').notNullable();
    table.text('kind').notNullable();
    table.text('date').notNullable();
    table.specificType('quantity', wholeNumber(tx)).notNullable();
    table.text('holder');
    table.text('reference');
    table.text('reason');
    table.integer('request_id').references('quota_requests.id').index();
    table.integer('drawing_id').references('quota_events.id').index();
    table.integer('other_quota_id').references('tariff_quotas.id');
    table.text('actor_kind').notNullable();
    table.integer('actor_id');
    table.text('recorded_at').notNullable();
    table.index(['quota_id', 'year', 'id']);
  });
  await makeAppendOnly(tx, 'quota_events');
}

/** Tariff quotas, the requests to draw on them, and the ledger of what was drawn. */
export async function tariffQuotas(tx: Knex): Promise<void> {
  await quotas(tx);
  await requests(tx);
  await events(tx);
}
