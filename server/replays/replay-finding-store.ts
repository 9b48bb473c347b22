import type { Knex } from 'knex';
import type { HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { FindingGroup, FindingKind, ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { foldForSearch } from '../database/search-text.ts';
import type { LineReason } from './replay-line.ts';

const TABLE = 'replay_findings';
/** Rows a statement carries: few enough that writing the statement keeps no request waiting. */
const ROWS_A_STATEMENT = 50;

export interface FindingRow {
  id: number;
  replay_id: number;
  decision_id: number;
  kind: FindingKind;
  before_outcome: Outcome | null;
  after_outcome: Outcome | null;
  before_entry: string | null;
  after_entry: string | null;
  human_outcome: HumanOutcome;
  product_code: string;
  heading: string;
  chapter: string;
  consignor: string;
  destination: string;
  officer: string;
  application_number: string | null;
  application_date: string;
  first_test: string | null;
  first_path: string | null;
  reason: string | null;
}

export const fromRow = (row: FindingRow): ReplayFinding => ({
  id: row.id,
  replayId: row.replay_id,
  decisionId: row.decision_id,
  kind: row.kind,
  beforeOutcome: row.before_outcome,
  afterOutcome: row.after_outcome,
  beforeEntry: row.before_entry,
  afterEntry: row.after_entry,
  humanOutcome: row.human_outcome,
  productCode: row.product_code,
  heading: row.heading,
  chapter: row.chapter,
  consignor: row.consignor,
  destination: row.destination,
  officer: row.officer,
  applicationNumber: row.application_number,
  applicationDate: row.application_date,
  firstTest: row.first_test,
  firstPath: row.first_path,
  reason: row.reason === null ? null : (JSON.parse(row.reason) as LineReason),
});

const toRow = (finding: Omit<ReplayFinding, 'id'>): Omit<FindingRow, 'id'> & { search_text: string } => ({
  replay_id: finding.replayId,
  decision_id: finding.decisionId,
  kind: finding.kind,
  before_outcome: finding.beforeOutcome,
  after_outcome: finding.afterOutcome,
  before_entry: finding.beforeEntry,
  after_entry: finding.afterEntry,
  human_outcome: finding.humanOutcome,
  product_code: finding.productCode,
  heading: finding.heading,
  chapter: finding.chapter,
  consignor: finding.consignor,
  destination: finding.destination,
  officer: finding.officer,
  application_number: finding.applicationNumber,
  application_date: finding.applicationDate,
  first_test: finding.firstTest,
  first_path: finding.firstPath,
  reason: finding.reason === null ? null : JSON.stringify(finding.reason),
  search_text: foldForSearch(finding.applicationNumber, finding.productCode, finding.consignor, finding.officer, finding.beforeEntry, finding.afterEntry),
});

/** Writes what a replay found. Findings never change afterwards. */
export async function insertFindings(tx: Knex.Transaction, findings: readonly Omit<ReplayFinding, 'id'>[]): Promise<void> {
  for (let from = 0; from < findings.length; from += ROWS_A_STATEMENT) {
    await tx(TABLE).insert(findings.slice(from, from + ROWS_A_STATEMENT).map(toRow));
  }
}

const GROUP_COLUMNS: Readonly<Record<FindingGroup, string>> = {
  entry: 'before_entry', chapter: 'chapter', consignor: 'consignor', destination: 'destination', officer: 'officer',
};

/** How many findings of each kind a replay has, by what they have in common. */
export async function countFindingsBy(db: Knex, replayId: number, group: FindingGroup): Promise<{ value: string | null; kind: FindingKind; count: number }[]> {
  const column = GROUP_COLUMNS[group];
  return db(TABLE).where('replay_id', replayId).groupBy(column, 'kind').select({ value: column }, 'kind').count({ count: '*' });
}

/** One finding of a replay; null when it has no such. */
export async function readFinding(db: Knex, replayId: number, id: number): Promise<ReplayFinding | null> {
  const row: FindingRow | undefined = await db(TABLE).where({ replay_id: replayId, id }).first();
  return row ? fromRow(row) : null;
}
