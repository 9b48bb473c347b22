import type { Knex } from 'knex';
import { makeAppendOnly } from '../dialect.ts';

async function types(tx: Knex): Promise<void> {
  await tx.schema.createTable('application_types', (table) => {
    table.increments('id');
    table.text('code').notNullable().unique();
    table.text('document').notNullable();
    table.text('sha256').notNullable();
    table.integer('version').notNullable();
    table.text('updated_at').notNullable();
  });
}

/** Columns the queue may be sorted by; its usual views narrow it by state first. */
const SORTS = ['number', 'type', 'applicant', 'received_at', 'due_at', 'decided_at', 'updated_at', 'created_at', 'holder'] as const;

async function applications(tx: Knex): Promise<void> {
  await tx.schema.createTable('applications', (table) => {
    table.increments('id');
    table.text('number').unique();
    table.text('type').notNullable();
    table.text('state').notNullable();
    table.integer('company_id').notNullable().references('companies.id');
    table.text('applicant').notNullable();
    table.integer('consignor_id').references('parties.id').index();
    table.integer('consignee_id').references('parties.id').index();
    table.text('consignor').notNullable();
    table.text('consignee').notNullable();
    table.text('destination');
    table.text('goods').notNullable();
    for (const count of ['item_count', 'findings_refuse', 'findings_return', 'findings_warn']) table.integer(count).notNullable();
    for (const count of ['lines_originating', 'lines_not_originating', 'lines_undetermined', 'lines_not_determinable']) table.integer(count).notNullable();
    table.integer('held_by').references('users.id');
    table.text('holder');
    table.text('held_since');
    table.integer('complex').notNullable();
    table.text('received_at');
    table.text('due_at');
    table.text('decided_at');
    table.integer('revision').notNullable();
    table.text('source').notNullable();
    table.text('external_reference');
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of SORTS) table.index([column, 'id']);
    table.index(['state', 'due_at', 'id']);
    table.index(['state', 'type', 'due_at', 'id']);
    table.index(['held_by', 'state', 'due_at', 'id']);
    table.index(['company_id', 'received_at', 'id']);
    for (const column of ['due_at', 'received_at', 'number']) table.index(['type', column, 'id']);
    for (const column of ['received_at', 'number', 'decided_at']) table.index(['state', column, 'id']);
  });
  await tx.schema.createTable('application_documents', (table) => {
    table.integer('application_id').primary().references('applications.id');
    table.text('payload').notNullable();
    table.text('decided_findings');
  });
  await tx.schema.createTable('application_numbers', (table) => {
    table.integer('year').primary();
    table.integer('last').notNullable();
  });
}

async function history(tx: Knex): Promise<void> {
  await tx.schema.createTable('application_revisions', (table) => {
    table.increments('id');
    table.integer('application_id').notNullable().references('applications.id');
    table.integer('revision').notNullable();
    table.text('payload').notNullable();
    table.text('submitted_at').notNullable();
    table.text('submitted_by').notNullable();
    table.unique(['application_id', 'revision']);
  });
  await tx.schema.createTable('application_answers', (table) => {
    table.increments('id');
    table.integer('application_id').notNullable().references('applications.id');
    table.integer('item_number').notNullable();
    table.text('question_id').notNullable();
    table.integer('answer').notNullable();
    table.text('evidence');
    table.text('goods_digest').notNullable();
    table.integer('answered_by');
    table.text('answered_by_name').notNullable();
    table.text('answered_at').notNullable();
    table.index(['application_id', 'item_number', 'id']);
  });
  await tx.schema.createTable('application_events', (table) => {
    table.increments('id');
    table.integer('application_id').notNullable().references('applications.id');
    table.text('event').notNullable();
    table.text('state').notNullable();
    table.integer('revision').notNullable();
    table.text('at').notNullable();
    table.text('actor_kind').notNullable();
    table.integer('actor_id');
    table.text('actor_name').notNullable();
    table.text('reasons').notNullable();
    table.text('text');
    table.text('legal_basis');
    table.index(['application_id', 'id']);
    table.index(['event', 'at', 'id']);
  });
  for (const table of ['application_revisions', 'application_answers', 'application_events']) await makeAppendOnly(tx, table);
}

/** What applicants ask for: the types of application, the applications, and what happened to each. */
export async function applicationsAndTypes(tx: Knex): Promise<void> {
  await types(tx);
  await applications(tx);
  await history(tx);
}
