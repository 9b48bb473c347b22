/**
 * `npm run bench`: performance as ratios measured side by side in one run. Nothing here is a test; a noisy machine
 * moves all figures of a run alike.
 */
import { readdirSync } from 'node:fs';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';
import { openEnquiry } from '../../server/origin/enquiry.ts';
import { judge } from '../../server/origin/judge.ts';
import { readShipment } from '../../server/origin/shipment.ts';
import { readCases } from '../../server/legal-cases/read-cases.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const program = compileRuleTable(table);
const folder = new URL('../origin/cases/', import.meta.url);
const facts: Facts[] = readdirSync(folder).flatMap((file) => readCases(new URL(file, folder), table.agreement)).map((one) => one.facts);

const MEASURED_MS = 1500;
const ROUNDS = 5;

/** Runs a second of each candidate in turn, several times, and keeps each one's median rate. */
function ratesOf(candidates: Readonly<Record<string, (given: Facts) => unknown>>): Map<string, number> {
  const rates = new Map(Object.keys(candidates).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, run] of Object.entries(candidates)) {
      const end = performance.now() + MEASURED_MS / ROUNDS;
      let done = 0;
      const start = performance.now();
      while (performance.now() < end) run(facts[done++ % facts.length]!);
      rates.get(name)!.push((done / (performance.now() - start)) * 1000);
    }
  }
  return new Map([...rates].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!]));
}

const rates = ratesOf({
  'compile the table for each line': (given) => determine(compileRuleTable(table), given),
  'determine: trace, questions, remedies': (given) => determine(program, given),
  'verdict only': (given) => {
    const reading = readShipment(given, table);
    return reading.ok && judge(program, openEnquiry(reading.shipment)).verdict;
  },
});
const [slowest] = rates.values();

console.log(`${facts.length} legal cases, ${table.entries.length} entries of the list, Node ${process.version}`);
console.table(Object.fromEntries([...rates].map(([name, rate]) => [name, { 'lines a second': Math.round(rate), ratio: Number((rate / slowest!).toFixed(1)) }])));
