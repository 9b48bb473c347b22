import type { Facts, MaterialFacts } from '../../../rules-schema/determination/facts.ts';
import { isInsufficient } from '../../../rules-schema/determination/operations.ts';
import { bareCode } from '../../../rules-schema/origin-rules/hs-code.ts';
import { milligrams, minorUnits } from '../exact.ts';
import { collectAnswers } from '../shipment.ts';

/** What operations were declared, as far as article 7 asks: nothing, only those of paragraph 1, or more. */
export const WORKING = ['undeclared', 'insufficient', 'sufficient'] as const;
export type Working = (typeof WORKING)[number];

/** How a material is used; at most eight ways, as three bits tell them apart. */
export type Use = NonNullable<MaterialFacts['use']>;
export const USES: readonly Use[] = ['incorporated', 'packing', 'accessory', 'energy-or-fuel', 'plant-or-equipment', 'machines-or-tools', 'not-in-product'];

/** A material as columns carry it: value in minor units, mass in milligrams. */
export interface CarriedMaterial {
  code: string;
  value: number;
  weight: number | null;
  originating: boolean | null;
  whollyObtained: boolean | null;
  /** Declared origin; '' where none is. */
  origin: string;
  use: Use;
}

/** An attested answer: to a question about the product (`material` −1), or about the material at a place. */
export interface CarriedAnswer {
  question: string;
  material: number;
  answer: boolean;
}

/** The facts of a line that any rule table can ask for, without the words. Independent of every table. */
export interface CarriedLine {
  code: string;
  date: string;
  manufacturedIn: string;
  exportedTo: string;
  working: Working;
  isSet: boolean;
  exWorksPrice: number;
  materials: readonly CarriedMaterial[];
  answers: readonly CarriedAnswer[];
}

/** Facts columns have no place for; a line that has them is determined from its document. */
const NOT_CARRIED = ['outsideProcessing', 'returnedGoods'] as const satisfies readonly (keyof Facts)[];

/** Fields of facts that are carried, or say nothing a rule could ask for; anything else is a reason not to trust the columns. */
const KNOWN: ReadonlySet<string> = new Set<keyof Facts>(['agreement', 'date', 'manufacturedIn', 'exportedTo', 'product', 'materials', 'operations', 'answers', ...NOT_CARRIED]);
const KNOWN_OF_PRODUCT: ReadonlySet<string> = new Set<keyof Facts['product']>(['code', 'description', 'exWorksPrice', 'netWeightKg', 'isSet']);
const KNOWN_OF_MATERIAL: ReadonlySet<string> = new Set<keyof MaterialFacts>(['id', 'code', 'description', 'value', 'originating', 'origin', 'whollyObtained', 'weightKg', 'use', 'answers']);

const onlyKnown = (record: object, known: ReadonlySet<string>): boolean => Object.keys(record).every((name) => known.has(name));

function workingOf({ operations = [] }: Facts): Working {
  if (operations.length === 0) return 'undeclared';
  return operations.every(isInsufficient) ? 'insufficient' : 'sufficient';
}

function carriedMaterial({ code, value, weightKg, originating, whollyObtained, origin, use }: MaterialFacts): CarriedMaterial {
  return {
    code: bareCode(code), value: minorUnits(value.amount), weight: weightKg === undefined ? null : milligrams(weightKg),
    originating: originating ?? null, whollyObtained: whollyObtained ?? null, origin: origin ?? '', use: use ?? 'incorporated',
  };
}

function carriedAnswers(facts: Facts): CarriedAnswer[] {
  const ids = facts.materials.map(({ id }, index) => id ?? `m${index + 1}`);
  return [...collectAnswers(facts, facts.materials.map((material, index) => ({ id: ids[index]!, facts: material })))].map(([question, answer]) => {
    const at = question.lastIndexOf('@');
    const material = at < 0 ? -1 : ids.indexOf(question.slice(at + 1));
    return { question: material < 0 ? question : question.slice(0, at), material, answer };
  });
}

/** The line as columns carry it; null where they cannot, and the line must be determined from its document. */
export function carriedLine(facts: Facts): CarriedLine | null {
  const carries = onlyKnown(facts, KNOWN) && onlyKnown(facts.product, KNOWN_OF_PRODUCT) && facts.materials.every((material) => onlyKnown(material, KNOWN_OF_MATERIAL));
  if (!carries || NOT_CARRIED.some((name) => facts[name] !== undefined)) return null;
  const { product, date, manufacturedIn, exportedTo } = facts;
  return {
    code: bareCode(product.code), date, manufacturedIn, exportedTo, working: workingOf(facts), isSet: product.isSet === true,
    exWorksPrice: minorUnits(product.exWorksPrice.amount), materials: facts.materials.map(carriedMaterial), answers: carriedAnswers(facts),
  };
}
