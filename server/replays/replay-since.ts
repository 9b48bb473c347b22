import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { countDecisionsAfter, decisionsByKeyset } from '../decisions/decision-reads.ts';
import { programOf } from '../rule-tables/rule-table-reads.ts';
import { replayLine } from './replay-line.ts';
import { ownVersion } from './replay-tables.ts';

/** More decisions than this are no small remainder: they want a replay of their own. */
const MOST_SINCE = 1_000;

/** What became of the decisions made since a replay. */
export interface Since {
  lines: number;
  /** Those that would not stay the same; null where there are too many to look at here. */
  changed: number | null;
  /** The last decision looked at. */
  watermark: number;
}

/** Replays, here and now, the decisions of an agreement made after a replay's watermark. Only reads. */
export async function replaySince(db: Knex, watermark: number, table: { sha256: string; document: RuleTable }): Promise<Since> {
  const { agreement } = table.document;
  const lines = await countDecisionsAfter(db, agreement, watermark);
  if (lines > MOST_SINCE) return { lines, changed: null, watermark };
  const decisions = await decisionsByKeyset(db, { afterId: watermark, limit: MOST_SINCE, agreement });
  const draft = programOf(table);
  let changed = 0;
  for (const decision of decisions) {
    const own = await ownVersion(db, decision);
    if (replayLine(decision, { own: own && programOf(own), baseline: null, draft }).kind !== 'same') changed += 1;
  }
  return { lines, changed, watermark: decisions.at(-1)?.id ?? watermark };
}
