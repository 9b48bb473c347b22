import type { Knex } from 'knex';
import type { RegisterStatus } from '../../rules-schema/company/company.ts';
import type { Party, PartyKind, PowerOfAttorney } from '../../rules-schema/party/party.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';

const TABLE = 'parties';

export interface PartyRow {
  id: number;
  company_id: number;
  company_name: string;
  kind: PartyKind;
  name: string;
  address: string;
  country: string;
  registration_number: string | null;
  powers_of_attorney: string;
  status: RegisterStatus;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export const fromRow = (row: PartyRow): Party => ({
  id: row.id,
  companyId: row.company_id,
  companyName: row.company_name,
  kind: row.kind,
  name: row.name,
  address: row.address,
  country: row.country,
  registrationNumber: row.registration_number,
  powersOfAttorney: JSON.parse(row.powers_of_attorney) as PowerOfAttorney[],
  status: row.status,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (party: Omit<Party, 'id'>): Omit<PartyRow, 'id' | 'company_name'> => ({
  company_id: party.companyId,
  kind: party.kind,
  name: party.name,
  address: party.address,
  country: party.country,
  registration_number: party.registrationNumber ?? null,
  powers_of_attorney: JSON.stringify(party.powersOfAttorney),
  status: party.status,
  search_text: foldForSearch(party.name, party.registrationNumber, party.address, party.companyName),
  version: party.version,
  created_at: party.createdAt,
  updated_at: party.updatedAt,
});

/** Parties with the name of the company in whose register they stand. */
export const partyRows = (db: Knex): Knex.QueryBuilder =>
  db(TABLE).join('companies', 'companies.id', 'parties.company_id').select('parties.*', 'companies.name as company_name');

/** The party, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockParty(tx: Knex.Transaction, id: number): Promise<Party> {
  const held: { id: number } | undefined = await tx(TABLE).where('id', id).forUpdate().first('id');
  const row: PartyRow | undefined = held && (await partyRows(tx).where('parties.id', id).first());
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new party. */
export async function insertParty(tx: Knex.Transaction, party: Omit<Party, 'id'>): Promise<Party> {
  const [inserted]: { id: number }[] = await tx(TABLE).insert(toRow(party)).returning('id');
  return { ...party, id: inserted?.id ?? 0 };
}

/** Writes a party read before and held; its version rises by one. */
export async function updateParty(tx: Knex.Transaction, party: Party, now: string): Promise<Party> {
  const next = { ...party, version: party.version + 1, updatedAt: now };
  await tx(TABLE).where('id', party.id).update(toRow(next));
  return next;
}

/** Deletes a party nobody refers to. */
export async function deletePartyRow(tx: Knex.Transaction, id: number): Promise<void> {
  await tx(TABLE).where('id', id).delete();
}
