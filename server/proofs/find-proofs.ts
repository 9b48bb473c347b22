import type { Knex } from 'knex';
import type { Consignment } from '../../rules-schema/proof/consignment.ts';
import type { ProofsAnswer } from '../../rules-schema/proof/proof.ts';
import { equivalentsOf } from '../currency-equivalents/currency-equivalent-reads.ts';
import { proofsOfOrigin } from '../origin/proofs/proofs-of-origin.ts';

/** Which proofs of origin a consignment can have, by the amounts recorded for its currency and year. Nothing is stored. */
export async function findProofs(db: Knex, consignment: Consignment): Promise<ProofsAnswer> {
  const { value, date } = consignment;
  const fixed = value === undefined || value.currency === 'EUR' ? null : await equivalentsOf(db, value.currency, Number(date.slice(0, 4)));
  return proofsOfOrigin(consignment, fixed === null ? [] : [fixed]);
}
