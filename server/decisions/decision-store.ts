import type { Knex } from 'knex';
import type { Decision, DecisionSource, HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import { officeDay } from '../command/office-calendar.ts';
import { reserveIds } from '../database/reserve-ids.ts';
import { foldForSearch } from '../database/search-text.ts';
import { priceInMinorUnits, priceOf, type NewDecision } from './decision.ts';

const TABLE = 'decisions';
const DOCUMENTS = 'decision_documents';
const TALLIES = 'decision_tallies';

export interface DecisionRow {
  id: number;
  decided_at: string;
  decided_on: string;
  agreement: string;
  engine_outcome: Outcome;
  human_outcome: HumanOutcome;
  agrees: number;
  chapter: string;
  heading: string;
  product_code: string;
  entry_id: string | null;
  column_used: 3 | 4 | null;
  officer_id: number | null;
  officer_name: string;
  consignor: string;
  consignee: string;
  destination: string;
  source: DecisionSource;
  application_id: number | null;
  application_number: string | null;
  item_number: number;
  application_date: string;
  ex_works_price: number;
  currency: string;
  external_reference: string | null;
  import_id: number | null;
  rule_table_version_id: number;
  rule_table_sha256: string;
  human_reason: string | null;
  reason_brief: string | null;
  search_text: string;
}

export const fromRow = (row: DecisionRow): Decision => ({
  id: row.id,
  applicationId: row.application_id,
  applicationNumber: row.application_number,
  itemNumber: row.item_number,
  decidedAt: row.decided_at,
  applicationDate: row.application_date,
  officerId: row.officer_id,
  officerName: row.officer_name,
  agreement: row.agreement,
  productCode: row.product_code,
  heading: row.heading,
  chapter: row.chapter,
  consignor: row.consignor,
  consignee: row.consignee,
  destination: row.destination,
  exWorksPrice: priceOf(row.ex_works_price, row.currency),
  engineOutcome: row.engine_outcome,
  entryId: row.entry_id,
  columnUsed: row.column_used,
  humanOutcome: row.human_outcome,
  humanReason: row.human_reason,
  agrees: row.agrees === 1,
  source: row.source,
  externalReference: row.external_reference,
  importId: row.import_id,
  ruleTableVersionId: row.rule_table_version_id,
  ruleTableSha256: row.rule_table_sha256,
});

/** Characters of a reason by which equal reasons are counted together. */
const BRIEF = 100;

const briefOf = (reason: string | null): string | null => (reason === null ? null : reason.trim().slice(0, BRIEF));

const toRow = (id: number, decision: NewDecision): DecisionRow => ({
  id,
  decided_at: decision.decidedAt,
  decided_on: officeDay(decision.decidedAt),
  agreement: decision.agreement,
  engine_outcome: decision.engineOutcome,
  human_outcome: decision.humanOutcome,
  agrees: decision.agrees ? 1 : 0,
  chapter: decision.chapter,
  heading: decision.heading,
  product_code: decision.productCode,
  entry_id: decision.entryId,
  column_used: decision.columnUsed,
  officer_id: decision.officerId,
  officer_name: decision.officerName,
  consignor: decision.consignor,
  consignee: decision.consignee,
  destination: decision.destination,
  source: decision.source,
  application_id: decision.applicationId,
  application_number: decision.applicationNumber,
  item_number: decision.itemNumber,
  application_date: decision.applicationDate,
  ex_works_price: priceInMinorUnits(decision.exWorksPrice),
  currency: decision.exWorksPrice.currency,
  external_reference: decision.externalReference,
  import_id: decision.importId,
  rule_table_version_id: decision.ruleTableVersionId,
  rule_table_sha256: decision.ruleTableSha256,
  human_reason: decision.humanReason,
  reason_brief: briefOf(decision.humanReason),
  search_text: foldForSearch(
    decision.applicationNumber, decision.externalReference, decision.productCode, decision.consignor, decision.consignee, decision.facts.product.description,
  ),
});

/** Rows a statement may carry: SQLite takes at most 32,766 values, PostgreSQL 65,535. */
const ROWS_A_STATEMENT = 500;

async function insertInParts(tx: Knex.Transaction, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) await tx(table).insert(rows.slice(from, from + ROWS_A_STATEMENT));
}

const KIND = ['decided_on', 'agreement', 'officer_name', 'chapter', 'entry_id', 'engine_outcome', 'human_outcome'] as const;

/** Counts the rows into the tallies of their days, in one order, so that two writers never wait for each other in a ring. */
async function addToTallies(tx: Knex.Transaction, rows: readonly DecisionRow[]): Promise<void> {
  const tallies = new Map<string, Record<string, string | number>>();
  for (const row of rows) {
    const kind = KIND.map((column) => row[column] ?? '');
    const key = kind.join('\n');
    const tally = tallies.get(key) ?? { ...Object.fromEntries(KIND.map((column, place) => [column, kind[place] ?? ''])), lines: 0 };
    tallies.set(key, { ...tally, lines: Number(tally['lines']) + 1 });
  }
  const inOrder = [...tallies.keys()].sort().map((key) => tallies.get(key) ?? {});
  for (let from = 0; from < inOrder.length; from += ROWS_A_STATEMENT) {
    await tx(TALLIES).insert(inOrder.slice(from, from + ROWS_A_STATEMENT))
      .onConflict([...KIND]).merge({ lines: tx.raw('?? + ??', [`${TALLIES}.lines`, 'excluded.lines']) });
  }
}

/**
 * Writes decisions with their documents. They never change afterwards: the database itself refuses it.
 * @returns their ids, in order
 * @throws a unique violation where an external reference, or an item of an application, has been decided before
 */
export async function insertDecisions(tx: Knex.Transaction, decisions: readonly NewDecision[]): Promise<number[]> {
  if (decisions.length === 0) return [];
  const ids = await reserveIds(tx, TABLE, decisions.length);
  const rows = decisions.map((decision, place) => toRow(ids[place] ?? 0, decision));
  await insertInParts(tx, TABLE, rows);
  await addToTallies(tx, rows);
  await insertInParts(tx, DOCUMENTS, decisions.map(({ facts, determination }, place) => ({
    decision_id: ids[place], facts: JSON.stringify(facts), determination: JSON.stringify(determination),
  })));
  return ids;
}

/** Which of these external references have been decided before. */
export async function referencesTaken(db: Knex, references: readonly string[]): Promise<Set<string>> {
  if (references.length === 0) return new Set();
  const rows: { external_reference: string }[] = await db(TABLE).whereIn('external_reference', [...references]).select('external_reference');
  return new Set(rows.map((row) => row.external_reference));
}
