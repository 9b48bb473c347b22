import type { Knex } from 'knex';
import { concessionAnswerSchema } from '../../rules-schema/tariff-quota/concession.ts';
import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import type { Listing } from '../database/listing.ts';
import { concessionFromRow } from './concession-store.ts';
import type { ConcessionRow, KeptConcession } from './concession-store.ts';

/** A concession as it is read. */
export function concessionAnswer({ id, concession }: KeptConcession): ConcessionAnswer {
  return { ...concession, id };
}

/** The register of concessions. */
export const concessionListing: Listing<ConcessionRow, ConcessionAnswer> = {
  resource: 'concessions',
  from: (db) => db('concessions').select('concessions.*'),
  id: 'concessions.id',
  columns: {
    orderNumber: { column: 'concessions.order_number', holds: 'text' },
    annex: { column: 'concessions.annex', holds: 'text' },
    importInto: { column: 'concessions.import_into', holds: 'text' },
    codesPrinted: { column: 'concessions.first_code', holds: 'text', filterable: false },
  },
  search: 'concessions.search_text',
  order: ['orderNumber', 'ASC'],
  item: (row) => concessionAnswer(concessionFromRow(row)),
  itemSchema: concessionAnswerSchema,
};

/** The annexes the register holds concessions of. */
export async function readConcessionAnnexes(db: Knex): Promise<string[]> {
  return db('concessions').distinct('annex').orderBy('annex').pluck('annex');
}
