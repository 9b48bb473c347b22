import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import { comparePercent } from '../../../server/origin/exact.ts';
import type { Shipment } from '../../../server/origin/shipment.ts';
import { closeLine, settleLater, type OpenLine } from './around-the-rule.ts';
import { isMet, offendersOf } from './legal-tests.ts';
import { waysOfEntry, type Demand, type WayToMeet } from './ways-of-rule.ts';

/** The legal tests, each an operator of its own; what a condition compares with is the test's place in its entry. */
const LEGAL_TESTS: readonly Demand['test'][] = ['ceiling', 'minimumOriginating', 'originatingOutweighs', 'volumeLimit', 'attested', 'engaged', 'notEngaged', 'textileNotes'];

/** Of two engines an entry, one asks what surely holds, the other what may: the library knows true and false only. */
type Surety = 'surely' | 'possibly';

function toleratedIn(way: WayToMeet, { enquiry, tolerance }: OpenLine, surety: Surety): boolean {
  const { least, most } = offendersOf(way.bans, enquiry);
  const worth = surety === 'surely' ? most : least;
  return worth === null || (tolerance !== null && comparePercent(worth, enquiry.shipment.exWorksPrice, tolerance) <= 0);
}

function conditionsOf(ways: readonly WayToMeet[], demands: readonly Demand[]): TopLevelCondition {
  const all = ways.map((way, place): { all: { fact: string; operator: string; value: number }[] } => ({
    all: [
      ...way.demands.map((demand) => ({ fact: 'line', operator: demand.test, value: demands.indexOf(demand) })),
      ...(way.bans.length > 0 ? [{ fact: 'line', operator: 'offendersTolerated', value: place }] : []),
    ],
  }));
  return all.length === 1 ? all[0]! : { any: all };
}

function engineFor(ways: readonly WayToMeet[], surety: Surety): Engine {
  const demands = [...new Set(ways.flatMap((way) => way.demands))];
  const engine = new Engine();
  const holds = surety === 'surely' ? (verdict: Verdict) => verdict === 'yes' : (verdict: Verdict) => verdict !== 'no';
  for (const test of LEGAL_TESTS) engine.addOperator<OpenLine, number>(test, ({ enquiry }, place) => holds(isMet(demands[place]!, enquiry)));
  engine.addOperator<OpenLine, number>('offendersTolerated', (line, place) => toleratedIn(ways[place]!, line, surety));
  engine.addRule({ conditions: conditionsOf(ways, demands), event: { type: 'met' } });
  return engine;
}

/** json-rules-engine in its best form: engines made once an entry, small conditions, own operators on one fact. */
export function jsonRulesPeer(program: Program): (shipment: Shipment) => Promise<Verdict> {
  const engines = program.table.entries.map((entry) => {
    const ways = waysOfEntry(entry, program.table);
    return ways.length === 0 ? null : { surely: engineFor(ways, 'surely'), possibly: engineFor(ways, 'possibly') };
  });
  const entryVerdict = async (order: number, line: OpenLine): Promise<Verdict> => {
    const engine = engines[order];
    if (!engine) return 'no';
    if ((await engine.surely.run({ line })).events.length > 0) return 'yes';
    if (line.enquiry.asked.length === 0) return 'no';
    return (await engine.possibly.run({ line })).events.length > 0 ? 'unknown' : 'no';
  };
  const verdictOf = async (line: OpenLine): Promise<Verdict> => {
    if (line.settled !== null) return line.settled;
    const verdicts: Verdict[] = [];
    for (const { compiled } of line.entries) verdicts.push(await entryVerdict(compiled.order, line));
    return closeLine(line, verdicts);
  };
  return (shipment) => settleLater(program, shipment, verdictOf);
}
