import type { Knex } from 'knex';
import type { CertificateTypeId, Payload } from '../../rules-schema/application/payload.ts';
import type { Certificate, CertificateState, PaperState } from '../../rules-schema/certificate/certificate.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';
import { verifyPath, type CertificateRecord } from './certificate.ts';

const TABLE = 'certificates';

export interface CertificateRow {
  id: number;
  number: string;
  series: string;
  year: number;
  serial: number;
  type: CertificateTypeId;
  state: CertificateState;
  application_id: number;
  application_number: string;
  consignor: string;
  consignee: string;
  destination: string | null;
  verification_code: string;
  issued_at: string;
  issued_on: string;
  issued_by: number | null;
  issued_by_name: string;
  signatory: string;
  signatory_id: number | null;
  valid_until: string | null;
  original_id: number | null;
  original_number: string | null;
  original_issued_on: string | null;
  replaced_by_id: number | null;
  endorsements: string;
  delivery: Certificate['delivery'];
  paper: PaperState;
  sealed_at: string | null;
  sealed_sha256: string | null;
  posted_on: string | null;
  form_number: string | null;
  customs_number: string | null;
  customs_office: string | null;
  customs_on: string | null;
  cancelled_at: string | null;
  reason: string | null;
  payload: string;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

/** A certificate as the register lists it. */
export const fromRow = (row: CertificateRow): Certificate => ({
  id: row.id,
  number: row.number,
  series: row.series,
  serial: row.serial,
  type: row.type,
  state: row.state,
  applicationId: row.application_id,
  applicationNumber: row.application_number,
  consignor: row.consignor,
  consignee: row.consignee,
  destination: row.destination,
  verificationCode: row.verification_code,
  verifyPath: verifyPath(row.number, row.verification_code),
  issuedAt: row.issued_at,
  issuedOn: row.issued_on,
  issuedBy: row.issued_by_name,
  signatory: row.signatory,
  signatoryId: row.signatory_id,
  validUntil: row.valid_until,
  originalId: row.original_id,
  originalNumber: row.original_number,
  originalIssuedOn: row.original_issued_on,
  replacedById: row.replaced_by_id,
  endorsements: JSON.parse(row.endorsements) as Certificate['endorsements'],
  delivery: row.delivery,
  paper: row.paper,
  sealedAt: row.sealed_at,
  sealedSha256: row.sealed_sha256,
  postedOn: row.posted_on,
  formNumber: row.form_number,
  customsNumber: row.customs_number,
  customsOffice: row.customs_office,
  customsOn: row.customs_on,
  cancelledAt: row.cancelled_at,
  reason: row.reason,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (certificate: Omit<CertificateRecord, 'id' | 'verifyPath'>): Omit<CertificateRow, 'id'> => ({
  number: certificate.number,
  series: certificate.series,
  year: certificate.year,
  serial: certificate.serial,
  type: certificate.type,
  state: certificate.state,
  application_id: certificate.applicationId,
  application_number: certificate.applicationNumber,
  consignor: certificate.consignor,
  consignee: certificate.consignee,
  destination: certificate.destination,
  verification_code: certificate.verificationCode,
  issued_at: certificate.issuedAt,
  issued_on: certificate.issuedOn,
  issued_by: certificate.issuedById,
  issued_by_name: certificate.issuedBy,
  signatory: certificate.signatory,
  signatory_id: certificate.signatoryId,
  valid_until: certificate.validUntil,
  original_id: certificate.originalId,
  original_number: certificate.originalNumber,
  original_issued_on: certificate.originalIssuedOn,
  replaced_by_id: certificate.replacedById,
  endorsements: JSON.stringify(certificate.endorsements),
  delivery: certificate.delivery,
  paper: certificate.paper,
  sealed_at: certificate.sealedAt,
  sealed_sha256: certificate.sealedSha256,
  posted_on: certificate.postedOn,
  form_number: certificate.formNumber,
  customs_number: certificate.customsNumber,
  customs_office: certificate.customsOffice,
  customs_on: certificate.customsOn,
  cancelled_at: certificate.cancelledAt,
  reason: certificate.reason,
  payload: JSON.stringify(certificate.payload),
  search_text: foldForSearch(certificate.number, certificate.applicationNumber, certificate.consignor, certificate.consignee, certificate.signatory, certificate.formNumber, certificate.customsNumber),
  version: certificate.version,
  created_at: certificate.createdAt,
  updated_at: certificate.updatedAt,
});

const recordOf = (row: CertificateRow): CertificateRecord => ({
  ...fromRow(row), year: row.year, issuedById: row.issued_by, payload: JSON.parse(row.payload) as Payload,
});

/** The certificate, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockCertificate(tx: Knex.Transaction, id: number): Promise<CertificateRecord> {
  const row: CertificateRow | undefined = await tx(TABLE).where({ id }).forUpdate().first();
  return row ? recordOf(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Certificates in force with these numbers, held until the transaction ends. */
export async function lockInForce(tx: Knex.Transaction, numbers: readonly string[]): Promise<CertificateRecord[]> {
  if (numbers.length === 0) return [];
  const rows: CertificateRow[] = await tx(TABLE).whereIn('number', [...numbers]).where('state', 'issued').orderBy('id').forUpdate();
  return rows.map(recordOf);
}

/** What is in force of the duplicates of a certificate, held until the transaction ends. */
export async function lockDuplicates(tx: Knex.Transaction, originalId: number): Promise<CertificateRecord[]> {
  const rows: CertificateRow[] = await tx(TABLE).where('original_id', originalId).whereIn('state', ['issued', 'duplicate-of']).orderBy('id').forUpdate();
  return rows.map(recordOf);
}

/** The certificate of a number whatever became of it, held until the transaction ends; null when it is not in this register. */
export async function lockByNumber(tx: Knex.Transaction, number: string): Promise<CertificateRecord | null> {
  const row: CertificateRow | undefined = await tx(TABLE).where({ number }).forUpdate().first();
  return row ? recordOf(row) : null;
}

/**
 * Takes the next serial number of a series in a year. The counter’s row is held until the transaction ends, so that the
 * register has no gaps: a command that is rolled back has taken none.
 */
export async function takeSerial(tx: Knex.Transaction, series: string, year: number): Promise<number> {
  const counters = 'certificate_serials';
  const [taken]: { last: number }[] = await tx(counters)
    .insert({ series, year, last: 1 })
    .onConflict(['series', 'year'])
    .merge({ last: tx.raw('?? + 1', [`${counters}.last`]) })
    .returning('last');
  if (!taken) throw new Error('No serial number was taken.');
  return taken.last;
}

/** Enters a certificate in the register. */
export async function insertCertificate(tx: Knex.Transaction, certificate: Omit<CertificateRecord, 'id' | 'verifyPath'>): Promise<CertificateRecord> {
  const row = toRow(certificate);
  const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
  return recordOf({ ...row, id: inserted?.id ?? 0 });
}

/** Writes a certificate read before and held; its version rises by one. */
export async function updateCertificate(tx: Knex.Transaction, certificate: CertificateRecord, now: string): Promise<CertificateRecord> {
  const next = { ...certificate, version: certificate.version + 1, updatedAt: now };
  await tx(TABLE).where('id', certificate.id).update(toRow(next));
  return next;
}
