import type { Knex } from 'knex';
import type { RegisterStatus } from '../../rules-schema/company/company.ts';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';

const TABLE = 'signatories';

export interface SignatoryRow {
  id: number;
  name: string;
  post: string | null;
  valid_from: string;
  valid_to: string | null;
  types: string;
  user_id: number | null;
  user_name: string | null;
  status: RegisterStatus;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export const fromRow = (row: SignatoryRow): Signatory => ({
  id: row.id,
  name: row.name,
  post: row.post,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  types: JSON.parse(row.types) as Signatory['types'],
  userId: row.user_id,
  userName: row.user_name,
  status: row.status,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (signatory: Omit<Signatory, 'id'>): Omit<SignatoryRow, 'id' | 'user_name'> => ({
  name: signatory.name,
  post: signatory.post,
  valid_from: signatory.validFrom,
  valid_to: signatory.validTo ?? null,
  types: JSON.stringify(signatory.types),
  user_id: signatory.userId ?? null,
  status: signatory.status,
  search_text: foldForSearch(signatory.name, signatory.post),
  version: signatory.version,
  created_at: signatory.createdAt,
  updated_at: signatory.updatedAt,
});

/** Signatories with the name on their account. */
export const signatoryRows = (db: Knex): Knex.QueryBuilder =>
  db(TABLE).leftJoin('users', 'users.id', 'signatories.user_id').select('signatories.*', 'users.name as user_name');

/** The signatory, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockSignatory(tx: Knex.Transaction, id: number): Promise<Signatory> {
  const held: { id: number } | undefined = await tx(TABLE).where({ id }).forUpdate().first('id');
  const row: SignatoryRow | undefined = held && (await signatoryRows(tx).where('signatories.id', id).first());
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new signatory. @returns their id */
export async function insertSignatory(tx: Knex.Transaction, signatory: Omit<Signatory, 'id'>): Promise<number> {
  const [inserted]: { id: number }[] = await tx(TABLE).insert(toRow(signatory)).returning('id');
  return inserted?.id ?? 0;
}

/** Writes a signatory read before and held; the version rises by one. */
export async function updateSignatory(tx: Knex.Transaction, signatory: Signatory, now: string): Promise<Signatory> {
  await tx(TABLE).where('id', signatory.id).update(toRow({ ...signatory, version: signatory.version + 1, updatedAt: now }));
  return lockSignatory(tx, signatory.id);
}
