import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compileRuleTable, type Program } from '../origin/compile-rule-table.ts';
import { replayLine, type DecidedFacts, type ReplayedLine } from './replay-line.ts';

/** Decisions to be replayed together, the tables named by their hashes. */
export interface ReplayBatch {
  /** Tables not sent before. */
  tables: readonly { sha256: string; document: RuleTable }[];
  draft: string;
  baseline: string | null;
  /** `own` is null where the version a decision was made under is not kept with the same content. */
  lines: readonly { decided: DecidedFacts; own: string | null }[];
}

/** A table made ready; null where it no longer can be, which sets aside what was decided under it. */
function compiled(document: RuleTable): Program | null {
  try {
    return compileRuleTable(document);
  } catch {
    return null;
  }
}

/** Replays batches, keeping every table it has once compiled. @throws Error when the draft or the baseline cannot be compiled */
export function batchReplayer(): (batch: ReplayBatch) => ReplayedLine[] {
  const programs = new Map<string, Program | null>();
  const programOf = (sha256: string): Program => {
    const program = programs.get(sha256) ?? null;
    if (program === null) throw new Error(`The table ${sha256} was not sent, or cannot be compiled.`);
    return program;
  };
  return ({ tables, draft, baseline, lines }) => {
    for (const { sha256, document } of tables) programs.set(sha256, compiled(document));
    const fixed = { draft: programOf(draft), baseline: baseline === null ? null : programOf(baseline) };
    return lines.map(({ decided, own }) => replayLine(decided, { ...fixed, own: own === null ? null : (programs.get(own) ?? null) }));
  };
}
