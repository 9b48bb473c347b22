import type { Knex } from 'knex';
import { makeAppendOnly } from '../dialect.ts';

async function people(tx: Knex): Promise<void> {
  await tx.schema.createTable('users', (table) => {
    table.increments('id');
    table.text('email').notNullable().unique();
    table.text('name').notNullable();
    table.text('roles').notNullable();
    table.text('language').notNullable();
    table.text('status').notNullable();
    table.integer('demo').notNullable().defaultTo(0);
    table.text('password_hash');
    table.text('invitation_hash').unique();
    table.text('invitation_expires_at');
    table.text('last_signed_in_at');
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.index(['name', 'id']);
    table.index(['status', 'id']);
    table.index(['created_at', 'id']);
    table.index(['last_signed_in_at', 'id']);
  });
  await tx.schema.createTable('sessions', (table) => {
    table.increments('id');
    table.text('token_hash').notNullable().unique();
    table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE').index();
    table.text('created_at').notNullable();
    table.text('last_seen_at').notNullable();
    table.text('expires_at').notNullable().index();
  });
  await tx.schema.createTable('sign_in_attempts', (table) => {
    table.text('key_hash').primary();
    table.integer('attempts').notNullable();
    table.text('window_ends_at').notNullable().index();
  });
}

async function apiKeys(tx: Knex): Promise<void> {
  await tx.schema.createTable('api_keys', (table) => {
    table.increments('id');
    table.text('name').notNullable();
    table.text('beginning').notNullable();
    table.text('key_hash').notNullable().unique();
    table.text('roles').notNullable();
    table.integer('created_by').notNullable().references('users.id');
    table.text('created_at').notNullable();
    table.text('last_used_at');
    table.text('revoked_at');
    table.integer('version').notNullable();
    table.index(['name', 'id']);
    table.index(['created_at', 'id']);
  });
}

async function idempotencyKeys(tx: Knex): Promise<void> {
  await tx.schema.createTable('idempotency_keys', (table) => {
    table.increments('id');
    table.text('actor').notNullable();
    table.text('key').notNullable();
    table.text('fingerprint').notNullable();
    table.text('answer');
    table.text('created_at').notNullable().index();
    table.unique(['actor', 'key']);
  });
}

async function audit(tx: Knex): Promise<void> {
  await tx.schema.createTable('audit_entries', (table) => {
    table.increments('id');
    table.text('at').notNullable();
    table.text('actor_kind').notNullable();
    table.integer('actor_id');
    table.text('entity').notNullable();
    table.text('entity_id').notNullable();
    table.text('action').notNullable();
    table.text('request_id').notNullable();
    table.text('details_digest').notNullable();
    table.text('previous_hash').notNullable();
    table.text('hash').notNullable();
    table.index(['entity', 'entity_id', 'id']);
    table.index(['actor_kind', 'actor_id', 'id']);
    table.index(['action', 'id']);
    table.index(['at', 'id']);
  });
  await tx.schema.createTable('audit_details', (table) => {
    table.integer('entry_id').primary().references('audit_entries.id');
    table.text('salt').notNullable();
    table.text('document').notNullable();
  });
  await tx.schema.createTable('audit_tip', (table) => {
    table.integer('id').primary();
    table.integer('entries').notNullable();
    table.text('hash').notNullable();
  });
  await tx('audit_tip').insert({ id: 1, entries: 0, hash: '' });
  await makeAppendOnly(tx, 'audit_entries');
}

/** People, their sessions and keys, requests already carried out, and the audit trail. */
export async function foundation(tx: Knex): Promise<void> {
  await people(tx);
  await apiKeys(tx);
  await idempotencyKeys(tx);
  await audit(tx);
}
