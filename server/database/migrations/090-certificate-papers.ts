import type { Knex } from 'knex';
import { makeAppendOnly } from '../dialect.ts';

const NEW_COLUMNS = ['sealed_at', 'sealed_sha256', 'posted_on', 'form_number', 'customs_number', 'customs_office', 'customs_on'];

/** What became of a certificate’s paper. Who prints what was issued so far is known from what was applied for. */
async function papers(tx: Knex): Promise<void> {
  await tx.raw("ALTER TABLE certificates ADD COLUMN delivery TEXT NOT NULL DEFAULT 'chamber-prints'");
  await tx.raw("ALTER TABLE certificates ADD COLUMN paper TEXT NOT NULL DEFAULT 'prepared'");
  for (const column of NEW_COLUMNS) await tx.raw(`ALTER TABLE certificates ADD COLUMN ${column} TEXT`);
  await tx('certificates').whereLike('payload', '%"delivery":"client-prints"%').update({ delivery: 'client-prints' });
  await tx.schema.alterTable('certificates', (table) => void table.index(['paper', 'id']));
}

/** Sealed PDFs by their digest; what was sealed never changes. */
async function sealedPapers(tx: Knex): Promise<void> {
  await tx.schema.createTable('sealed_papers', (table) => {
    table.increments('id');
    table.integer('certificate_id').notNullable().unique().references('certificates.id');
    table.text('sha256').notNullable().unique();
    table.binary('content').notNullable();
    table.text('seal').notNullable();
    table.text('sealed_at').notNullable();
  });
  await makeAppendOnly(tx, 'sealed_papers');
}

/** The stock of pre-printed forms: what was received by ranges of numbers, and what became of single forms. */
async function formStocks(tx: Knex): Promise<void> {
  await tx.schema.createTable('form_stocks', (table) => {
    table.increments('id');
    table.text('series').notNullable();
    table.integer('first').notNullable();
    table.integer('last').notNullable();
    table.text('received_on').notNullable();
    table.text('received_from').notNullable();
    table.integer('used').notNullable();
    table.integer('spoiled').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of ['series', 'first', 'received_on']) table.index([column, 'id']);
  });
  await tx.schema.createTable('form_uses', (table) => {
    table.increments('id');
    table.integer('form_stock_id').notNullable().references('form_stocks.id').index();
    table.text('series').notNullable();
    table.integer('number').notNullable();
    table.text('state').notNullable();
    table.integer('certificate_id').references('certificates.id').index();
    table.text('certificate_number');
    table.text('reason');
    table.text('by_name').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    table.unique(['series', 'number']);
    for (const column of ['number', 'state', 'updated_at']) table.index([column, 'id']);
  });
}

/** Requests of customs to verify a proof after the event (article 33). */
async function verificationRequests(tx: Knex): Promise<void> {
  await tx.schema.createTable('verification_requests', (table) => {
    table.increments('id');
    table.text('requested_by').notNullable();
    table.text('reference').notNullable();
    table.text('requested_on').notNullable();
    table.text('received_on').notNullable();
    table.text('due_on').notNullable();
    table.text('certificate_number').notNullable();
    table.integer('certificate_id').references('certificates.id').index();
    table.text('grounds');
    table.text('state').notNullable();
    table.text('answered_on');
    table.text('result');
    table.text('answer');
    table.text('answered_by');
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of ['requested_by', 'requested_on', 'received_on', 'due_on', 'state', 'result', 'answered_on', 'certificate_number']) table.index([column, 'id']);
  });
}

/** How far printers are off: the office’s, and a person’s own. */
async function printerOffsets(tx: Knex): Promise<void> {
  await tx.schema.createTable('printer_offsets', (table) => {
    table.increments('id');
    table.integer('user_id').unique().references('users.id');
    table.integer('right_tenths').notNullable();
    table.integer('down_tenths').notNullable();
    table.text('updated_at').notNullable();
  });
}

/** Paper: seals and posting, the stock of forms, verification afterwards, printers. */
export async function certificatePapers(tx: Knex): Promise<void> {
  await papers(tx);
  await sealedPapers(tx);
  await formStocks(tx);
  await verificationRequests(tx);
  await printerOffsets(tx);
}
