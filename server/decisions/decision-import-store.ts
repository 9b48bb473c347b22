import type { Knex } from 'knex';
import type { DecisionImport, ImportFormat, ImportLineStatus, ImportStatus } from '../../rules-schema/decision/decision-import.ts';
import { takeTurns } from '../database/dialect.ts';
import type { ImportCounts, LineProblem, ReportedLine } from './decision-import.ts';

const TABLE = 'decision_imports';
const LINES = 'decision_import_lines';
const ROWS_A_STATEMENT = 500;

export interface ImportRow {
  id: number;
  started_at: string;
  finished_at: string | null;
  officer_id: number | null;
  officer_name: string;
  format: ImportFormat;
  dry_run: number;
  status: ImportStatus;
  lines: number;
  imported: number;
  duplicate: number;
  rejected: number;
  version: number;
}

export interface ImportLineRow {
  id: number;
  import_id: number;
  line: number;
  reference: string | null;
  status: ImportLineStatus;
  problems: string;
}

export const importFromRow = (row: ImportRow): DecisionImport => ({
  id: row.id,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  officerId: row.officer_id,
  officerName: row.officer_name,
  format: row.format,
  dryRun: row.dry_run === 1,
  status: row.status,
  lines: row.lines,
  imported: row.imported,
  duplicate: row.duplicate,
  rejected: row.rejected,
  version: row.version,
});

export const lineFromRow = (row: ImportLineRow): ReportedLine => ({
  line: row.line,
  reference: row.reference,
  status: row.status,
  problems: JSON.parse(row.problems) as LineProblem[],
});

/** Begins the record of an import. */
export async function insertImport(
  tx: Knex.Transaction,
  { startedAt, officer, format, dryRun }: { startedAt: string; officer: { id: number | null; name: string }; format: ImportFormat; dryRun: boolean },
): Promise<DecisionImport> {
  const row: Omit<ImportRow, 'id'> = {
    started_at: startedAt, finished_at: null, officer_id: officer.id, officer_name: officer.name, format, dry_run: dryRun ? 1 : 0,
    status: 'running', lines: 0, imported: 0, duplicate: 0, rejected: 0, version: 1,
  };
  const [inserted]: { id: number }[] = await tx(TABLE).insert(row).returning('id');
  if (!inserted) throw new Error('The import was not written.');
  return importFromRow({ ...row, id: inserted.id });
}

/** Waits until no other import is writing, so that references looked up stay as they are until the transaction ends. */
export async function takeImportTurn(tx: Knex.Transaction): Promise<void> {
  const importing = 7_365_015;
  await takeTurns(tx, importing);
}

/** Adds to the report of an import and to its counts. */
export async function appendLines(tx: Knex.Transaction, importId: number, lines: readonly ReportedLine[], counts: ImportCounts): Promise<void> {
  const rows = lines.map(({ line, reference, status, problems }) => ({ import_id: importId, line, reference, status, problems: JSON.stringify(problems) }));
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) await tx(LINES).insert(rows.slice(from, from + ROWS_A_STATEMENT));
  await tx(TABLE).where('id', importId).increment({ ...counts, lines: lines.length, version: 1 });
}

/** Ends an import. @returns the record with its counts */
export async function endImport(tx: Knex.Transaction, importId: number, status: ImportStatus, now: string): Promise<DecisionImport> {
  const [row]: ImportRow[] = await tx(TABLE).where('id', importId).increment('version', 1).update({ status, finished_at: now }).returning('*');
  if (!row) throw new Error(`There is no import ${importId}.`);
  return importFromRow(row);
}
