import type { Knex } from 'knex';
import type { DecisionWithFacts } from './decision-reads.ts';
import { decisionsWithFacts } from './decision-reads.ts';

/** Headings of four digits, from the first to the last. */
export interface HeadingRange {
  agreement: string;
  from: string;
  to: string;
}

/** The latest decisions of an agreement on goods of a range of headings, with their facts; no more than `most`, by ascending id. */
export async function latestInHeadings(db: Knex, { agreement, from, to }: HeadingRange, most: number): Promise<DecisionWithFacts[]> {
  const rows: { id: number }[] = await db('decisions').where({ agreement }).whereBetween('heading', [from, to]).orderBy('decided_at', 'desc').orderBy('id', 'desc').limit(most).select('id');
  return rows.length === 0 ? [] : decisionsWithFacts(db, rows.map(({ id }) => id));
}
