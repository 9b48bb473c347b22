import type { Knex } from 'knex';

/**
 * Past decisions in columns, beside their documents: blocks of decided lines by agreement, version and heading; how far
 * they reach; and which decisions do not reproduce. All of it can be rebuilt from the documents at any time.
 */
export async function packedDecisions(tx: Knex): Promise<void> {
  await tx.schema.createTable('packed_blocks', (table) => {
    table.increments('id');
    table.text('agreement').notNullable();
    table.text('rule_table_sha256').notNullable();
    table.text('heading').notNullable();
    table.integer('lines').notNullable();
    table.integer('last_decision_id').notNullable();
    table.text('tally').notNullable();
    table.binary('columns').notNullable();
    table.index(['agreement', 'heading', 'id']);
  });
  await tx.schema.createTable('packed_extents', (table) => {
    table.increments('id');
    table.text('agreement').notNullable().unique();
    table.text('engine_build').notNullable();
    table.integer('watermark').notNullable();
    table.integer('lines').notNullable();
  });
  await tx.schema.createTable('decisions_set_aside', (table) => {
    table.integer('decision_id').primary().references('decisions.id');
    table.text('agreement').notNullable();
    table.text('reason').notNullable();
    table.index(['agreement', 'decision_id']);
  });
  await tx.schema.alterTable('replays', (table) => {
    table.text('mode').notNullable().defaultTo('full');
    table.text('last_heading').notNullable().defaultTo('');
    table.text('engine_build');
  });
}
