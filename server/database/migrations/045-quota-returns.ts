import type { Knex } from 'knex';
import { dialectOf } from '../dialect.ts';

/**
 * What a request was asked for never changes; what came back stands in a column of its own. Returns entered so far had
 * lessened the quantity: the ledger says by how much, and the quantity gets it back.
 */
export async function quotaReturns(tx: Knex): Promise<void> {
  const wholeNumber = dialectOf(tx) === 'sqlite' ? 'integer' : 'bigint';
  await tx.schema.alterTable('quota_requests', (table) => {
    table.specificType('returned', wholeNumber).notNullable().defaultTo(0);
  });
  const cameBack: { request_id: number; quantity: number | string }[] = await tx('quota_events')
    .where('kind', 'return')
    .whereNotNull('request_id')
    .groupBy('request_id')
    .select('request_id')
    .sum({ quantity: 'quantity' });
  for (const { request_id: id, quantity } of cameBack) {
    const returned = Number(quantity);
    await tx('quota_requests').where({ id }).update({ returned, quantity: tx.raw('quantity + ?', [returned]) });
  }
}
