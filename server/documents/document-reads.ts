import type { Knex } from 'knex';
import { documentSchema, type OfficeDocument } from '../../rules-schema/document/document.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, type DocumentRow } from './document-store.ts';

/** The documents as a list. */
export const documentListing: Listing<DocumentRow, OfficeDocument> = {
  resource: 'documents',
  from: (db) => db('documents').select('documents.*'),
  id: 'documents.id',
  columns: {
    applicationId: { column: 'documents.application_id', holds: 'integer' },
    name: { column: 'documents.name', holds: 'text' },
    type: { column: 'documents.type', holds: 'text', sortable: false },
    kind: { column: 'documents.kind', holds: 'text' },
    size: { column: 'documents.size', holds: 'integer' },
    sha256: { column: 'documents.sha256', holds: 'text', sortable: false },
    originalId: { column: 'documents.original_id', holds: 'integer', sortable: false },
    createdAt: { column: 'documents.created_at', holds: 'moment' },
  },
  order: ['createdAt', 'ASC'],
  item: fromRow,
  itemSchema: documentSchema,
};

/** The documents of an application in the order they came, certified copies among them. */
export async function documentsOf(db: Knex, applicationId: number): Promise<OfficeDocument[]> {
  const rows: DocumentRow[] = await db('documents').where('application_id', applicationId).orderBy('id');
  return rows.map(fromRow);
}

/** The document. @throws Refusal 404 when there is none */
export async function documentById(db: Knex, id: number): Promise<OfficeDocument> {
  const row: DocumentRow | undefined = await db('documents').where({ id }).first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}
