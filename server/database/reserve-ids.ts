import type { Knex } from 'knex';
import { dialectOf } from './dialect.ts';

/**
 * Takes the next `count` ids of a table in advance, ascending, so that many rows and the rows that refer to them can be
 * written in a few statements. On SQLite the transaction already holds the only write lock; PostgreSQL's sequence never
 * gives an id twice, and ids of a rolled-back transaction are simply missing.
 * @param table a table name of our own with an `increments` column `id`
 */
export async function reserveIds(tx: Knex.Transaction, table: string, count: number): Promise<number[]> {
  if (dialectOf(tx) === 'sqlite') {
    const last: { seq: number } | undefined = await tx('sqlite_sequence').where('name', table).first('seq');
    return Array.from({ length: count }, (_, place) => (last?.seq ?? 0) + 1 + place);
  }
  const { rows } = await tx.raw<{ rows: { id: number }[] }>(
    "SELECT nextval(pg_get_serial_sequence(?, 'id')) AS id FROM generate_series(1, ?) ORDER BY 1",
    [table, count],
  );
  return rows.map(({ id }) => id);
}
