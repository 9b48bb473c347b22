import type { Knex } from 'knex';
import type { Finding } from '../../rules-schema/admissibility/findings.ts';
import type { Application, ApplicationState } from '../../rules-schema/application/application.ts';
import type { ApplicationTypeId, Payload } from '../../rules-schema/application/payload.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { ApplicationRecord } from './application.ts';

const TABLE = 'applications';
const DOCUMENTS = 'application_documents';

export interface ApplicationRow {
  id: number;
  number: string | null;
  type: ApplicationTypeId;
  state: ApplicationState;
  company_id: number;
  applicant: string;
  consignor_id: number | null;
  consignee_id: number | null;
  consignor: string;
  consignee: string;
  destination: string | null;
  goods: string;
  item_count: number;
  findings_refuse: number;
  findings_return: number;
  findings_warn: number;
  lines_originating: number;
  lines_not_originating: number;
  lines_undetermined: number;
  lines_not_determinable: number;
  held_by: number | null;
  holder: string | null;
  held_since: string | null;
  entered_by: number | null;
  written_by: number | null;
  ruled_by: number | null;
  rule_stand: string | null;
  complex: number;
  received_at: string | null;
  due_at: string | null;
  decided_at: string | null;
  revision: number;
  source: Application['source'];
  external_reference: string | null;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

interface DocumentRow {
  payload: string;
  decided_findings: string | null;
}

/** An application as a row of the queue. */
export const fromRow = (row: ApplicationRow): Application => ({
  id: row.id,
  number: row.number,
  type: row.type,
  state: row.state,
  companyId: row.company_id,
  applicant: row.applicant,
  consignor: row.consignor,
  consignee: row.consignee,
  destination: row.destination,
  goods: row.goods,
  itemCount: row.item_count,
  findingCounts: { refuse: row.findings_refuse, return: row.findings_return, warn: row.findings_warn },
  lineCounts: {
    originating: row.lines_originating, notOriginating: row.lines_not_originating,
    undetermined: row.lines_undetermined, notDeterminable: row.lines_not_determinable,
  },
  heldBy: row.held_by,
  holder: row.holder,
  heldSince: row.held_since,
  enteredBy: row.entered_by,
  writtenBy: row.written_by,
  complex: row.complex === 1,
  receivedAt: row.received_at,
  dueAt: row.due_at,
  decidedAt: row.decided_at,
  revision: row.revision,
  source: row.source,
  externalReference: row.external_reference,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (application: Omit<ApplicationRecord, 'id'>): Omit<ApplicationRow, 'id'> => ({
  number: application.number,
  type: application.type,
  state: application.state,
  company_id: application.companyId,
  applicant: application.applicant,
  consignor_id: application.consignorId,
  consignee_id: application.consigneeId,
  consignor: application.consignor,
  consignee: application.consignee,
  destination: application.destination,
  goods: application.goods,
  item_count: application.itemCount,
  findings_refuse: application.findingCounts.refuse,
  findings_return: application.findingCounts.return,
  findings_warn: application.findingCounts.warn,
  lines_originating: application.lineCounts.originating,
  lines_not_originating: application.lineCounts.notOriginating,
  lines_undetermined: application.lineCounts.undetermined,
  lines_not_determinable: application.lineCounts.notDeterminable,
  held_by: application.heldBy,
  holder: application.holder,
  held_since: application.heldSince,
  entered_by: application.enteredBy,
  written_by: application.writtenBy,
  ruled_by: application.ruledBy,
  rule_stand: application.ruleStand,
  complex: application.complex ? 1 : 0,
  received_at: application.receivedAt,
  due_at: application.dueAt,
  decided_at: application.decidedAt,
  revision: application.revision,
  source: application.source,
  external_reference: application.externalReference,
  search_text: application.searchText,
  version: application.version,
  created_at: application.createdAt,
  updated_at: application.updatedAt,
});

const withDocuments = (row: ApplicationRow, { payload, decided_findings: findings }: DocumentRow): ApplicationRecord => ({
  ...fromRow(row),
  consignorId: row.consignor_id,
  consigneeId: row.consignee_id,
  ruledBy: row.ruled_by,
  ruleStand: row.rule_stand,
  searchText: row.search_text,
  payload: JSON.parse(payload) as Payload,
  decidedFindings: findings === null ? null : (JSON.parse(findings) as Finding[]),
});

const documentsOf = ({ payload, decidedFindings }: Pick<ApplicationRecord, 'payload' | 'decidedFindings'>): DocumentRow => ({
  payload: JSON.stringify(payload),
  decided_findings: decidedFindings === null ? null : JSON.stringify(decidedFindings),
});

async function recordOf(db: Knex, row: ApplicationRow | undefined): Promise<ApplicationRecord> {
  const documents: DocumentRow | undefined = row && (await db(DOCUMENTS).where('application_id', row.id).first());
  return row && documents ? withDocuments(row, documents) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** The application, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockApplication(tx: Knex.Transaction, id: number): Promise<ApplicationRecord> {
  return recordOf(tx, await tx(TABLE).where('id', id).forUpdate().first());
}

/** The application as it is now. @throws Refusal 404 when there is none */
export async function readApplication(db: Knex, id: number): Promise<ApplicationRecord> {
  return recordOf(db, await db(TABLE).where('id', id).first());
}

/** Ids of the undecided applications a person holds, in order. */
export async function idsHeldBy(tx: Knex.Transaction, userId: number): Promise<number[]> {
  const rows: { id: number }[] = await tx(TABLE).where('held_by', userId).whereIn('state', ['in-review', 'returned']).orderBy('id').select('id');
  return rows.map(({ id }) => id);
}

/** Undecided applications of a type whose lines were not counted under this stand of the rules, the first of them. */
export async function idsCountedOtherwise(db: Knex, { type, stand }: { type: ApplicationTypeId; stand: string }, most: number): Promise<number[]> {
  const rows: { id: number }[] = await db(TABLE)
    .whereIn('state', ['draft', 'received', 'in-review', 'returned'])
    .where({ type })
    .where((other) => other.whereNull('rule_stand').orWhereNot('rule_stand', stand))
    .orderBy('id')
    .limit(most)
    .select('id');
  return rows.map(({ id }) => id);
}

/** Writes what follows from the boxes and the rules alone; the record itself, and so its version, stays as it is. */
export async function writeLineCounts(tx: Knex.Transaction, id: number, { lineCounts, ruledBy, ruleStand }: Pick<ApplicationRecord, 'lineCounts' | 'ruledBy' | 'ruleStand'>): Promise<void> {
  await tx(TABLE).where({ id }).update({
    lines_originating: lineCounts.originating, lines_not_originating: lineCounts.notOriginating,
    lines_undetermined: lineCounts.undetermined, lines_not_determinable: lineCounts.notDeterminable,
    ruled_by: ruledBy, rule_stand: ruleStand,
  });
}

/** Writes a new application. @returns its id */
export async function insertApplication(tx: Knex.Transaction, application: Omit<ApplicationRecord, 'id'>): Promise<ApplicationRecord> {
  const [inserted]: { id: number }[] = await tx(TABLE).insert(toRow(application)).returning('id');
  const id = inserted?.id ?? 0;
  await tx(DOCUMENTS).insert({ application_id: id, ...documentsOf(application) });
  return { ...application, id };
}

/** Writes an application read before and held; its version rises by one. */
export async function updateApplication(tx: Knex.Transaction, application: ApplicationRecord, now: string): Promise<ApplicationRecord> {
  const next = { ...application, version: application.version + 1, updatedAt: now };
  await tx(TABLE).where('id', application.id).update(toRow(next));
  await tx(DOCUMENTS).where('application_id', application.id).update(documentsOf(next));
  return next;
}

/** Writes how much its checks find; the record itself, and so its version, stays as it is. */
export async function writeFindingCounts(tx: Knex.Transaction, id: number, counts: Application['findingCounts']): Promise<void> {
  await tx(TABLE).where({ id }).update({ findings_refuse: counts.refuse, findings_return: counts.return, findings_warn: counts.warn });
}

/**
 * Takes the next number of a year. The counter's row is held until the transaction ends, so that numbers have no gaps:
 * a command that is rolled back has taken none.
 */
export async function takeNumber(tx: Knex.Transaction, year: number): Promise<number> {
  const counters = 'application_numbers';
  const [taken]: { last: number }[] = await tx(counters)
    .insert({ year, last: 1 })
    .onConflict('year')
    .merge({ last: tx.raw('?? + 1', [`${counters}.last`]) })
    .returning('last');
  if (!taken) throw new Error('No number was taken.');
  return taken.last;
}
