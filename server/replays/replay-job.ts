import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compileRuleTable, type Program } from '../origin/compile-rule-table.ts';
import { HS_2007_HEADINGS } from '../../rules-schema/nomenclature/hs-2007.ts';
import { changesKept, evaluateBlocks, type BlockPrograms, type BlockToEvaluate, type Evaluated } from './evaluate-blocks.ts';
import { replayLine, type DecidedFacts, type ReplayedLine } from './replay-line.ts';

/** The tables of a piece of work, by their hashes; those in `tables` were not sent before. */
interface Tables {
  tables: readonly { sha256: string; document: RuleTable }[];
  draft: string;
  /** What is being typed over the draft: entries by their ids, named goods, provisions. */
  typed?: TypedOver;
  /** null: compare with the version each decision was made under. */
  baseline: string | null;
}

/** Edits of a draft that are not saved yet. */
export interface TypedOver {
  /** Names this very state of typing, so that it is made ready once. */
  key: string;
  entries?: readonly RuleEntry[];
  removed?: readonly string[];
  classes?: RuleTable['classes'];
  provisions?: RuleTable['provisions'];
}

/** The draft with what is typed over it; entries left alone stay the same objects. New entries stand last. */
function typedOver(table: RuleTable, { entries = [], removed = [], classes = table.classes, provisions = table.provisions }: TypedOver): RuleTable {
  const edited = new Map(entries.map((entry) => [entry.id, entry]));
  const kept = table.entries.filter(({ id }) => !removed.includes(id)).map((entry) => edited.get(entry.id) ?? entry);
  const known = new Set(table.entries.map(({ id }) => id));
  return { ...table, classes, provisions, entries: [...kept, ...entries.filter(({ id }) => !known.has(id))] };
}

/** Decisions to be determined again from their documents; `own` is null where their version is not kept with the same content. */
export interface DocumentsJob extends Tables {
  kind: 'documents';
  lines: readonly { decided: DecidedFacts; own: string | null }[];
}

/** Which headings the draft may treat otherwise, for decisions made under each of some versions. */
export interface HeadingsJob extends Tables {
  kind: 'headings';
  owns: readonly string[];
}

/** Blocks of decided lines to be put to the draft. */
export interface BlocksJob extends Tables {
  kind: 'blocks';
  blocks: readonly BlockToEvaluate[];
  upToId: number;
}

export type ReplayJob = DocumentsJob | HeadingsJob | BlocksJob;
export interface ReplayJobResults {
  documents: ReplayedLine[];
  headings: Record<string, string[]>;
  blocks: Evaluated;
}

/** A table made ready; null where it no longer can be, which sets aside what was decided under it. */
function compiled(document: RuleTable): Program | null {
  try {
    return compileRuleTable(document);
  } catch {
    return null;
  }
}

/** Does replay work, keeping every table it has once compiled. @throws Error when the draft or the baseline cannot be compiled */
export function replayWorker(): <Job extends ReplayJob>(job: Job) => ReplayJobResults[Job['kind']] {
  const programs = new Map<string, Program | null>();
  const changesOf = changesKept();
  const programOf = (sha256: string): Program => {
    const program = programs.get(sha256) ?? null;
    if (program === null) throw new Error(`The table ${sha256} was not sent, or cannot be compiled.`);
    return program;
  };
  let lastTyped: { key: string; program: Program } | null = null;
  const typedProgram = (draft: Program, typed: TypedOver): Program => {
    if (lastTyped?.key !== typed.key) lastTyped = { key: typed.key, program: compileRuleTable(typedOver(draft.table, typed)) };
    return lastTyped.program;
  };
  const work = (job: ReplayJob): ReplayJobResults[ReplayJob['kind']] => {
    for (const { sha256, document } of job.tables) programs.set(sha256, compiled(document));
    const draft = programOf(job.draft);
    const fixed = { draft: job.typed === undefined ? draft : typedProgram(draft, job.typed), baseline: job.baseline === null ? null : programOf(job.baseline) };
    if (job.kind === 'documents') return job.lines.map(({ decided, own }) => replayLine(decided, { ...fixed, own: own === null ? null : (programs.get(own) ?? null) }));
    const programsOf = (own: string): BlockPrograms => ({ ...fixed, own: programOf(own) });
    if (job.kind === 'blocks') return evaluateBlocks(job.blocks, programsOf, changesOf, job.upToId);
    return Object.fromEntries(job.owns.map((own) => {
      const { own: decidedUnder, baseline, draft } = programsOf(own);
      const before = baseline ?? decidedUnder;
      return [own, HS_2007_HEADINGS.filter((heading) => changesOf(before, draft).inHeading(heading) || (before !== decidedUnder && changesOf(decidedUnder, before).inHeading(heading)))];
    }));
  };
  return work as <Job extends ReplayJob>(job: Job) => ReplayJobResults[Job['kind']];
}
