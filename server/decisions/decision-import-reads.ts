import type { Knex } from 'knex';
import { decisionImportSchema, MOST_REPORTED_LINES, type DecisionImport } from '../../rules-schema/decision/decision-import.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing } from '../database/listing.ts';
import { readByKeyset } from '../database/read-by-keyset.ts';
import type { ReportedLine } from './decision-import.ts';
import { importFromRow, lineFromRow, type ImportLineRow, type ImportRow } from './decision-import-store.ts';

/** The imports of past decisions, latest first. */
export const decisionImportListing: Listing<ImportRow, DecisionImport> = {
  resource: 'decision-imports',
  from: (db) => db('decision_imports').select('decision_imports.*'),
  id: 'decision_imports.id',
  columns: {
    startedAt: { column: 'decision_imports.started_at', holds: 'moment' },
    status: { column: 'decision_imports.status', holds: 'text' },
  },
  order: ['startedAt', 'DESC'],
  item: importFromRow,
  itemSchema: decisionImportSchema,
};

/** An import with its report: lines that were not taken first, each in the order of the file. */
export interface ImportReport {
  record: DecisionImport;
  lines: ReportedLine[];
}

/** The report of one import. @throws Refusal 404 when there is none */
export async function importReport(db: Knex, id: number): Promise<ImportReport> {
  const row: ImportRow | undefined = await db('decision_imports').where('id', id).first();
  if (!row) return refuse(commandMessages, 'not-found', {}, { status: 404 });
  const lines: ReportedLine[] = [];
  for (const status of ['rejected', 'duplicate', 'imported'] as const) {
    const rows: ImportLineRow[] = await db('decision_import_lines').where({ import_id: id, status }).orderBy('id').limit(MOST_REPORTED_LINES - lines.length);
    lines.push(...rows.map(lineFromRow));
    if (lines.length === MOST_REPORTED_LINES) break;
  }
  const record = importFromRow(row);
  return { record, lines: lines.length === record.lines ? lines.sort((a, b) => a.line - b.line) : lines };
}

/** Every line of the report, in the order of the file, page by page. */
export async function* reportedLines(db: Knex, importId: number): AsyncGenerator<ReportedLine> {
  const lines = db('decision_import_lines').where('import_id', importId).select('decision_import_lines.*');
  const order = { column: 'decision_import_lines.id', order: 'asc', id: 'decision_import_lines.id' } as const;
  for await (const page of readByKeyset(db, lines, order)) for (const row of page) yield lineFromRow(row as unknown as ImportLineRow);
}
