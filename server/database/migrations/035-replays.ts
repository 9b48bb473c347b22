import type { Knex } from 'knex';
import { makeAppendOnly } from '../dialect.ts';

/** Columns the findings of one replay may be narrowed by. */
const FILTERS = ['kind', 'before_entry', 'chapter', 'consignor', 'destination', 'officer'] as const;

async function replayRecords(tx: Knex): Promise<void> {
  await tx.schema.createTable('replay_documents', (table) => {
    table.text('sha256').primary();
    table.text('document').notNullable();
  });
  await tx.schema.createTable('replays', (table) => {
    table.increments('id');
    table.integer('rule_table_version_id').notNullable().references('rule_table_versions.id');
    table.integer('version_number').notNullable();
    table.text('rule_table_sha256').notNullable().references('replay_documents.sha256');
    table.integer('baseline_version_id').references('rule_table_versions.id');
    table.text('agreement').notNullable();
    table.text('state').notNullable();
    table.text('requested').notNullable();
    table.integer('total').notNullable();
    table.integer('done').notNullable();
    table.integer('watermark').notNullable();
    table.integer('last_decision_id').notNullable();
    table.text('tally').notNullable();
    table.text('failure');
    table.text('runner');
    table.text('heartbeat_at');
    table.text('started_at');
    table.text('finished_at');
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.index(['state', 'id']);
    table.index(['rule_table_version_id', 'id']);
    table.index(['rule_table_sha256', 'state']);
    table.index(['agreement', 'id']);
    table.index(['created_at', 'id']);
  });
}

async function findings(tx: Knex): Promise<void> {
  await tx.schema.createTable('replay_findings', (table) => {
    table.increments('id');
    table.integer('replay_id').notNullable().references('replays.id');
    table.integer('decision_id').notNullable().references('decisions.id');
    table.text('kind').notNullable();
    table.text('before_outcome');
    table.text('after_outcome');
    table.text('before_entry');
    table.text('after_entry');
    table.text('human_outcome').notNullable();
    table.text('product_code').notNullable();
    table.text('heading').notNullable();
    table.text('chapter').notNullable();
    table.text('consignor').notNullable();
    table.text('destination').notNullable();
    table.text('officer').notNullable();
    table.text('application_number');
    table.text('application_date').notNullable();
    table.text('first_test');
    table.text('first_path');
    table.text('reason');
    table.text('search_text').notNullable();
    table.unique(['replay_id', 'decision_id']);
    table.index(['replay_id', 'id']);
    table.index(['replay_id', 'product_code', 'id']);
    table.index(['replay_id', 'application_date', 'id']);
    for (const column of FILTERS) table.index(['replay_id', column, 'id']);
  });
}

/** Replays: past decisions determined again under a draft, and what came out differently. */
export async function replays(tx: Knex): Promise<void> {
  await replayRecords(tx);
  await findings(tx);
  await makeAppendOnly(tx, 'replay_documents');
  await makeAppendOnly(tx, 'replay_findings');
}
