import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Outcome } from '../../../rules-schema/determination/determination.ts';
import type { Facts } from '../../../rules-schema/determination/facts.ts';
import { HS_2007_HEADINGS } from '../../../rules-schema/nomenclature/hs-2007.ts';
import { openBlock, verdictAt } from '../../../server/origin/columns/packed-block.ts';
import { packedShipments } from '../../../server/origin/columns/packed-shipments.ts';
import { compileRuleTable, type Program } from '../../../server/origin/compile-rule-table.ts';
import { conclude } from '../../../server/origin/conclusion.ts';
import { readShipment, type Shipment } from '../../../server/origin/shipment.ts';
import { changesKept, evaluateBlocks } from '../../../server/replays/evaluate-blocks.ts';
import { jsonRulesPeer } from '../peers/json-rules-peer.ts';
import { zenPeer } from '../peers/zen-peer.ts';
import { zenInBatches } from '../peers/zen-in-batches.ts';
import { Flips } from './flips.ts';
import { concluded, editedTable } from './invent-decisions.ts';
import type { DecisionRow, PastDatabase } from './past-database.ts';

/** Which decisions are determined again: all, or those whose code means something else under the candidate. */
export const REACHES = ['full', 'changed'] as const;
export type Reach = (typeof REACHES)[number];

/** A replay of stored decisions under the candidate; what it costs to make the candidate ready is part of it. */
type Replay = (past: PastDatabase, baseline: Program, reach: Reach) => Promise<Flips>;

const changesOf = changesKept();

const candidateOf = ({ table }: Program): Program => compileRuleTable(editedTable(table));

/** What the reach takes in: the headings to read, and whether a code of them is meant. */
function within(baseline: Program, candidate: Program, reach: Reach): { headings: readonly string[] | null; takes: (code: string) => boolean } {
  if (reach === 'full') return { headings: null, takes: () => true };
  const { inHeading, at } = changesOf(baseline, candidate);
  return { headings: HS_2007_HEADINGS.filter(inHeading), takes: at };
}

const PAGE = 10_000;

/** Rows in pages after a key; the next page is read while one is worked on. */
async function* rowsWithin(past: PastDatabase, headings: readonly string[] | null): AsyncGenerator<DecisionRow[]> {
  const where = headings === null ? '' : `AND heading IN (${headings.map((heading) => `'${heading}'`).join()})`;
  const after = (id: number) => past.all<DecisionRow>(`SELECT id, code, outcome, facts FROM decisions WHERE id > ? ${where} ORDER BY id LIMIT ${PAGE}`, id);
  let next = after(0);
  for (;;) {
    const rows = await next;
    if (rows.length === 0) return;
    next = after(rows.at(-1)!.id);
    yield rows;
  }
}

function shipmentOf(facts: string, { table }: Program): Shipment {
  const reading = readShipment(JSON.parse(facts) as Facts, table);
  if (!reading.ok) throw new Error(reading.problems[0]?.message.en);
  return reading.shipment;
}

type JudgePage = (shipments: readonly Shipment[]) => Promise<readonly Verdict[]> | readonly Verdict[];

/** A replay from JSON rows. */
function fromRows(judgeBy: (candidate: Program) => JudgePage): Replay {
  return async (past, baseline, reach) => {
    const candidate = candidateOf(baseline);
    const { headings, takes } = within(baseline, candidate, reach);
    const judge = judgeBy(candidate);
    const flips = new Flips();
    for await (const rows of rowsWithin(past, headings)) {
      const taken = rows.filter(({ code }) => takes(code));
      const verdicts = await judge(taken.map(({ facts }) => shipmentOf(facts, candidate)));
      for (const [place, { id, outcome }] of taken.entries()) flips.add(id, outcome, verdicts[place]!);
    }
    return flips;
  };
}

/** A peer that answers a line at a time, in promises. */
const oneByOne = (peer: (candidate: Program) => (shipment: Shipment) => Promise<Verdict>) => (candidate: Program): JudgePage => {
  const verdictOf = peer(candidate);
  return async (shipments) => {
    const verdicts: Verdict[] = [];
    for (const shipment of shipments) verdicts.push(await verdictOf(shipment));
    return verdicts;
  };
};

interface BlockRow {
  id: number;
  columns: Buffer;
}

const BLOCKS_A_PAGE = 64;

