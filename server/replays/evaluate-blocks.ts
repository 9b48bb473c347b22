import type { Verdict } from '../../rules-schema/determination/determination.ts';
import { changesBetween, type Changes } from '../origin/changed-regions.ts';
import { openBlock, verdictAt, type PackedBlock } from '../origin/columns/packed-block.ts';
import { conclusionAt } from '../origin/columns/packed-lines.ts';
import { packedShipments, type PackedShipments } from '../origin/columns/packed-shipments.ts';
import { firstDifference, type DifferingStep } from '../origin/compare-determinations.ts';
import type { Program } from '../origin/compile-rule-table.ts';
import { conclude, differenceBetween, type Conclusion } from '../origin/conclusion.ts';
import { fullTrace } from '../origin/determine.ts';
import { openEnquiry } from '../origin/enquiry.ts';
import { judge } from '../origin/judge.ts';
import { meaningsOf, type EntryTexts, type Meanings } from '../origin/meaning.ts';
import { humanOutcomeAt, OUTCOMES } from '../packed-decisions/block-tally.ts';
import type { ReplayedLine } from './replay-line.ts';
import { counted, emptyTally, provenUnchanged, stayedSame, together, type Tally } from './replay-tally.ts';

/** Blocks of lines decided under one version, to be put to a draft. */
export interface BlockToEvaluate {
  /** The version its lines were decided under. */
  own: string;
  columns: ArrayBuffer;
}

/** What became of the lines of some blocks. */
export interface Evaluated {
  /** Every line but those that must be determined from their documents. */
  tally: Tally;
  /** Lines that did not stay the same. */
  changed: ReplayedLine[];
  /** Decisions whose lines columns do not carry, or of which the draft does not speak. */
  fromDocuments: number[];
}

/** The tables a block is put to: its own, the one to compare with (null: its own), the draft. */
export interface BlockPrograms {
  own: Program;
  baseline: Program | null;
  draft: Program;
}

interface Comparison extends BlockPrograms {
  block: PackedBlock;
  /** Where the draft means something else than the table it is compared with. */
  changes: Changes;
  /** Where the table to compare with means something else than the one decided under; null where it is the same. */
  fromOwn: Changes | null;
  readers: { before: PackedShipments; draft: PackedShipments };
}

function stepBetween({ own, baseline, draft, readers }: Comparison, line: number): DifferingStep | null {
  const traced = (program: Program, reader: PackedShipments) => {
    const shipment = reader.at(line);
    return shipment === null ? [] : fullTrace(program, shipment, judge(program, openEnquiry(shipment)));
  };
  return firstDifference(traced(baseline ?? own, readers.before), traced(draft, readers.draft));
}

/** What a line was before the draft; null where columns cannot tell. */
function conclusionBefore({ block, own, baseline, fromOwn, readers }: Comparison, line: number, code: string): Conclusion | null {
  if (fromOwn === null || !fromOwn.at(code)) return conclusionAt(block, line);
  const shipment = readers.before.at(line);
  return shipment === null ? null : conclude(baseline ?? own, shipment);
}

/** What is told of a line that did not stay the same. */
function changedLine(comparison: Comparison, line: number, before: Conclusion, after: Conclusion, kind: ReplayedLine['kind']): ReplayedLine {
  const { block } = comparison;
  return {
    decisionId: block.decisionId[line]!, humanOutcome: humanOutcomeAt(block.flags[line]! >> 4), kind, beforeOutcome: OUTCOMES[before.outcome], afterOutcome: OUTCOMES[after.outcome],
    beforeEntry: before.entry, afterEntry: after.entry, step: stepBetween(comparison, line), reason: null,
  };
}

/** Lines counted by what they were found to be and what the officer decided: `outcome>decision`. */
class Count {
  readonly #lines = new Uint32Array(VERDICT_PLACES.length * 16);

  add(verdict: Verdict, human: number): void {
    this.#lines[VERDICT_PLACES.indexOf(verdict) * 16 + human]! += 1;
  }

  get byOutcome(): Record<string, number> {
    const counted: Record<string, number> = {};
    this.#lines.forEach((lines, place) => {
      if (lines > 0) counted[`${OUTCOMES[VERDICT_PLACES[place >> 4]!]}>${humanOutcomeAt(place & 15)}`] = lines;
    });
    return counted;
  }
}

const VERDICT_PLACES: readonly Verdict[] = ['no', 'yes', 'unknown'];

/** Puts the lines of one block up to an id to a draft. Lines whose code both tables treat alike are proven, not determined. */
function evaluateBlock(comparison: Comparison, upToId: number): Evaluated {
  const { block, changes, fromOwn, readers, draft } = comparison;
  const isConcerned = block.codes.map((code) => changes.at(code) || (fromOwn?.at(code) ?? false));
  const [proven, same] = [new Count(), new Count()];
  const changed: ReplayedLine[] = [];
  const fromDocuments: number[] = [];
  for (let line = 0; line < block.lines; line += 1) {
    const id = block.decisionId[line]!;
    if (id > upToId) continue;
    const code = block.code[line]!;
    const human = block.flags[line]! >> 4;
    if (!isConcerned[code]) {
      proven.add(verdictAt(block.before[line]! & 3), human);
      continue;
    }
    const before = conclusionBefore(comparison, line, block.codes[code]!);
    const shipment = before === null ? null : readers.draft.at(line);
    const after = shipment === null ? null : conclude(draft, shipment);
    if (before === null || after === null) {
      fromDocuments.push(id);
      continue;
    }
    const kind = differenceBetween(before, after);
    if (kind === 'same') same.add(after.outcome, human);
    else changed.push(changedLine(comparison, line, before, after, kind));
  }
  return { tally: stayedSame(provenUnchanged(counted(emptyTally(), changed), proven.byOutcome), same.byOutcome), changed, fromDocuments };
}

/** Where tables differ, worked out once a pair and forgotten with the tables. */
export function changesKept(): (before: Program, after: Program) => Changes {
  const texts: EntryTexts = new WeakMap();
  const meanings = new WeakMap<Program, Meanings>();
  const kept = new WeakMap<Program, WeakMap<Program, Changes>>();
  const meaningOf = (program: Program): Meanings => {
    const found = meanings.get(program) ?? meaningsOf(program, texts);
    meanings.set(program, found);
    return found;
  };
  return (before, after) => {
    const known = kept.get(before) ?? new WeakMap<Program, Changes>();
    kept.set(before, known);
    const found = known.get(after) ?? changesBetween(meaningOf(before), meaningOf(after));
    known.set(after, found);
    return found;
  };
}

/** Puts blocks to a draft. @param programsOf the tables of a block, by the version it was decided under */
export function evaluateBlocks(blocks: readonly BlockToEvaluate[], programsOf: (own: string) => BlockPrograms, changesOf: (before: Program, after: Program) => Changes, upToId: number): Evaluated {
  const all: Evaluated = { tally: emptyTally(), changed: [], fromDocuments: [] };
  for (const { own: version, columns } of blocks) {
    const programs = programsOf(version);
    const { own, baseline, draft } = programs;
    const before = baseline ?? own;
    const block = openBlock(columns);
    const { tally, changed, fromDocuments } = evaluateBlock({
      ...programs, block, changes: changesOf(before, draft), fromOwn: before === own ? null : changesOf(own, before),
      readers: { before: packedShipments(block, before.table), draft: packedShipments(block, draft.table) },
    }, upToId);
    all.tally = together(all.tally, tally);
    all.changed.push(...changed);
    all.fromDocuments.push(...fromDocuments);
  }
  return all;
}
