import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { CommandContext } from './context.ts';
import { Refusal } from './refusal.ts';

/**
 * Carries a verb out on many records in one transaction, one after the other in the order of their ids, so that two
 * such commands cannot wait for each other. What one record refuses does not stop the others: the verb must refuse
 * before it writes anything.
 * @returns what became of each record
 */
export async function inBulk(
  context: CommandContext,
  ids: readonly number[],
  carryOut: (context: CommandContext, id: number) => Promise<unknown>,
): Promise<BulkResults> {
  const results: BulkResults['results'] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    try {
      await carryOut({ ...context, expectedVersion: null, anyVersion: true }, id);
      results.push({ id, done: true });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      results.push({ id, done: false, code: error.code, message: error.sentence });
    }
  }
  return { results };
}
