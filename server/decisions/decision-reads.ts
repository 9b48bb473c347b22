import type { Knex } from 'knex';
import { decisionSchema, type Decision, type DecisionInFull, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Determination, Outcome } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, type DecisionRow } from './decision-store.ts';

const filter = { sortable: false } as const;
/** Ids asked for in one statement. */
const IDS_AT_ONCE = 500;

/** The memory of the office as a list: without the documents, latest first. */
export const decisionListing: Listing<DecisionRow, Decision> = {
  resource: 'decisions',
  from: (db) => db('decisions').select('decisions.*'),
  id: 'decisions.id',
  columns: {
    decidedAt: { column: 'decisions.decided_at', holds: 'moment' },
    applicationDate: { column: 'decisions.application_date', holds: 'date' },
    productCode: { column: 'decisions.product_code', holds: 'text' },
    consignor: { column: 'decisions.consignor', holds: 'text' },
    officer: { column: 'decisions.officer_name', holds: 'text' },
    officerName: { column: 'decisions.officer_name', holds: 'text' },
    exWorksPrice: { column: 'decisions.ex_works_price', holds: 'integer', filterable: false },
    agreement: { column: 'decisions.agreement', holds: 'text', ...filter },
    engineOutcome: { column: 'decisions.engine_outcome', holds: 'text', ...filter },
    humanOutcome: { column: 'decisions.human_outcome', holds: 'text', ...filter },
    agrees: { column: 'decisions.agrees', holds: 'flag', ...filter },
    chapter: { column: 'decisions.chapter', holds: 'text', ...filter },
    heading: { column: 'decisions.heading', holds: 'text', ...filter },
    entryId: { column: 'decisions.entry_id', holds: 'text', ...filter },
    destination: { column: 'decisions.destination', holds: 'text', ...filter },
    source: { column: 'decisions.source', holds: 'text', ...filter },
    applicationId: { column: 'decisions.application_id', holds: 'integer', ...filter },
    applicationNumber: { column: 'decisions.application_number', holds: 'text', ...filter },
    externalReference: { column: 'decisions.external_reference', holds: 'text', ...filter },
    reason: { column: 'decisions.reason_brief', holds: 'text', ...filter },
    importId: { column: 'decisions.import_id', holds: 'integer', ...filter },
  },
  search: 'decisions.search_text',
  order: ['decidedAt', 'DESC'],
  item: fromRow,
  itemSchema: decisionSchema,
};

interface Documents {
  facts: string;
  determination: string;
}

/** The decision with its documents. @throws Refusal 404 when there is none */
export async function decisionById(db: Knex, id: number): Promise<DecisionInFull> {
  const row: (DecisionRow & Documents) | undefined = await db('decisions')
    .join('decision_documents', 'decision_documents.decision_id', 'decisions.id')
    .where('decisions.id', id)
    .first('decisions.*', 'decision_documents.facts', 'decision_documents.determination');
  if (!row) return refuse(commandMessages, 'not-found', {}, { status: 404 });
  return { ...fromRow(row), facts: JSON.parse(row.facts) as Facts, determination: JSON.parse(row.determination) as Determination };
}

/** A decision with the facts it was made on, as a replay reads it. */
export interface DecisionWithFacts extends Decision {
  facts: Facts;
}

/** A part of the memory in the order it was written: what comes after an id, no more than `limit` at a time. */
export interface KeysetQuestion {
  afterId: number;
  limit: number;
  agreement?: string;
  /** Leaves out what was written later. */
  upToId?: number;
}

