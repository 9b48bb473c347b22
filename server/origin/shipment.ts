import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import { isInsufficient } from '../../rules-schema/determination/operations.ts';
import { isPreferentialTrade, partyOf } from '../../rules-schema/determination/territories.ts';
import { bareCode, chapterOf, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import type { GeneralProvisions, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { isHeadingOf2007 } from '../../rules-schema/nomenclature/hs-2007.ts';
import { milligrams, minorUnits } from './exact.ts';

/** A material as the engine measures it: value in minor units, mass in milligrams. */
export interface Material {
  index: number;
  id: string;
  code: string;
  heading: string;
  value: number;
  weight: number | null;
  facts: MaterialFacts;
  /** Whether its declared origin is a territory whose materials may count, as far as the origin alone says. */
  origin: 'own' | 'cumulable' | 'other-party' | 'third-country';
}

/** Facts the engine can trust: normalised once, read many times. */
export interface Shipment {
  facts: Facts;
  code: string;
  heading: string;
  chapter: string;
  exWorksPrice: number;
  currency: string;
  materials: Material[];
  neutral: string[];
  /** Article 7: null where no operations were declared. */
  onlyInsufficient: boolean | null;
  answers: ReadonlyMap<string, boolean>;
}

/** Something in the facts that cannot be determined upon, with the place and what to do. */
export interface FactProblem {
  pointer: string;
  code: string;
  message: { lv: string; en: string };
}

const NEUTRAL_USES = new Set(['energy-or-fuel', 'plant-or-equipment', 'machines-or-tools', 'not-in-product']);

/** Whether a use makes a material a neutral element. */
export const isNeutralUse = (use: MaterialFacts['use']): boolean => NEUTRAL_USES.has(use ?? 'incorporated');

/** What a declared country of origin alone says of a material, under the articles on territories and cumulation. */
export function originOf(facts: Pick<Facts, 'manufacturedIn' | 'exportedTo' | 'date'>, origin: string | undefined, provisions: GeneralProvisions): Material['origin'] {
  if (origin === undefined) return 'own';
  if (provisions.territories !== 'ec-croatia') return origin === facts.manufacturedIn ? 'own' : 'third-country';
  const maker = partyOf(facts.manufacturedIn, facts.date);
  const party = partyOf(origin, facts.date);
  if (party === null) return 'third-country';
  if (party === maker) return 'own';
  const importer = partyOf(facts.exportedTo, facts.date);
  const concernsCeuta = [maker, importer].includes('CEUTA-MELILLA');
  const cumulates = party === 'CEUTA-MELILLA' || maker === 'CEUTA-MELILLA' ? concernsCeuta : true;
  return cumulates && provisions.cumulation !== undefined ? 'cumulable' : 'other-party';
}

/** Why a table does not speak of goods sent from one territory to another on a date. */
export function* problemsOfTerritory(facts: Pick<Facts, 'manufacturedIn' | 'exportedTo' | 'date'>, table: RuleTable): Generator<FactProblem> {
  if (facts.date < table.validFrom || (table.validTo !== undefined && facts.date > table.validTo)) {
    yield {
      pointer: '/date', code: 'table-not-applicable',
      message: { en: `The rules of ${table.agreement} apply from ${table.validFrom}; the date is ${facts.date}.`, lv: `${table.agreement} noteikumus piemēro no ${table.validFrom}; norādītais datums ir ${facts.date}.` },
    };
  }
  if (table.provisions.territories !== 'ec-croatia') return;
  for (const field of ['manufacturedIn', 'exportedTo'] as const) {
    if (partyOf(facts[field], facts.date) === null) {
      yield {
        pointer: `/${field}`, code: 'unknown-territory',
        message: { en: `${facts[field]} is not a territory of the agreement on ${facts.date}. Use a member state, EU, HR, XC or XL.`, lv: `${facts[field]} ${facts.date} nav nolīguma teritorija. Norādiet dalībvalsti, EU, HR, XC vai XL.` },
      };
    }
  }
  const from = partyOf(facts.manufacturedIn, facts.date);
  const to = partyOf(facts.exportedTo, facts.date);
  if (from !== null && to !== null && !isPreferentialTrade(from, to)) {
    yield {
      pointer: '/exportedTo', code: 'not-between-parties',
      message: { en: `The agreement covers trade between the Community (or Ceuta and Melilla) and Croatia, not from ${facts.manufacturedIn} to ${facts.exportedTo}.`, lv: `Nolīgums attiecas uz tirdzniecību starp Kopienu (vai Seūtu un Meliļu) un Horvātiju, nevis no ${facts.manufacturedIn} uz ${facts.exportedTo}.` },
    };
  }
}

function* problemsOfMaterials(facts: Facts, materials: readonly Material[], table: RuleTable): Generator<FactProblem> {
  const seen = new Set<string>();
  for (const { id, index, heading, facts: material, origin } of materials) {
    const at = `/materials/${index}`;
    if (seen.has(id)) yield { pointer: `${at}/id`, code: 'duplicate-material', message: { en: `Two materials carry the id ${id}; ids must differ.`, lv: `Divi materiāli ar identifikatoru ${id}; identifikatoriem jāatšķiras.` } };
    seen.add(id);
    if (!isHeadingOf2007(heading)) yield unknownHeading(`${at}/code`, heading);
    if (material.value.currency !== facts.product.exWorksPrice.currency) {
      yield { pointer: `${at}/value/currency`, code: 'mixed-currencies', message: { en: `One currency in one request: the ex-works price is in ${facts.product.exWorksPrice.currency}.`, lv: `Vienā pieprasījumā jābūt vienai valūtai: ražotāja cena ir ${facts.product.exWorksPrice.currency}.` } };
    }
    if (table.provisions.territories === 'ec-croatia' && material.originating === true && origin === 'third-country') {
      yield { pointer: `${at}/originating`, code: 'originating-in-third-country', message: { en: `A material of ${material.origin} cannot be declared originating under this agreement.`, lv: `Materiālu no ${material.origin} saskaņā ar šo nolīgumu nevar deklarēt kā noteiktas izcelsmes materiālu.` } };
    }
  }
}

/** Article 12 belongs to Protocol 4, counts in the currency of the price, and speaks of materials of this bill; a set has it looked into item by item. */
function* problemsOfTerritoriality(facts: Facts, materials: readonly Material[], table: RuleTable): Generator<FactProblem> {
  const { outsideProcessing: outside, product } = facts;
  if (table.provisions.territories !== 'ec-croatia') {
    for (const field of ['outsideProcessing', 'returnedGoods'] as const) {
      if (facts[field] !== undefined) yield { pointer: `/${field}`, code: 'no-territoriality', message: { en: `The rules of ${table.agreement} do not speak of this.`, lv: `${table.agreement} noteikumos par to nekas nav teikts.` } };
    }
    return;
  }
  if (outside === undefined) return;
  if (product.isSet === true) yield { pointer: '/outsideProcessing', code: 'outside-set', message: { en: 'Article 12(3) is looked into for each item of a set, not for the set: determine the item first.', lv: '12. panta 3. punktu vērtē katram komplekta priekšmetam, nevis komplektam: vispirms nosakiet priekšmeta izcelsmi.' } };
  const { currency } = product.exWorksPrice;
  const shares = outside.materials ?? [];
  if ([outside, ...shares].some(({ addedValue }) => addedValue.currency !== currency)) yield { pointer: '/outsideProcessing/addedValue/currency', code: 'mixed-currencies', message: { en: `One currency in one request: the ex-works price is in ${currency}.`, lv: `Vienā pieprasījumā jābūt vienai valūtai: ražotāja cena ir ${currency}.` } };
  const known = new Set(materials.map(({ id }) => id));
  for (const [index, { id }] of shares.entries()) {
    if (!known.delete(id)) yield { pointer: `/outsideProcessing/materials/${index}/id`, code: 'unknown-material', message: { en: `The bill of materials has no (other) material ${id}.`, lv: `Materiālu sarakstā nav (cita) materiāla ${id}.` } };
  }
  const split = shares.reduce((sum, { addedValue }) => sum + minorUnits(addedValue.amount), 0);
  if (split > minorUnits(outside.addedValue.amount)) yield { pointer: '/outsideProcessing/addedValue/amount', code: 'shares-exceed-total', message: { en: 'More was added to the materials than in total.', lv: 'Materiāliem pievienots vairāk nekā kopā.' } };
}

function unknownHeading(pointer: string, heading: string): FactProblem {
  return { pointer, code: 'unknown-heading', message: { en: `Heading ${heading} does not exist in HS 2007.`, lv: `Pozīcijas ${heading} HS 2007 nomenklatūrā nav.` } };
}

/** Answers given on a material are answers to the question of that material, by its whole id or without "@material". */
export function collectAnswers(facts: Facts, materials: readonly Pick<Material, 'id' | 'facts'>[]): Map<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const { id, facts: material } of materials) {
    const ending = `@${id}`;
    for (const [question, answer] of Object.entries(material.answers ?? {})) answers.set(question.endsWith(ending) ? question : `${question}${ending}`, answer);
  }
  for (const [question, answer] of Object.entries(facts.answers ?? {})) answers.set(question, answer);
  return answers;
}

