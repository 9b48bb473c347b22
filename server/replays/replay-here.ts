import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { decisionsByKeyset, extentOfDecisions, type DecisionWithFacts } from '../decisions/decision-reads.ts';
import { sha256OfDocument } from '../rule-tables/document-digest.ts';
import { replayWorker } from './replay-job.ts';
import type { ReplayedLine } from './replay-line.ts';
import { ownVersion } from './replay-tables.ts';
import { counted, emptyTally, summaryOf, type Tally } from './replay-tally.ts';

const PAGE = 500;

/** What a replay in this very thread found. */
export interface ReplayedHere {
  tally: Tally;
  summary: Sentence;
  differences: { line: ReplayedLine; decision: DecisionWithFacts }[];
  /** Nothing flips, becomes undetermined, can no longer be read or was set aside. */
  clean: boolean;
}

/**
 * Replays all decisions of a table's agreement under it, here and now, for a shell that serves nobody else. Only reads.
 * @throws Error when the number of decisions read is not the number on record
 */
export async function replayHere(db: Knex, table: RuleTable): Promise<ReplayedHere> {
  const replay = replayWorker();
  const draft = sha256OfDocument(table);
  const { count, lastId } = await extentOfDecisions(db, table.agreement);
  let [afterId, tally] = [0, emptyTally()];
  const differences: ReplayedHere['differences'] = [];
  for (;;) {
    const page = await decisionsByKeyset(db, { afterId, limit: PAGE, agreement: table.agreement, upToId: lastId });
    const last = page.at(-1);
    if (last === undefined) break;
    const versions = await Promise.all(page.map((decision) => ownVersion(db, decision)));
    const tables = [...new Map(versions.flatMap((version) => (version ? [[version.sha256, version] as const] : []))).values()];
    const lines = replay({
      kind: 'documents', draft, baseline: null, tables: [{ sha256: draft, document: table }, ...tables],
      lines: page.map((decided, place) => ({ decided, own: versions[place]?.sha256 ?? null })),
    });
    tally = counted(tally, lines);
    lines.forEach((line, place) => line.kind !== 'same' && differences.push({ line, decision: page[place]! }));
    afterId = last.id;
  }
  if (tally.counts.stored !== count) throw new Error(`${tally.counts.stored} ≠ ${count}`);
  const { flip, newlyUndetermined, error, setAside } = tally.counts;
  return { tally, summary: summaryOf(tally), differences, clean: flip + newlyUndetermined + error + setAside === 0 };
}
