import type { Knex } from 'knex';
import { sameName } from '../../rules-schema/document/attached-documents.ts';
import { FILE_TYPES, type DocumentFlag, type OfficeDocument } from '../../rules-schema/document/document.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';

const TABLE = 'documents';
const CONTENTS = 'document_contents';

export interface DocumentRow {
  id: number;
  application_id: number;
  name: string;
  folded_name: string;
  type: OfficeDocument['type'];
  size: number;
  sha256: string;
  kind: OfficeDocument['kind'];
  certify: number;
  flags: string;
  scan: OfficeDocument['scan'];
  original_id: number | null;
  certification_number: string | null;
  certified_on: string | null;
  signatory: string | null;
  signatory_id: number | null;
  added_by: string;
  version: number;
  created_at: string;
  updated_at: string;
}

function certificationOf({ certification_number: number, certified_on: on, signatory, signatory_id: signatoryId }: DocumentRow): OfficeDocument['certification'] {
  return number === null || on === null || signatory === null || signatoryId === null ? null : { number, on, signatory, signatoryId };
}

export const fromRow = (row: DocumentRow): OfficeDocument => ({
  id: row.id,
  applicationId: row.application_id,
  name: row.name,
  type: row.type,
  mediaType: FILE_TYPES[row.type].mediaType,
  size: row.size,
  sha256: row.sha256,
  kind: row.kind,
  certify: row.certify === 1,
  flags: JSON.parse(row.flags) as DocumentFlag[],
  scan: row.scan,
  originalId: row.original_id,
  certification: certificationOf(row),
  addedBy: row.added_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (document: Omit<OfficeDocument, 'id' | 'mediaType'>): Omit<DocumentRow, 'id'> => ({
  application_id: document.applicationId,
  name: document.name,
  folded_name: sameName(document.name),
  type: document.type,
  size: document.size,
  sha256: document.sha256,
  kind: document.kind,
  certify: document.certify ? 1 : 0,
  flags: JSON.stringify(document.flags),
  scan: document.scan,
  original_id: document.originalId ?? null,
  certification_number: document.certification?.number ?? null,
  certified_on: document.certification?.on ?? null,
  signatory: document.certification?.signatory ?? null,
  signatory_id: document.certification?.signatoryId ?? null,
  added_by: document.addedBy,
  version: document.version,
  created_at: document.createdAt,
  updated_at: document.updatedAt,
});

/** The document, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockDocument(tx: Knex.Transaction, id: number): Promise<OfficeDocument> {
  const row: DocumentRow | undefined = await tx(TABLE).where({ id }).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Enters a document; its content is from now on referred to. */
export async function insertDocument(tx: Knex.Transaction, document: Omit<OfficeDocument, 'id' | 'mediaType'>): Promise<OfficeDocument> {
  await tx(CONTENTS).insert({ sha256: document.sha256, size: document.size, released_at: null }).onConflict('sha256').merge({ released_at: null });
  const row = toRow(document);
  const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
  return fromRow({ ...row, id: inserted?.id ?? 0 });
}

/** Writes a document read before and held; its version rises by one. */
export async function updateDocument(tx: Knex.Transaction, document: OfficeDocument, now: string): Promise<OfficeDocument> {
  const next = { ...document, version: document.version + 1, updatedAt: now };
  await tx(TABLE).where('id', document.id).update(toRow(next));
  return next;
}

/** Takes a document out; its content is released when no other refers to it. */
export async function deleteDocument(tx: Knex.Transaction, { id, sha256 }: OfficeDocument, now: string): Promise<void> {
  await tx(CONTENTS).where({ sha256 }).forUpdate().first('sha256');
  await tx(TABLE).where({ id }).delete();
  const other = await tx(TABLE).where({ sha256 }).first('id');
  if (other === undefined) await tx(CONTENTS).where({ sha256 }).update({ released_at: now });
}

/** The next contents released before a time, held until the transaction ends. */
export async function lockReleased(tx: Knex.Transaction, before: string, most: number): Promise<string[]> {
  const rows: { sha256: string }[] = await tx(CONTENTS).where('released_at', '<', before).orderBy('released_at').limit(most).forUpdate().select('sha256');
  return rows.map(({ sha256 }) => sha256);
}

/** Forgets a released content. */
export async function forgetContent(tx: Knex.Transaction, sha256: string): Promise<void> {
  await tx(CONTENTS).where({ sha256 }).delete();
}

/**
 * Takes the next number of the register of endorsements in a year. The counter's row is held until the transaction ends,
 * so that the register has no gaps: a command that is rolled back has taken none.
 */
export async function takeCertificationNumber(tx: Knex.Transaction, year: number): Promise<number> {
  const counters = 'document_certification_numbers';
  const [taken]: { last: number }[] = await tx(counters)
    .insert({ year, last: 1 })
    .onConflict('year')
    .merge({ last: tx.raw('?? + 1', [`${counters}.last`]) })
    .returning('last');
  if (!taken) throw new Error('No number was taken.');
  return taken.last;
}
