import type { Knex } from 'knex';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { ReplayMode, ReplayState } from '../../rules-schema/replay/replay.ts';
import type { Hand } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { StoredReplay } from './replay.ts';
import { emptyTally, together, type Tally } from './replay-tally.ts';

const TABLE = 'replays';
const DOCUMENTS = 'replay_documents';

export interface ReplayRow {
  id: number;
  rule_table_version_id: number;
  version_number: number;
  rule_table_sha256: string;
  baseline_version_id: number | null;
  agreement: string;
  state: ReplayState;
  requested: string;
  total: number;
  done: number;
  watermark: number;
  last_decision_id: number;
  mode: ReplayMode;
  last_heading: string;
  engine_build: string | null;
  tally: string;
  failure: string | null;
  runner: string | null;
  heartbeat_at: string | null;
  started_at: string | null;
  finished_at: string | null;
  version: number;
  created_at: string;
}

export const fromRow = (row: ReplayRow): StoredReplay => ({
  id: row.id,
  ruleTableVersionId: row.rule_table_version_id,
  versionNumber: row.version_number,
  ruleTableSha256: row.rule_table_sha256,
  baselineVersionId: row.baseline_version_id,
  agreement: row.agreement,
  state: row.state,
  requested: JSON.parse(row.requested) as Hand,
  total: row.total,
  done: row.done,
  watermark: row.watermark,
  lastDecisionId: row.last_decision_id,
  mode: row.mode,
  lastHeading: row.last_heading,
  engineBuild: row.engine_build,
  tally: together(emptyTally(), JSON.parse(row.tally) as Tally),
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Sentence),
  runner: row.runner,
  heartbeatAt: row.heartbeat_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  createdAt: row.created_at,
  version: row.version,
});

const toRow = (replay: Omit<StoredReplay, 'id'>): Omit<ReplayRow, 'id'> => ({
  rule_table_version_id: replay.ruleTableVersionId,
  version_number: replay.versionNumber,
  rule_table_sha256: replay.ruleTableSha256,
  baseline_version_id: replay.baselineVersionId,
  agreement: replay.agreement,
  state: replay.state,
  requested: JSON.stringify(replay.requested),
  total: replay.total,
  done: replay.done,
  watermark: replay.watermark,
  last_decision_id: replay.lastDecisionId,
  mode: replay.mode,
  last_heading: replay.lastHeading,
  engine_build: replay.engineBuild,
  tally: JSON.stringify(replay.tally),
  failure: replay.failure === null ? null : JSON.stringify(replay.failure),
  runner: replay.runner,
  heartbeat_at: replay.heartbeatAt,
  started_at: replay.startedAt,
  finished_at: replay.finishedAt,
  version: replay.version,
  created_at: replay.createdAt,
});

/** The replay. @throws Refusal 404 when there is none */
export async function readReplay(db: Knex, id: number): Promise<StoredReplay> {
  const row: ReplayRow | undefined = await db(TABLE).where('id', id).first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** The replay, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockReplay(tx: Knex.Transaction, id: number): Promise<StoredReplay> {
  const row: ReplayRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Replays that have not ended, oldest first. */
export async function openReplays(db: Knex): Promise<StoredReplay[]> {
  const rows: ReplayRow[] = await db(TABLE).whereIn('state', ['queued', 'running']).orderBy('id');
  return rows.map(fromRow);
}

/** Writes a new replay. */
export async function insertReplay(tx: Knex.Transaction, replay: Omit<StoredReplay, 'id'>): Promise<StoredReplay> {
  const [row]: { id: number }[] = await tx(TABLE).insert(toRow(replay)).returning('id');
  if (!row) throw new Error('The replay was not written.');
  return { ...replay, id: row.id };
}

/** Writes a replay read before and held; its version rises by one. */
export async function updateReplay(tx: Knex.Transaction, replay: StoredReplay): Promise<StoredReplay> {
  const next = { ...replay, version: replay.version + 1 };
  await tx(TABLE).where('id', replay.id).update(toRow(next));
  return next;
}

/** Keeps a document as it is replayed, once a hash, whatever becomes of the draft it was taken from. */
export async function keepReplayDocument(tx: Knex.Transaction, sha256: string, document: string): Promise<void> {
  await tx(DOCUMENTS).insert({ sha256, document }).onConflict('sha256').ignore();
}

/** The document kept under a hash. */
export async function readReplayDocument(db: Knex, sha256: string): Promise<string> {
  const row: { document: string } | undefined = await db(DOCUMENTS).where('sha256', sha256).first('document');
  if (!row) throw new Error(`No document is kept under ${sha256}.`);
  return row.document;
}
