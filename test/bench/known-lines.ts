import { readdirSync } from 'node:fs';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { chanceFor } from '../../seeds/demo/chance.ts';
import { inventFacts } from '../../seeds/demo/facts.ts';
import { farmProducts } from '../../seeds/demo/products-01-14.ts';
import { foodProducts } from '../../seeds/demo/products-15-24.ts';
import { readCases } from '../../server/legal-cases/read-cases.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';

/** The real list of Annex II. */
export function annexII(): RuleTable {
  const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA');
  if (table === undefined) throw new Error('The seeds have no table of the agreement EC-HR-SAA.');
  return table;
}

/** Goods somebody worked out, or a demo office would see. */
export interface KnownLines {
  /** Facts of the book of legal cases. */
  cases: readonly Facts[];
  /** Facts the demo office's past is made of: all its goods, leaning each way. */
  demo: readonly Facts[];
}

const CASES = new URL('../origin/cases/', import.meta.url);
const DEMO_LINES_A_PRODUCT = 24;

/** The book of legal cases, and goods of the demo office from a fixed seed. */
export function knownLines(agreement: string): KnownLines {
  const chance = chanceFor('bench');
  return {
    cases: readdirSync(CASES).filter((file) => file.endsWith('.csv')).flatMap((file) => readCases(new URL(file, CASES), agreement)).map(({ facts }) => facts),
    demo: [...farmProducts, ...foodProducts].flatMap((product) => Array.from({ length: DEMO_LINES_A_PRODUCT }, (_, place) =>
      inventFacts(product, { manufacturedIn: 'LV', exportedTo: 'HR' }, (['keeps', 'breaks', 'keeps', 'open'] as const)[place % 4]!, '2008-05-01', chance))),
  };
}
