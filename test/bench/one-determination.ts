import type { Verdict } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { bareCode, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { carriedLine } from '../../server/origin/columns/carried-line.ts';
import { openBlock, packBlock, type LineToPack } from '../../server/origin/columns/packed-block.ts';
import { packedShipments } from '../../server/origin/columns/packed-shipments.ts';
import { compileRuleTable, type Program } from '../../server/origin/compile-rule-table.ts';
import { conclude, conclusionOf } from '../../server/origin/conclusion.ts';
import { determine } from '../../server/origin/determine.ts';
import { readShipment, type Shipment } from '../../server/origin/shipment.ts';
import { knownLines } from './known-lines.ts';
import { jsonRulesPeer } from './peers/json-rules-peer.ts';
import { plainInterpreter } from './peers/plain-interpreter.ts';
import { zenPeer, type ZenForm } from './peers/zen-peer.ts';
import { median, readable, timedRounds, timesAsFast, type Round } from './timed-rounds.ts';

const ROUNDS = 7;

function shipmentOf(facts: Facts, table: RuleTable): Shipment {
  const reading = readShipment(facts, table);
  if (!reading.ok) throw new Error(reading.problems[0]?.message.en);
  return reading.shipment;
}

/** The lines every contestant can take: the facts can be read, and article 12, which the peers were not taught, is not raised. */
export function comparableLines(program: Program): { facts: Facts[]; setAside: number } {
  const { cases, demo } = knownLines(program.table.agreement);
  const all = [...cases, ...demo];
  const facts = all.filter((one) => one.outsideProcessing === undefined && one.returnedGoods === undefined && determine(program, one).ok);
  return { facts, setAside: all.length - facts.length };
}

/** Lines packed by heading as the product keeps them, read and concluded upon. */
function overColumns(program: Program, facts: readonly Facts[]): (told?: (line: number, verdict: Verdict) => void) => void {
  const byHeading = new Map<string, LineToPack[]>();
  for (const [place, one] of facts.entries()) {
    const conclusion = conclude(program, shipmentOf(one, program.table));
    if (conclusion === null) throw new Error(`No entry for ${one.product.code}.`);
    const heading = headingOf(one.product.code);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), { decisionId: place, humanOutcome: 0, conclusion, code: bareCode(one.product.code), line: carriedLine(one) }]);
  }
  const blocks = [...byHeading.values()].map((lines) => {
    const buffer = packBlock(lines);
    if (buffer === null) throw new Error('A block of a few lines always fits.');
    return openBlock(buffer);
  });
  return (told) => {
    for (const block of blocks) {
      const shipments = packedShipments(block, program.table);
      for (let at = 0; at < block.lines; at += 1) {
        const shipment = shipments.at(at) ?? shipmentOf(facts[block.decisionId[at]!]!, program.table);
        const verdict = conclude(program, shipment)!.outcome;
        told?.(block.decisionId[at]!, verdict);
      }
    }
  };
}

const OURS = ['determine, with trace and remedies', 'conclude, on documents', 'conclude, over packed columns', 'reading the document only'] as const;
const PEERS = ['plain interpreter', 'json-rules-engine', 'zen, compiled decision', 'zen, expression at once'] as const;
type Contestant = (typeof OURS)[number] | (typeof PEERS)[number];

type OnDocument = (facts: Facts) => Verdict | Promise<Verdict>;

/** All that take one document at a time. Whatever reads and judges around the rule is our code for everybody. */
function onDocuments(program: Program): Record<Exclude<Contestant, 'conclude, over packed columns' | 'reading the document only'>, OnDocument> {
  const { table } = program;
  const reading = (judge: (shipment: Shipment) => Verdict | Promise<Verdict>): OnDocument => (facts) => judge(shipmentOf(facts, table));
  const zen = (form: ZenForm): OnDocument => reading(zenPeer(program, form));
  return {
    'determine, with trace and remedies': (facts) => {
      const result = determine(program, facts);
      if (!result.ok) throw new Error(result.problems[0]?.message.en);
      return conclusionOf(result.determination).outcome;
    },
    'conclude, on documents': reading((shipment) => conclude(program, shipment)!.outcome),
    'plain interpreter': reading(plainInterpreter(program)),
    'json-rules-engine': reading(jsonRulesPeer(program)),
    'zen, compiled decision': zen('decision'),
    'zen, expression at once': zen('expression'),
  };
}

