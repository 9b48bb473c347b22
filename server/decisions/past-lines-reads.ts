import type { Knex } from 'knex';

/** Headings asked for in one statement. */
const AT_ONCE = 500;

interface Counted {
  name: string;
  lines: number | string | null;
}

/** How many past lines each entry of an agreement's list has decided, by entry id; entries that decided none are left out. One read of the tallies. */
export async function linesByEntry(db: Knex, agreement: string): Promise<Map<string, number>> {
  const rows: Counted[] = await db('decision_tallies').where({ agreement }).whereNot('entry_id', '').groupBy('entry_id').select({ name: 'entry_id' }).sum({ lines: 'lines' });
  return new Map(rows.map(({ name, lines }) => [name, Number(lines)]));
}

/** How many past lines of an agreement had goods of each heading; headings without any are left out. */
export async function linesByHeading(db: Knex, agreement: string, headings: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let from = 0; from < headings.length; from += AT_ONCE) {
    const rows: Counted[] = await db('decisions').where({ agreement }).whereIn('heading', headings.slice(from, from + AT_ONCE)).groupBy('heading').select({ name: 'heading' }).count({ lines: '*' });
    for (const { name, lines } of rows) found.set(name, Number(lines));
  }
  return found;
}
