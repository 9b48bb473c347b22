import type { Knex } from 'knex';
import { foldForSearch } from '../database/search-text.ts';
import type { QuotaRequest } from './quota-request.ts';
import type { QuotaRequestStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';

const TABLE = 'quota_requests';

export interface QuotaRequestRow {
  id: number;
  quota_id: number;
  year: number;
  acceptance_date: string;
  counted_date: string;
  quantity: number;
  served: number;
  returned: number;
  holder: string;
  reference: string;
  status: string;
  search_text: string;
  version: number;
  requested_at: string;
}

const toRow = (request: Omit<QuotaRequest, 'id' | 'version'>): Omit<QuotaRequestRow, 'id' | 'version'> => ({
  quota_id: request.quotaId,
  year: request.year,
  acceptance_date: request.acceptanceDate,
  counted_date: request.countedDate,
  quantity: Number(request.quantity),
  served: Number(request.served),
  returned: Number(request.returned),
  holder: request.holder,
  reference: request.reference,
  status: request.status,
  search_text: foldForSearch(request.holder, request.reference),
  requested_at: request.requestedAt,
});

export const requestFromRow = (row: QuotaRequestRow): QuotaRequest => ({
  id: row.id,
  version: row.version,
  quotaId: row.quota_id,
  year: row.year,
  acceptanceDate: row.acceptance_date,
  countedDate: row.counted_date,
  quantity: BigInt(row.quantity),
  served: BigInt(row.served),
  returned: BigInt(row.returned),
  holder: row.holder,
  reference: row.reference,
  status: row.status as QuotaRequestStatus,
  requestedAt: row.requested_at,
});

/** Adds a request. */
export async function insertRequest(tx: Knex.Transaction, request: Omit<QuotaRequest, 'id' | 'version'>): Promise<QuotaRequest> {
  const [row]: QuotaRequestRow[] = await tx(TABLE).insert({ ...toRow(request), version: 1 }).returning('*');
  if (!row) throw new Error('The request was not written.');
  return requestFromRow(row);
}

/** Writes a request and raises its version. The row of its quota must be held. */
export async function updateRequest(tx: Knex.Transaction, request: QuotaRequest): Promise<QuotaRequest> {
  const [row]: QuotaRequestRow[] = await tx(TABLE)
    .where('id', request.id)
    .update({ ...toRow(request), version: request.version + 1 })
    .returning('*');
  if (!row) throw new Error('The request was not written.');
  return requestFromRow(row);
}

/** One request, or null. */
export async function readRequest(db: Knex, id: number): Promise<QuotaRequest | null> {
  const row: QuotaRequestRow | undefined = await db(TABLE).where('id', id).first();
  return row ? requestFromRow(row) : null;
}

/** The requests of one quota and year that still want something, by the date that counts. */
export async function readUnmetRequests(db: Knex, quotaId: number, year: number): Promise<QuotaRequest[]> {
  const rows: QuotaRequestRow[] = await db(TABLE)
    .where({ quota_id: quotaId, year })
    .whereIn('status', ['waiting', 'partly-served', 'unserved'])
    .orderBy(['counted_date', 'id']);
  return rows.map(requestFromRow);
}

/** Whether anybody ever asked for a quota. */
export async function hasRequests(db: Knex, quotaId: number): Promise<boolean> {
  const row: unknown = await db(TABLE).where('quota_id', quotaId).first('id');
  return row !== undefined;
}
