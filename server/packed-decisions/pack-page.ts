import { HUMAN_OUTCOMES, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { bareCode, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { carriedLine } from '../origin/columns/carried-line.ts';
import { MOST_LINES, openBlock, packBlock, type LineToPack } from '../origin/columns/packed-block.ts';
import { linesOf } from '../origin/columns/packed-lines.ts';
import { compileRuleTable, type Program } from '../origin/compile-rule-table.ts';
import { conclude, conclusionOf } from '../origin/conclusion.ts';
import { determine } from '../origin/determine.ts';
import { readShipment } from '../origin/shipment.ts';
import { OUTCOMES, tallyOf, type BlockTally } from './block-tally.ts';
import { notKept, notReproduced, unreadable } from './set-aside-reasons.ts';

/** A decision as it is stored; `sha256` is null where its version is not kept with the content it had. */
export interface StoredLine {
  id: number;
  sha256: string | null;
  facts: string;
  engineOutcome: Outcome;
  humanOutcome: HumanOutcome;
}

/** A block to be laid anew together with what is added. */
export interface OpenBlock {
  id: number;
  sha256: string;
  heading: string;
  columns: ArrayBuffer;
}

export interface PageToPack {
  /** Tables not sent before. */
  tables: readonly { sha256: string; document: RuleTable }[];
  lines: readonly StoredLine[];
  open: readonly OpenBlock[];
}

/** Why a decision is set aside. */
export interface SetAside {
  decisionId: number;
  reason: { code: string; message: Sentence };
}

export interface NewBlock {
  sha256: string;
  heading: string;
  lines: number;
  lastDecisionId: number;
  tally: BlockTally;
  columns: ArrayBuffer;
}

export interface PackedPage {
  blocks: NewBlock[];
  /** Blocks the new ones take the place of. */
  replaced: number[];
  setAside: SetAside[];
}

/** A decision verified under its own version and made ready for columns, or why it is set aside. */
function verified({ id, facts: text, engineOutcome, humanOutcome }: StoredLine, program: Program | null): LineToPack | SetAside {
  if (program === null) return { decisionId: id, reason: notKept };
  const facts = JSON.parse(text) as Facts;
  const reading = readShipment(facts, program.table);
  if (!reading.ok) return { decisionId: id, reason: unreadable(reading.problems) };
  const line = carriedLine(facts);
  const concluded = line === null ? inFull(program, facts) : conclude(program, reading.shipment);
  if (concluded === null) return { decisionId: id, reason: unreadable([]) };
  const outcome = OUTCOMES[concluded.outcome];
  if (outcome !== engineOutcome) return { decisionId: id, reason: notReproduced(outcome, engineOutcome) };
  const places = new Map(reading.shipment.materials.map((material) => [material.id, facts.materials.indexOf(material.facts) + 1]));
  return { decisionId: id, humanOutcome: HUMAN_OUTCOMES.indexOf(humanOutcome), code: bareCode(facts.product.code), line, conclusion: { ...concluded, questions: byPlace(concluded.questions, places) } };
}

function inFull(program: Program, facts: Facts) {
  const result = determine(program, facts);
  return result.ok ? conclusionOf(result.determination) : null;
}

/** Questions about materials name them by their place once they are in columns. */
function byPlace(questions: readonly string[], places: ReadonlyMap<string, number>): readonly string[] {
  if (questions.length === 0) return questions;
  return questions.map((question) => {
    const at = question.lastIndexOf('@');
    const place = at < 0 ? undefined : places.get(question.slice(at + 1));
    return place === undefined ? question : `${question.slice(0, at)}@m${place}`;
  }).sort();
}

/** Packs lines of one version and heading, halved until their dictionaries hold them. */
function blocksOf(sha256: string, heading: string, lines: readonly LineToPack[]): NewBlock[] {
  if (lines.length > MOST_LINES) return [...blocksOf(sha256, heading, lines.slice(0, MOST_LINES)), ...blocksOf(sha256, heading, lines.slice(MOST_LINES))];
  const columns = packBlock(lines);
  if (columns === null) {
    const half = Math.ceil(lines.length / 2);
    return [...blocksOf(sha256, heading, lines.slice(0, half)), ...blocksOf(sha256, heading, lines.slice(half))];
  }
  return [{ sha256, heading, lines: lines.length, lastDecisionId: Math.max(...lines.map(({ decisionId }) => decisionId)), tally: tallyOf(lines), columns }];
}

/** Packs page after page, keeping every table it has once compiled. Pure but for that. */
export function pagePacker(): (page: PageToPack) => PackedPage {
  const programs = new Map<string, Program>();
  return ({ tables, lines, open }) => {
    for (const { sha256, document } of tables) programs.set(sha256, compileRuleTable(document));
    const packed: PackedPage = { blocks: [], replaced: open.map(({ id }) => id), setAside: [] };
    const groups = new Map<string, { sha256: string; heading: string; lines: LineToPack[] }>();
    for (const { sha256, heading, columns } of open) {
      const group = groups.get(`${sha256} ${heading}`) ?? { sha256, heading, lines: [] };
      group.lines.push(...linesOf(openBlock(columns)));
      groups.set(`${sha256} ${heading}`, group);
    }
    for (const stored of lines) {
      const line = verified(stored, stored.sha256 === null ? null : (programs.get(stored.sha256) ?? null));
      if ('reason' in line || stored.sha256 === null) {
        if ('reason' in line) packed.setAside.push(line);
        continue;
      }
      const heading = headingOf(line.code);
      const key = `${stored.sha256} ${heading}`;
      const group = groups.get(key) ?? { sha256: stored.sha256, heading, lines: [] };
      group.lines.push(line);
      groups.set(key, group);
    }
    for (const { sha256, heading, lines: grouped } of groups.values()) packed.blocks.push(...blocksOf(sha256, heading, grouped));
    return packed;
  };
}
