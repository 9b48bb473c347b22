import type { Knex } from 'knex';
import { waitForOtherMigrators } from './dialect.ts';
import { migrations, type Migration } from './migrations/list.ts';

const LEDGER = 'schema_migrations';

async function appliedNames(tx: Knex): Promise<Set<string>> {
  if (!(await tx.schema.hasTable(LEDGER))) {
    await tx.schema.createTable(LEDGER, (table) => {
      table.text('name').primary();
      table.text('applied_at').notNullable();
    });
  }
  const rows: { name: string }[] = await tx(LEDGER).select('name');
  return new Set(rows.map(({ name }) => name));
}

function refuseNewerDatabase(applied: ReadonlySet<string>, known: readonly Migration[]): void {
  const unknown = [...applied].filter((name) => !known.some((migration) => migration.name === name));
  if (unknown.length > 0) {
    throw new Error(`The database was made by a newer version of Izcelsme (it knows ${unknown.join(', ')}). Start that version instead.`);
  }
}

/**
 * Brings the database up to date: every missing migration, all in one transaction, so that a start cut short leaves
 * nothing half-made and no lock behind. (Knex's own migrator keeps its lock in a table, which a crash leaves locked.)
 * @param now ISO time written beside each applied migration
 * @returns the names of the migrations applied now
 * @throws Error when the database already has migrations this code does not know
 */
export async function migrate(db: Knex, now: string, known: readonly Migration[] = migrations): Promise<string[]> {
  return db.transaction(async (tx) => {
    await waitForOtherMigrators(tx);
    const applied = await appliedNames(tx);
    refuseNewerDatabase(applied, known);
    const missing = known.filter(({ name }) => !applied.has(name));
    for (const { name, up } of missing) {
      await up(tx);
      await tx(LEDGER).insert({ name, applied_at: now });
    }
    return missing.map(({ name }) => name);
  });
}
