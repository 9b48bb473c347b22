import type { Knex } from 'knex';
import type { Payload } from '../../rules-schema/application/payload.ts';
import { fromRow, type CertificateRow } from './certificate-store.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';

/** What a certificate’s paper is made of. */
export interface PaperSource {
  certificate: Certificate;
  payload: Payload;
}

/** A certificate with what is printed on it, or null when there is none. */
export async function paperSource(db: Knex, id: number): Promise<PaperSource | null> {
  const row: CertificateRow | undefined = await db('certificates').where({ id }).first();
  return row ? { certificate: fromRow(row), payload: JSON.parse(row.payload) as Payload } : null;
}

/** The sealed PDF of a certificate, byte for byte as it was sealed; null when it is not sealed. */
export async function sealedPdf(db: Knex, certificateId: number): Promise<Buffer | null> {
  const row: { content: Buffer } | undefined = await db('sealed_papers').where({ certificate_id: certificateId }).first('content');
  return row ? Buffer.from(row.content) : null;
}