/** @throws Error at the first line upon which two contestants do not agree: what differs is not compared */
export async function demandAgreement(program: Program, facts: readonly Facts[]): Promise<Verdict[]> {
  const contestants = Object.entries(onDocuments(program));
  const [, first] = contestants[0]!;
  const verdicts: Verdict[] = [];
  const differs = (name: string, line: number, found: Verdict): Error => new Error(`${name} finds ${found}, not ${String(verdicts[line])}, for ${JSON.stringify(facts[line])}`);
  for (const [line, one] of facts.entries()) {
    verdicts.push(await first(one));
    for (const [name, verdictOf] of contestants) {
      const found = await verdictOf(one);
      if (found !== verdicts[line]) throw differs(name, line, found);
    }
  }
  overColumns(program, facts)((line, found) => {
    if (found !== verdicts[line]) throw differs('conclude, over packed columns', line, found);
  });
  return verdicts;
}

function roundsOver(program: Program, facts: readonly Facts[]): Record<Contestant, Round> {
  const rounds = Object.entries(onDocuments(program)).map(([name, verdictOf]): [string, Round] => [name, async () => {
    for (const one of facts) {
      const verdict = verdictOf(one);
      if (typeof verdict !== 'string') await verdict;
    }
  }]);
  const readOnly: Round = () => facts.reduce((materials, one) => materials + shipmentOf(one, program.table).materials.length, 0);
  return { ...Object.fromEntries(rounds), 'conclude, over packed columns': overColumns(program, facts), 'reading the document only': readOnly } as Record<Contestant, Round>;
}

async function table(title: string, program: Program, facts: readonly Facts[]): Promise<void> {
  const times = await timedRounds(roundsOver(program, facts), ROUNDS);
  const bestZen: Contestant = median(times['zen, compiled decision']) < median(times['zen, expression at once']) ? 'zen, compiled decision' : 'zen, expression at once';
  console.log(`\n${title}: ${facts.length} lines, median of ${ROUNDS} interleaved rounds`);
  console.table(Object.fromEntries([...OURS, ...PEERS].map((name) => [name, {
    'µs a line': readable((median(times[name]) * 1000) / facts.length),
    'lines a second': Math.round(facts.length / (median(times[name]) / 1000)),
    '× json-rules-engine': readable(timesAsFast(times, name, 'json-rules-engine')),
    '× zen, its better form': readable(timesAsFast(times, name, bestZen)),
    '× plain interpreter': readable(timesAsFast(times, name, 'plain interpreter')),
  }])));
}

/** One determination: all contestants on the same facts with identical outcomes, in one process. */
export async function compareOneDetermination(annexII: RuleTable): Promise<void> {
  const program = compileRuleTable(annexII);
  const { facts, setAside } = comparableLines(program);
  const verdicts = await demandAgreement(program, facts);
  const share = (of: Verdict): string => `${verdicts.filter((verdict) => verdict === of).length} ${of}`;
  console.log(`One determination. The book of legal cases and goods of the demo office: ${facts.length} lines (${share('yes')}, ${share('no')}, ${share('unknown')}),`
    + ` ${setAside} set aside (article 12, or facts no table speaks of). All contestants agree on every line; the peers say only the verdict.`
    + ' Reading the document is part of every figure but that over packed columns.');
  await table('All lines', program, facts);
  await table('Lines that are settled', program, facts.filter((_, line) => verdicts[line] !== 'unknown'));
  await table('Lines with open questions', program, facts.filter((_, line) => verdicts[line] === 'unknown'));
}
