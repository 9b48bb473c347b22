import type { Knex } from 'knex';
import {
  FINDING_GROUPS, replayFindingSchema, replaySchema, type FindingGroup, type FindingGroupRows, type ReplayCounts, type ReplayFinding, type ReplayInFull, type ReplayRecord,
} from '../../rules-schema/replay/replay.ts';
import type { Listing } from '../database/listing.ts';
import { recordOf } from './replay.ts';
import { countFindingsBy, fromRow as findingFromRow, type FindingRow } from './replay-finding-store.ts';
import { fromRow, readReplay, type ReplayRow } from './replay-store.ts';
import { countedAs, outcomeMatrix, peopleMatrix } from './replay-tally.ts';

/** As many groups as a reader looks at; the rest is counted. */
const MOST_GROUPS = 100;

/** The latest finished replay of exactly this document, each decision compared with its own version; null when there is none. */
export async function finishedReplayOf(db: Knex, sha256: string): Promise<{ id: number; watermark: number; engineBuild: string | null; counts: ReplayCounts } | null> {
  const row: ReplayRow | undefined = await db('replays').where({ rule_table_sha256: sha256, state: 'finished' }).whereNull('baseline_version_id').orderBy('id', 'desc').first();
  if (!row) return null;
  const { id, watermark, engineBuild, tally } = fromRow(row);
  return { id, watermark, engineBuild, counts: tally.counts };
}

/** The replays, newest first. */
export const replayListing: Listing<ReplayRow, ReplayRecord> = {
  resource: 'replays',
  from: (db) => db('replays').select('replays.*'),
  id: 'replays.id',
  columns: {
    ruleTableVersionId: { column: 'replays.rule_table_version_id', holds: 'integer', sortable: false },
    ruleTableSha256: { column: 'replays.rule_table_sha256', holds: 'text', sortable: false },
    agreement: { column: 'replays.agreement', holds: 'text', sortable: false },
    state: { column: 'replays.state', holds: 'text', sortable: false },
    createdAt: { column: 'replays.created_at', holds: 'moment' },
  },
  order: ['id', 'DESC'],
  item: (row) => recordOf(fromRow(row)),
  itemSchema: replaySchema,
};

async function groupsOf(db: Knex, replayId: number, group: FindingGroup): Promise<FindingGroupRows> {
  const byValue = new Map<string | null, FindingGroupRows['rows'][number]>();
  for (const { value, kind, count } of await countFindingsBy(db, replayId, group)) {
    const row = byValue.get(value) ?? { value, total: 0, flip: 0, newlyUndetermined: 0, newlyDetermined: 0, reasoningOnly: 0, error: 0, setAside: 0 };
    byValue.set(value, { ...row, total: row.total + count, [countedAs(kind)]: count });
  }
  const rows = [...byValue.values()].sort((a, b) => b.flip - a.flip || b.total - a.total || (a.value ?? '').localeCompare(b.value ?? ''));
  const further = rows.slice(MOST_GROUPS);
  return { rows: rows.slice(0, MOST_GROUPS), furtherValues: further.length, furtherFindings: further.reduce((sum, { total }) => sum + total, 0) };
}

/** The replay with its matrices and groups. @throws Refusal 404 when there is none */
export async function replayInFull(db: Knex, id: number): Promise<ReplayInFull> {
  const replay = await readReplay(db, id);
  const groups: Partial<Record<FindingGroup, FindingGroupRows>> = {};
  for (const group of FINDING_GROUPS) groups[group] = await groupsOf(db, id, group);
  return { ...recordOf(replay), outcomes: outcomeMatrix(replay.tally), people: peopleMatrix(replay.tally), groups: groups as ReplayInFull['groups'] };
}

const filter = { sortable: false } as const;
const F = 'replay_findings';

/** What one replay found, in the order of the decisions. */
export function findingListing({ id }: { id: number }): Listing<FindingRow, ReplayFinding> {
  return {
    resource: 'findings',
    from: (db) => db(F).where(`${F}.replay_id`, id).select(`${F}.*`),
    id: `${F}.id`,
    columns: {
      decisionId: { column: `${F}.decision_id`, holds: 'integer' },
      productCode: { column: `${F}.product_code`, holds: 'text' },
      applicationDate: { column: `${F}.application_date`, holds: 'date' },
      chapter: { column: `${F}.chapter`, holds: 'text' },
      consignor: { column: `${F}.consignor`, holds: 'text' },
      destination: { column: `${F}.destination`, holds: 'text' },
      officer: { column: `${F}.officer`, holds: 'text' },
      kind: { column: `${F}.kind`, holds: 'text' },
      entry: { column: `${F}.before_entry`, holds: 'text' },
      beforeEntry: { column: `${F}.before_entry`, holds: 'text' },
      afterEntry: { column: `${F}.after_entry`, holds: 'text', ...filter },
      beforeOutcome: { column: `${F}.before_outcome`, holds: 'text', ...filter },
      afterOutcome: { column: `${F}.after_outcome`, holds: 'text', ...filter },
      humanOutcome: { column: `${F}.human_outcome`, holds: 'text', ...filter },
      heading: { column: `${F}.heading`, holds: 'text', ...filter },
      firstTest: { column: `${F}.first_test`, holds: 'text', ...filter },
    },
    search: `${F}.search_text`,
    order: ['id', 'ASC'],
    item: findingFromRow,
    itemSchema: replayFindingSchema,
  };
}
