import type { Knex } from 'knex';
import type { VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';

const TABLE = 'verification_requests';

export interface VerificationRequestRow {
  id: number;
  requested_by: string;
  reference: string;
  requested_on: string;
  received_on: string;
  due_on: string;
  certificate_number: string;
  certificate_id: number | null;
  grounds: string | null;
  state: VerificationRequest['state'];
  answered_on: string | null;
  result: VerificationRequest['result'];
  answer: string | null;
  answered_by: string | null;
  version: number;
  created_at: string;
  updated_at: string;
}

export const fromRow = (row: VerificationRequestRow): VerificationRequest => ({
  id: row.id,
  requestedBy: row.requested_by,
  reference: row.reference,
  requestedOn: row.requested_on,
  receivedOn: row.received_on,
  dueOn: row.due_on,
  certificateNumber: row.certificate_number,
  certificateId: row.certificate_id,
  grounds: row.grounds,
  state: row.state,
  answeredOn: row.answered_on,
  result: row.result,
  answer: row.answer,
  answeredBy: row.answered_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (request: Omit<VerificationRequest, 'id'>): Omit<VerificationRequestRow, 'id'> & { search_text: string } => ({
  requested_by: request.requestedBy,
  reference: request.reference,
  requested_on: request.requestedOn,
  received_on: request.receivedOn,
  due_on: request.dueOn,
  certificate_number: request.certificateNumber,
  certificate_id: request.certificateId,
  grounds: request.grounds ?? null,
  state: request.state,
  answered_on: request.answeredOn,
  result: request.result,
  answer: request.answer,
  answered_by: request.answeredBy,
  search_text: foldForSearch(request.requestedBy, request.reference, request.certificateNumber),
  version: request.version,
  created_at: request.createdAt,
  updated_at: request.updatedAt,
});

/** The request, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockVerificationRequest(tx: Knex.Transaction, id: number): Promise<VerificationRequest> {
  const row: VerificationRequestRow | undefined = await tx(TABLE).where({ id }).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new request. @returns it */
export async function insertVerificationRequest(tx: Knex.Transaction, request: Omit<VerificationRequest, 'id'>): Promise<VerificationRequest> {
  const [inserted]: { id: number }[] = await tx(TABLE).insert(toRow(request)).returning('id');
  return { ...request, id: inserted?.id ?? 0 };
}

/** Writes a request read before and held; its version rises by one. */
export async function updateVerificationRequest(tx: Knex.Transaction, request: VerificationRequest, now: string): Promise<VerificationRequest> {
  const next = { ...request, version: request.version + 1, updatedAt: now };
  await tx(TABLE).where('id', request.id).update(toRow(next));
  return next;
}
