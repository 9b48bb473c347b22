import type { Knex } from 'knex';
import { refuseRowChange } from '../dialect.ts';

async function tables(tx: Knex): Promise<void> {
  await tx.schema.createTable('rule_tables', (table) => {
    table.increments('id');
    table.text('agreement').notNullable().unique();
    table.text('title_lv').notNullable();
    table.text('title_en').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
  });
}

async function versions(tx: Knex): Promise<void> {
  await tx.schema.createTable('rule_table_versions', (table) => {
    table.increments('id');
    table.integer('rule_table_id').notNullable().references('rule_tables.id');
    table.integer('number').notNullable();
    table.text('state').notNullable();
    table.text('document').notNullable();
    table.text('sha256');
    table.integer('shipped').notNullable();
    table.integer('based_on_version_id').references('rule_table_versions.id');
    table.text('change_note').notNullable();
    table.text('authors').notNullable();
    table.text('submitted');
    table.text('approved');
    table.text('published');
    table.text('review_note');
    table.text('evidence');
    table.text('effective_from');
    table.text('effective_to');
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.unique(['rule_table_id', 'number']);
    table.index(['state', 'id']);
    table.index(['effective_from', 'id']);
    table.index(['created_at', 'id']);
    table.index(['updated_at', 'id']);
    table.index(['sha256']);
  });
}

/** Once submitted the document stands; once an end is reached the state stands too; nothing but a draft can be deleted. */
async function frozenOnceSubmitted(tx: Knex): Promise<void> {
  await refuseRowChange(tx, {
    table: 'rule_table_versions', event: 'UPDATE', message: 'a submitted version of a rule table cannot change',
    when: `(OLD.state NOT IN ('draft', 'changes-requested') AND (NEW.document IS DISTINCT FROM OLD.document OR NEW.sha256 IS DISTINCT FROM OLD.sha256))
      OR NEW.rule_table_id IS DISTINCT FROM OLD.rule_table_id OR NEW.number IS DISTINCT FROM OLD.number
      OR (OLD.state IN ('published', 'rejected', 'withdrawn') AND NEW.state IS DISTINCT FROM OLD.state)
      OR (OLD.state IN ('submitted', 'approved') AND NEW.state = 'draft')`,
  });
  await refuseRowChange(tx, {
    table: 'rule_table_versions', event: 'DELETE', message: 'only a draft of a rule table can be deleted', when: `OLD.state <> 'draft'`,
  });
}

/** Rule tables, one an agreement, and their versions. */
export async function ruleTables(tx: Knex): Promise<void> {
  await tables(tx);
  await versions(tx);
  await frozenOnceSubmitted(tx);
}