/** Decisions with their facts by ascending id. The last one's id is the next page's `afterId`. */
export async function decisionsByKeyset(db: Knex, { afterId, limit, agreement, upToId }: KeysetQuestion): Promise<DecisionWithFacts[]> {
  const query = db('decisions')
    .join('decision_documents', 'decision_documents.decision_id', 'decisions.id')
    .where('decisions.id', '>', afterId)
    .orderBy('decisions.id')
    .limit(limit)
    .select('decisions.*', 'decision_documents.facts');
  if (agreement !== undefined) query.where('decisions.agreement', agreement);
  if (upToId !== undefined) query.where('decisions.id', '<=', upToId);
  const rows: (DecisionRow & Pick<Documents, 'facts'>)[] = await query;
  return rows.map((row) => ({ ...fromRow(row), facts: JSON.parse(row.facts) as Facts }));
}

/** A decision as far as a replay compares it, its facts still text. */
export interface LineOnRecord {
  id: number;
  ruleTableVersionId: number;
  ruleTableSha256: string;
  heading: string;
  engineOutcome: Outcome;
  humanOutcome: HumanOutcome;
  facts: string;
}

/** Decided lines by ascending id, as they are on record. */
export async function linesByKeyset(db: Knex, { afterId, limit, agreement, upToId }: Required<KeysetQuestion>): Promise<LineOnRecord[]> {
  return db('decisions')
    .join('decision_documents', 'decision_documents.decision_id', 'decisions.id')
    .where('decisions.id', '>', afterId).where('decisions.id', '<=', upToId).where('decisions.agreement', agreement)
    .orderBy('decisions.id')
    .limit(limit)
    .select({
      id: 'decisions.id', ruleTableVersionId: 'decisions.rule_table_version_id', ruleTableSha256: 'decisions.rule_table_sha256', heading: 'decisions.heading',
      engineOutcome: 'decisions.engine_outcome', humanOutcome: 'decisions.human_outcome', facts: 'decision_documents.facts',
    });
}

/** The decisions of these ids, without their documents. */
export async function decisionsOfIds(db: Knex, ids: readonly number[]): Promise<Map<number, Decision>> {
  const found = new Map<number, Decision>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const rows: DecisionRow[] = await db('decisions').whereIn('id', ids.slice(from, from + IDS_AT_ONCE)).select('*');
    for (const row of rows) found.set(row.id, fromRow(row));
  }
  return found;
}

/** The decisions of these ids with their facts, by ascending id; no more than a few hundred. */
export async function decisionsWithFacts(db: Knex, ids: readonly number[]): Promise<DecisionWithFacts[]> {
  const rows: (DecisionRow & Pick<Documents, 'facts'>)[] = await db('decisions')
    .join('decision_documents', 'decision_documents.decision_id', 'decisions.id')
    .whereIn('decisions.id', [...ids]).orderBy('decisions.id').select('decisions.*', 'decision_documents.facts');
  return rows.map((row) => ({ ...fromRow(row), facts: JSON.parse(row.facts) as Facts }));
}

/** An agreement and the last decision made under it. */
export interface DecidedUpTo {
  agreement: string;
  lastId: number;
}

/** The agreements decisions were made under, each with the last one's id. */
export async function agreementsWithDecisions(db: Knex): Promise<DecidedUpTo[]> {
  return db('decisions').groupBy('agreement').orderBy('agreement').select('agreement').max({ lastId: 'id' });
}

/** How many decisions of an agreement came after an id. */
export async function countDecisionsAfter(db: Knex, agreement: string, afterId: number): Promise<number> {
  const row = (await db('decisions').where({ agreement }).where('id', '>', afterId).count({ count: '*' }).first()) as { count: number };
  return row.count;
}

/** How many decisions there are, and the id of the last; of those up to an id, when one is given. */
export async function extentOfDecisions(db: Knex, agreement?: string, upToId?: number): Promise<{ count: number; lastId: number }> {
  const query = db('decisions').count({ count: '*' }).max({ last: 'id' }).first();
  if (agreement !== undefined) query.where({ agreement });
  if (upToId !== undefined) query.where('id', '<=', upToId);
  const row = (await query) as { count: number; last: number | null };
  return { count: row.count, lastId: row.last ?? 0 };
}
