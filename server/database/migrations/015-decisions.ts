import type { Knex } from 'knex';
import { dialectOf, makeAppendOnly } from '../dialect.ts';

/** Columns a list may be narrowed by; each is offered with the list's usual order, latest first. */
const FILTERS = [
  'agreement', 'engine_outcome', 'human_outcome', 'agrees', 'chapter', 'heading', 'entry_id', 'officer_name', 'destination', 'consignor', 'source',
] as const;

/** Columns a list may be sorted by beside the day. */
const SORTS = ['application_date', 'product_code', 'consignor', 'officer_name', 'ex_works_price'] as const;

async function decisions(tx: Knex): Promise<void> {
  const minorUnits = dialectOf(tx) === 'sqlite' ? 'integer' : 'bigint';
  await tx.schema.createTable('decisions', (table) => {
    table.increments('id');
    table.text('decided_at').notNullable();
    table.text('decided_on').notNullable();
    table.text('agreement').notNullable();
    table.text('engine_outcome').notNullable();
    table.text('human_outcome').notNullable();
    table.integer('agrees').notNullable();
    table.text('chapter').notNullable();
    table.text('heading').notNullable();
    table.text('product_code').notNullable();
    table.text('entry_id');
    table.integer('column_used');
    table.integer('officer_id');
    table.text('officer_name').notNullable();
    table.text('consignor').notNullable();
    table.text('consignee').notNullable();
    table.text('destination').notNullable();
    table.text('source').notNullable();
    table.integer('application_id');
    table.text('application_number');
    table.integer('item_number').notNullable();
    table.text('application_date').notNullable();
    table.specificType('ex_works_price', minorUnits).notNullable();
    table.text('currency').notNullable();
    table.text('external_reference').unique();
    table.integer('import_id');
    table.integer('rule_table_version_id').notNullable().references('rule_table_versions.id');
    table.text('rule_table_sha256').notNullable();
    table.text('human_reason');
    table.text('reason_brief');
    table.text('search_text').notNullable();
    table.unique(['application_id', 'item_number']);
    table.index(['decided_at', 'id']);
    table.index(['import_id', 'id']);
    table.index(['application_number', 'id']);
    for (const column of FILTERS) table.index([column, 'decided_at', 'id']);
    for (const column of SORTS) table.index([column, 'id']);
    table.index(['reason_brief', 'human_outcome', 'decided_on']);
  });
}

/**
 * How many lines of a kind were decided on a day, kept as decisions are written: reports over a million decisions read
 * some ten thousand rows. No entry of the list is `''`.
 */
async function tallies(tx: Knex): Promise<void> {
  await tx.schema.createTable('decision_tallies', (table) => {
    table.increments('id');
    table.text('decided_on').notNullable();
    table.text('agreement').notNullable();
    table.text('officer_name').notNullable();
    table.text('chapter').notNullable();
    table.text('entry_id').notNullable();
    table.text('engine_outcome').notNullable();
    table.text('human_outcome').notNullable();
    table.integer('lines').notNullable();
    table.unique(['decided_on', 'agreement', 'officer_name', 'chapter', 'entry_id', 'engine_outcome', 'human_outcome'], { indexName: 'decision_tallies_kind' });
  });
}

/** The documents stand apart from the row, so that lists and figures read a narrow table. */
async function documents(tx: Knex): Promise<void> {
  await tx.schema.createTable('decision_documents', (table) => {
    table.integer('decision_id').primary().references('decisions.id');
    table.text('facts').notNullable();
    table.text('determination').notNullable();
  });
}

async function imports(tx: Knex): Promise<void> {
  await tx.schema.createTable('decision_imports', (table) => {
    table.increments('id');
    table.text('started_at').notNullable();
    table.text('finished_at');
    table.integer('officer_id');
    table.text('officer_name').notNullable();
    table.text('format').notNullable();
    table.integer('dry_run').notNullable();
    table.text('status').notNullable();
    table.integer('lines').notNullable();
    table.integer('imported').notNullable();
    table.integer('duplicate').notNullable();
    table.integer('rejected').notNullable();
    table.integer('version').notNullable();
    table.index(['started_at', 'id']);
    table.index(['status', 'id']);
  });
  await tx.schema.createTable('decision_import_lines', (table) => {
    table.increments('id');
    table.integer('import_id').notNullable().references('decision_imports.id');
    table.integer('line').notNullable();
    table.text('reference');
    table.text('status').notNullable();
    table.text('problems').notNullable();
    table.index(['import_id', 'id']);
    table.index(['import_id', 'status', 'id']);
  });
}

/** The memory of the office: decisions, which nobody can change or delete, and the imports that brought old ones. */
export async function decisionsAndImports(tx: Knex): Promise<void> {
  await decisions(tx);
  await documents(tx);
  await tallies(tx);
  await imports(tx);
  await makeAppendOnly(tx, 'decisions');
  await makeAppendOnly(tx, 'decision_documents');
}
