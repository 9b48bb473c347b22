import type { Knex } from 'knex';
import { certificateSchema, type Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, type CertificateRow } from './certificate-store.ts';

/** The register of certificates as a list, latest first. */
export const certificateListing: Listing<CertificateRow, Certificate> = {
  resource: 'certificates',
  from: (db) => db('certificates').select('certificates.*'),
  id: 'certificates.id',
  columns: {
    number: { column: 'certificates.number', holds: 'text' },
    type: { column: 'certificates.type', holds: 'text' },
    state: { column: 'certificates.state', holds: 'text' },
    applicationId: { column: 'certificates.application_id', holds: 'integer', sortable: false },
    consignor: { column: 'certificates.consignor', holds: 'text' },
    issuedAt: { column: 'certificates.issued_at', holds: 'moment' },
    issuedOn: { column: 'certificates.issued_on', holds: 'date' },
    delivery: { column: 'certificates.delivery', holds: 'text', sortable: false },
    paper: { column: 'certificates.paper', holds: 'text' },
    formNumber: { column: 'certificates.form_number', holds: 'text', sortable: false },
    validUntil: { column: 'certificates.valid_until', holds: 'date' },
  },
  search: 'certificates.search_text',
  order: ['issuedAt', 'DESC'],
  item: fromRow,
  itemSchema: certificateSchema,
};

/** The certificate of a number, or null when there is none. */
export async function findCertificate(db: Knex, number: string): Promise<Certificate | null> {
  const row: CertificateRow | undefined = await db('certificates').where({ number }).first();
  return row ? fromRow(row) : null;
}

/** The certificate of an id, or null when there is none. */
export async function certificateById(db: Knex, id: number): Promise<Certificate | null> {
  const row: CertificateRow | undefined = await db('certificates').where({ id }).first();
  return row ? fromRow(row) : null;
}
