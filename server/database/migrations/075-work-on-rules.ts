import type { Knex } from 'knex';

/** The texts a draft had before its last saves, so that whoever typed on an older one can be merged. */
async function earlierTexts(tx: Knex): Promise<void> {
  await tx.schema.createTable('draft_texts', (table) => {
    table.increments('id');
    table.integer('rule_table_version_id').notNullable().references('rule_table_versions.id');
    table.integer('version').notNullable();
    table.binary('document_gzip').notNullable();
    table.text('replaced_by').notNullable();
    table.text('replaced_at').notNullable();
    table.unique(['rule_table_version_id', 'version']);
  });
}

async function presences(tx: Knex): Promise<void> {
  await tx.schema.createTable('draft_presences', (table) => {
    table.increments('id');
    table.integer('rule_table_version_id').notNullable().references('rule_table_versions.id');
    table.integer('user_id').notNullable().references('users.id');
    table.text('name').notNullable();
    table.text('entry_id');
    table.text('seen_at').notNullable();
    table.unique(['rule_table_version_id', 'user_id']);
  });
}

async function comments(tx: Knex): Promise<void> {
  await tx.schema.createTable('version_comments', (table) => {
    table.increments('id');
    table.integer('rule_table_version_id').notNullable().references('rule_table_versions.id');
    table.text('entry_id');
    table.text('pointer');
    table.text('text').notNullable();
    table.text('author').notNullable();
    table.text('resolved');
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.index(['rule_table_version_id', 'id']);
  });
}

/** What several people need who work on one draft: who is there, what was said about it, what it said before; and which versions are rollbacks. */
export async function workOnRules(tx: Knex): Promise<void> {
  await earlierTexts(tx);
  await presences(tx);
  await comments(tx);
  await tx.raw('ALTER TABLE rule_table_versions ADD COLUMN rollback_of_version_id INTEGER REFERENCES rule_table_versions (id)');
}
