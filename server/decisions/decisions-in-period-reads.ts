import type { Knex } from 'knex';
import type { Decision } from '../../rules-schema/decision/decision.ts';
import { fromRow, type DecisionRow } from './decision-store.ts';

/** Decisions read in one statement. */
const AT_ONCE = 1000;

/** The days of applications to an agreement, both included (`YYYY-MM-DD`). */
export interface Period {
  agreement: string;
  from: string;
  to: string;
}

/** Decisions of one code, made under one version. */
export interface DecidedAlike {
  ruleTableVersionId: number;
  productCode: string;
  lines: number;
}

function inPeriod(db: Knex, { agreement, from, to }: Period): Knex.QueryBuilder {
  return db('decisions').where({ agreement }).whereBetween('application_date', [from, to]);
}

/** How many decisions on applications of a period were made, by version and code. */
export async function countedInPeriod(db: Knex, period: Period): Promise<DecidedAlike[]> {
  const rows: { version: number; code: string; lines: number | string }[] = await inPeriod(db, period)
    .groupBy('rule_table_version_id', 'product_code').select({ version: 'rule_table_version_id', code: 'product_code' }).count({ lines: '*' });
  return rows.map(({ version, code, lines }) => ({ ruleTableVersionId: version, productCode: code, lines: Number(lines) }));
}

/** The decisions on applications of a period, as they were written. */
export async function* decisionsInPeriod(db: Knex, period: Period): AsyncGenerator<Decision> {
  for (let afterId = 0; ;) {
    const rows: DecisionRow[] = await inPeriod(db, period).where('id', '>', afterId).orderBy('id').limit(AT_ONCE).select('*');
    for (const row of rows) yield fromRow(row);
    if (rows.length < AT_ONCE) return;
    afterId = rows.at(-1)?.id ?? afterId;
  }
}
