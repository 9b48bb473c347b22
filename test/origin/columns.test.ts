import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { carriedLine } from '../../server/origin/columns/carried-line.ts';
import { openBlock, packBlock, type LineToPack } from '../../server/origin/columns/packed-block.ts';
import { packedShipments } from '../../server/origin/columns/packed-shipments.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { conclude, conclusionOf, type Conclusion } from '../../server/origin/conclusion.ts';
import { determine } from '../../server/origin/determine.ts';
import { readCases } from '../../server/legal-cases/read-cases.ts';
import { shipments } from './facts-arbitrary.ts';

const tables = readSeedRuleTables();
const programs = new Map(tables.map((table) => [table.agreement, compileRuleTable(table)]));
const program = programs.get('EC-HR-SAA')!;

const NOTHING: Conclusion = { outcome: 'no', entry: null, column3: 'no', column4: 'no', questions: [] };
const toPack = (facts: Facts, index: number): LineToPack => ({ decisionId: index + 1, humanOutcome: index % 3, conclusion: NOTHING, code: bareCode(facts.product.code), line: carriedLine(facts) });

/** Materials are known by their place once they are in columns. */
const byPlace = (given: Facts): Facts => ({
  ...given,
  materials: given.materials.map((material, index) => ({ ...material, id: `m${index + 1}` })),
  ...(given.answers && { answers: Object.fromEntries(Object.entries(given.answers).map(([question, answer]) => {
    const place = given.materials.findIndex(({ id }, index) => question.endsWith(`@${id ?? `m${index + 1}`}`));
    return [place < 0 ? question : `${question.slice(0, question.lastIndexOf('@'))}@m${place + 1}`, answer];
  })) }),
});

function concludedFromColumns(lines: readonly Facts[]): (Conclusion | null)[] {
  const block = openBlock(packBlock(lines.map(toPack))!);
  const byTable = new Map(tables.map((table) => [table.agreement, packedShipments(block, table)]));
  return lines.map(({ agreement }, at) => {
    const shipment = byTable.get(agreement)!.at(at);
    return shipment === null ? null : conclude(programs.get(agreement)!, shipment);
  });
}

describe('decided lines in columns', () => {
  const folder = new URL('./cases/', import.meta.url);
  const cases = readdirSync(folder).filter((file) => file.endsWith('.csv')).flatMap((file) => readCases(new URL(file, folder), 'EC-HR-SAA'));

  it('are concluded upon exactly as from their documents, every legal case', () => {
    const lines = cases.map(({ facts }) => byPlace(facts));
    const concluded = concludedFromColumns(lines);
    const carried = lines.flatMap((facts, at) => {
      const told = determine(programs.get(facts.agreement)!, facts);
      if (!told.ok || facts.outsideProcessing !== undefined || facts.returnedGoods !== undefined) {
        expect(concluded[at]).toBeNull();
        return [];
      }
      expect({ facts, concluded: concluded[at] }).toEqual({ facts, concluded: conclusionOf(told.determination) });
      return [at];
    });
    expect(carried.length).toBeGreaterThan(lines.length / 2);
  });

  it('are concluded upon exactly as from their documents, whatever the facts', () => {
    fc.assert(fc.property(fc.array(shipments, { minLength: 1, maxLength: 5 }), (lines) => {
      const told = lines.map((facts) => determine(program, facts)).map((result) => (result.ok ? conclusionOf(result.determination) : null));
      expect(concludedFromColumns(lines)).toEqual(told);
    }), { numRuns: 300 });
  });

  it('keep who decided what beside each line', () => {
    const lines = cases.slice(0, 40).map(({ facts }) => facts);
    const block = openBlock(packBlock(lines.map(toPack))!);
    expect([...block.decisionId]).toEqual(lines.map((_, at) => at + 1));
    expect([...block.flags].map((flags) => flags >> 4)).toEqual(lines.map((_, at) => at % 3));
  });
});