/**
 * Normalises facts that match the schema. Materials that are neutral elements (article 11) are set aside.
 * @returns the shipment, or every problem found with its JSON pointer.
 */
export function readShipment(facts: Facts, table: RuleTable): { ok: true; shipment: Shipment } | { ok: false; problems: FactProblem[] } {
  const { product } = facts;
  const code = bareCode(product.code);
  const all = facts.materials.map((material, index): Material => ({
    index,
    id: material.id ?? `m${index + 1}`,
    code: bareCode(material.code),
    heading: headingOf(material.code),
    value: minorUnits(material.value.amount),
    weight: material.weightKg === undefined ? null : milligrams(material.weightKg),
    facts: material,
    origin: originOf(facts, material.origin, table.provisions),
  }));
  const problems = [...problemsOfTerritory(facts, table), ...problemsOfMaterials(facts, all, table), ...problemsOfTerritoriality(facts, all, table)];
  if (!isHeadingOf2007(headingOf(code))) problems.push(unknownHeading('/product/code', headingOf(code)));
  if (product.isSet === true && all.length === 0) problems.push({ pointer: '/materials', code: 'set-without-items', message: { en: 'A set needs its items as materials.', lv: 'Komplektam jānorāda tā priekšmeti kā materiāli.' } });
  const exWorksPrice = minorUnits(product.exWorksPrice.amount);
  if (exWorksPrice === 0) problems.push({ pointer: '/product/exWorksPrice/amount', code: 'no-price', message: { en: 'The ex-works price must be more than zero.', lv: 'Ražotāja cenai jābūt lielākai par nulli.' } });
  if (problems.length > 0) return { ok: false, problems };

  const isNeutral = (material: Material) => table.provisions.neutralElements !== undefined && isNeutralUse(material.facts.use);
  const materials = all.filter((material) => !isNeutral(material)).map((material, index) => ({ ...material, index }));
  const operations = facts.operations ?? [];
  return {
    ok: true,
    shipment: {
      facts, code, heading: headingOf(code), chapter: chapterOf(code), exWorksPrice,
      currency: product.exWorksPrice.currency,
      materials,
      neutral: all.filter(isNeutral).map(({ id }) => id),
      onlyInsufficient: operations.length === 0 ? null : operations.every(isInsufficient),
      answers: collectAnswers(facts, all),
    },
  };
}
