import type { Knex } from 'knex';
import type { Author } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { creatorsOfApiKeys } from '../users/api-key-reads.ts';

/** The ids of the people whose hands these are: what a program did was done by whoever made its key. */
export async function personsBehind(db: Knex, hands: readonly Pick<Author, 'kind' | 'id'>[]): Promise<number[]> {
  const idsOf = (sought: Author['kind']): number[] => hands.flatMap(({ kind, id }) => (kind === sought && id !== null ? [id] : []));
  return [...new Set([...idsOf('person'), ...(await creatorsOfApiKeys(db, idsOf('api-key')))])];
}
