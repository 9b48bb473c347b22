import type { Facts, MaterialFacts } from '../../../rules-schema/determination/facts.ts';
import { HS_2007_HEADINGS, subheadingsOf2007 } from '../../../rules-schema/nomenclature/hs-2007.ts';
import { bareCode, headingOf } from '../../../rules-schema/origin-rules/hs-code.ts';
import { chanceFor, type Chance } from '../../../seeds/demo/chance.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import { conclude, type Conclusion } from '../../../server/origin/conclusion.ts';
import { openEnquiry } from '../../../server/origin/enquiry.ts';
import { judge } from '../../../server/origin/judge.ts';
import { readShipment, type Shipment } from '../../../server/origin/shipment.ts';

/** A past decision: its facts, and what the engine concluded under the version of its day. */
export interface InventedDecision {
  id: number;
  code: string;
  facts: Facts;
  conclusion: Conclusion;
}

/** A product of some maker with its bill of materials; every line of it has prices of its own. */
interface Recipe {
  facts: Facts;
  /** Shares of the ex-works price, in hundredths of a per cent. */
  shares: readonly number[];
}

/** Makers order the same goods again and again. */
const RECIPES = 6000;
const MATERIALS: readonly (readonly [number, number])[] = [[3, 6], [5, 12], [6, 15], [7, 19], [8, 18], [9, 14], [10, 10], [13, 6]];
const ABROAD = ['RS', 'CN', 'TR', 'UA', 'US', 'BY'] as const;
/** How many questions a maker may leave without an answer. */
const LEFT_OPEN: readonly (readonly [number, number])[] = [[0, 90], [1, 6], [2, 3], [3, 1]];

const euros = (cents: number): MaterialFacts['value'] => ({ amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, currency: 'EUR' });

/** Half of the materials come from near the product in the nomenclature, few from its own heading. */
function materialCode(heading: string, chance: Chance): string {
  const place = HS_2007_HEADINGS.indexOf(heading);
  const near = Math.min(Math.max(place + chance.between(-14, 6), 0), HS_2007_HEADINGS.length - 1);
  const from = chance.weighted([[heading, 4], [HS_2007_HEADINGS[near]!, 46], [HS_2007_HEADINGS[chance.between(0, HS_2007_HEADINGS.length - 1)]!, 50]]);
  return subheadingsOf2007(from)[0] ?? from;
}

function standing(chance: Chance): Partial<MaterialFacts> {
  return chance.weighted<Partial<MaterialFacts>>([[{ originating: true }, 52], [{ originating: false }, 42], [{ originating: false, origin: ABROAD[chance.between(0, ABROAD.length - 1)] }, 5], [{}, 1]]);
}

function inventRecipe(chance: Chance): Recipe {
  const heading = HS_2007_HEADINGS[Math.floor(HS_2007_HEADINGS.length * chance.next())]!;
  const subheadings = subheadingsOf2007(heading);
  const count = chance.weighted(MATERIALS);
  const weights = Array.from({ length: count }, () => 0.15 + chance.next());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const total = chance.between(3500, 8500);
  return {
    shares: weights.map((weight) => Math.floor((weight / all) * total)),
    facts: {
      agreement: 'EC-HR-SAA', date: '', manufacturedIn: 'LV', exportedTo: 'HR',
      product: { code: subheadings.length === 0 ? heading : chance.pick(subheadings), exWorksPrice: euros(0) },
      materials: Array.from({ length: count }, () => ({ code: materialCode(heading, chance), value: euros(0), ...standing(chance) })),
      operations: ['manufacture'],
    },
  };
}

/** A line of a recipe: its price, each material near its share, the day. */
function lineOf({ facts, shares }: Recipe, chance: Chance): Facts {
  const price = chance.between(20_000, 9_000_000);
  const drift = 0.8 + chance.next() * 0.4;
  return {
    ...facts,
    date: `20${String(chance.between(8, 12)).padStart(2, '0')}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`,
    product: { ...facts.product, exWorksPrice: euros(price) },
    materials: facts.materials.map((material, place) => ({ ...material, value: euros(Math.max(1, Math.floor((price * shares[place]! * drift) / 10_000))) })),
  };
}

function shipmentOf(facts: Facts, { table }: Program): Shipment {
  const reading = readShipment(facts, table);
  if (!reading.ok) throw new Error(`Facts cannot be read: ${reading.problems[0]?.message.en ?? ''}`);
  return reading.shipment;
}

/** What the engine concludes of facts. @throws Error when they cannot be read, or no rule speaks of them */
export function concluded(program: Program, facts: Facts): Conclusion {
  const conclusion = conclude(program, shipmentOf(facts, program));
  if (conclusion === null) throw new Error(`No rule speaks of ${facts.product.code}.`);
  return conclusion;
}

/** The recipe with what its maker attested, found by asking the engine until it asks no more; one to three answers may be missing. */
function attested(program: Program, recipe: Recipe, chance: Chance): Recipe {
  const mayStayOpen = chance.weighted(LEFT_OPEN);
  const answers: Record<string, boolean> = {};
  for (;;) {
    const facts = { ...recipe.facts, ...(Object.keys(answers).length > 0 && { answers }) };
    const enquiry = openEnquiry(shipmentOf(lineOf({ ...recipe, facts }, chance.apart('trial')), program));
    const { verdict } = judge(program, enquiry);
    if (verdict !== 'unknown' || enquiry.asked.length <= mayStayOpen) return { ...recipe, facts };
    for (const question of enquiry.asked.slice(mayStayOpen)) answers[question] = chance.percent(70);
  }
}

/**
 * Past decisions of a busy office over the whole list, the same for the same number: some 7.5 materials a line, each
 * concluded upon under the table it was decided by.
 */
export function* inventDecisions(program: Program, count: number): Generator<InventedDecision> {
  const chance = chanceFor('bench/past');
  const recipes: Recipe[] = [];
  const made = Math.min(RECIPES, Math.ceil(count / 4));
  while (recipes.length < made) {
    const recipe = inventRecipe(chance);
    if (program.levelsFor(headingOf(recipe.facts.product.code)).length > 0) recipes.push(attested(program, recipe, chance));
  }
  for (let id = 1; id <= count; id += 1) {
    const facts = lineOf(recipes[Math.floor(made * chance.next() ** 1.5)]!, chance);
    yield { id, code: bareCode(facts.product.code), facts, conclusion: concluded(program, facts) };
  }
}

/** The candidate: limits of eight entries of the list moved by some points, as a maintainer would edit them. */
export function editedTable<Table extends Program['table']>(table: Table): Table {
  const chance = chanceFor('bench/edits');
  const limited = table.entries.flatMap((entry, place) => (entry.column3 !== null && 'valueLimit' in entry.column3 && entry.column3.valueLimit !== undefined ? [place] : []));
  const edited = new Set(Array.from({ length: 8 }, () => chance.pick(limited)));
  return {
    ...table,
    entries: table.entries.map((entry, place) => {
      const limit = entry.column3?.valueLimit;
      return limit === undefined || !edited.has(place) ? entry : { ...entry, column3: { valueLimit: { ...limit, percent: limit.percent - 10 } } };
    }),
  };
}
