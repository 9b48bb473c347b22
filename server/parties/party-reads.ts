import type { Knex } from 'knex';
import { partySchema, type Party } from '../../rules-schema/party/party.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, partyRows, type PartyRow } from './party-store.ts';

/** The consignors, consignees and importers of all companies as a list. */
export const partyListing: Listing<PartyRow, Party> = {
  resource: 'parties',
  from: partyRows,
  id: 'parties.id',
  columns: {
    companyId: { column: 'parties.company_id', holds: 'integer', sortable: false },
    kind: { column: 'parties.kind', holds: 'text' },
    name: { column: 'parties.name', holds: 'text' },
    country: { column: 'parties.country', holds: 'text' },
    status: { column: 'parties.status', holds: 'text' },
    createdAt: { column: 'parties.created_at', holds: 'moment' },
    updatedAt: { column: 'parties.updated_at', holds: 'moment' },
  },
  search: 'parties.search_text',
  order: ['name', 'ASC'],
  item: fromRow,
  itemSchema: partySchema,
};

/** The party, or null when there is none. */
export async function findParty(db: Knex, id: number): Promise<Party | null> {
  const row: PartyRow | undefined = await partyRows(db).where('parties.id', id).first();
  return row ? fromRow(row) : null;
}

/** A company's parties of one kind, by name. */
export async function partiesOf(db: Knex, companyId: number, kind: Party['kind']): Promise<Party[]> {
  const rows: PartyRow[] = await partyRows(db).where({ 'parties.company_id': companyId, 'parties.kind': kind }).orderBy('parties.name');
  return rows.map(fromRow);
}

/** Whether an application names the party, so that it cannot be deleted. */
export async function isPartyInUse(db: Knex, id: number): Promise<boolean> {
  const uses = await Promise.all(['consignor_id', 'consignee_id'].map((column) => db('applications').where(column, id).first('id')));
  return uses.some((use) => use !== undefined);
}