async function* blocksWithin(past: PastDatabase, headings: readonly string[] | null): AsyncGenerator<BlockRow[]> {
  const where = headings === null ? '' : `AND heading IN (${headings.map((heading) => `'${heading}'`).join()})`;
  const after = (id: number) => past.all<BlockRow>(`SELECT id, columns FROM blocks WHERE id > ? ${where} ORDER BY id LIMIT ${BLOCKS_A_PAGE}`, id);
  let next = after(0);
  for (;;) {
    const rows = await next;
    if (rows.length === 0) return;
    next = after(rows.at(-1)!.id);
    yield rows;
  }
}

/** The bytes of a row as a buffer of their own, aligned as columns need them. */
const bytesOf = ({ columns }: BlockRow): ArrayBuffer =>
  (columns.byteOffset % 8 === 0 ? columns.buffer as ArrayBuffer : new Uint8Array(columns).buffer);

const fromBlocks: Replay = async (past, baseline, reach) => {
  const candidate = candidateOf(baseline);
  const { headings, takes } = within(baseline, candidate, reach);
  const flips = new Flips();
  for await (const rows of blocksWithin(past, headings)) {
    for (const row of rows) {
      const block = openBlock(bytesOf(row));
      const taken = block.codes.map(takes);
      const shipments = packedShipments(block, candidate.table);
      for (let at = 0; at < block.lines; at += 1) {
        if (!taken[block.code[at]!]) continue;
        const id = block.decisionId[at]!;
        const shipment = shipments.at(at);
        const after = shipment === null ? await fromDocument(past, candidate, id) : conclude(candidate, shipment)!.outcome;
        flips.add(id, verdictAt(block.before[at]! & 3), after);
      }
    }
  }
  return flips;
};

/** A line columns cannot carry. */
async function fromDocument(past: PastDatabase, candidate: Program, id: number): Promise<Verdict> {
  const [row] = await past.all<{ facts: string }>('SELECT facts FROM decisions WHERE id = ?', id);
  return concluded(candidate, JSON.parse(row?.facts ?? 'null') as Facts).outcome;
}

const VERDICTS: Readonly<Record<Outcome, Verdict>> = { originating: 'yes', 'not-originating': 'no', undetermined: 'unknown' };

/** The product's own replay of blocks: it also tells reasons that changed, tallies, and finds the first test that differs. */
const byProduct: Replay = async (past, baseline, reach) => {
  const draft = candidateOf(baseline);
  const { headings } = within(baseline, draft, reach);
  const flips = new Flips();
  for await (const rows of blocksWithin(past, headings)) {
    const blocks = rows.map((row) => ({ own: 'in force', columns: bytesOf(row) }));
    const { changed, fromDocuments, tally } = evaluateBlocks(blocks, () => ({ own: baseline, baseline: null, draft }), changesOf, Number.MAX_SAFE_INTEGER);
    if (fromDocuments.length > 0) throw new Error('Every line of the bench is carried in columns.');
    for (const { decisionId, beforeOutcome, afterOutcome } of changed) {
      if (beforeOutcome === null || afterOutcome === null) throw new Error('Every line of the bench was determined before and is after.');
      flips.add(decisionId, VERDICTS[beforeOutcome], VERDICTS[afterOutcome]);
    }
    flips.lines += tally.counts.reRun - changed.length;
  }
  return flips;
};

const headingsMeant = new Map<Reach, readonly string[] | null>();

/** Reads the blocks and does nothing with them: the floor. Which they are is known by the second run. */
const bareRead: Replay = async (past, baseline, reach) => {
  const headings = headingsMeant.get(reach) ?? within(baseline, candidateOf(baseline), reach).headings;
  headingsMeant.set(reach, headings);
  const flips = new Flips();
  for await (const rows of blocksWithin(past, headings)) flips.blocks += rows.length;
  return flips;
};

export const CONTESTANTS = {
  'packed blocks → conclude': fromBlocks,
  'packed blocks → the product’s report': byProduct,
  'JSON rows → conclude': fromRows((candidate) => (shipments) => shipments.map((shipment) => conclude(candidate, shipment)!.outcome)),
  'JSON rows → json-rules-engine': fromRows(oneByOne(jsonRulesPeer)),
  'JSON rows → zen, a line a call': fromRows(oneByOne((candidate) => zenPeer(candidate, 'expression'))),
  'JSON rows → zen, in batches by entry': fromRows(zenInBatches),
  'bare read of the blocks': bareRead,
} as const satisfies Readonly<Record<string, Replay>>;

export type ContestantName = keyof typeof CONTESTANTS;

/** Who takes part: the product's report always leaves alone what is proven unchanged. */
export const contestantsFor = (reach: Reach): ContestantName[] => (Object.keys(CONTESTANTS) as ContestantName[]).filter((name) => reach === 'changed' || CONTESTANTS[name] !== byProduct);
