import { criterionSchema } from './criterion.ts';
import type { Criterion } from './criterion.ts';
import { provisionsSchema } from './provisions-schema.ts';
import { ruleCaseSchema } from './rule-case-schema.ts';
import { ruleEntrySchema } from './rule-entry-schema.ts';
import { bothLanguagesSchema, goodsClassSchema, selectorSchema } from './selector.ts';
import type { BothLanguages, GoodsClass } from './selector.ts';

/** What one row (or one dash of a row) of the list covers and demands. */
export interface RuleEntry {
  id: string;
  covers: string[];
  ex?: boolean;
  part?: EntryPart;
  path?: BothLanguages[];
  description: BothLanguages;
  column3: Criterion | null;
  column4?: Criterion;
  printed: { column1: string; column2: string; column3: string; column4?: string };
  wording: { column3: string; column4?: string };
  page?: number;
  lines?: [number, number];
  footnotes?: string[];
  corrections?: Correction[];
}

/** The part of the covered codes an entry speaks of: goods of a class, or all goods that are not. */
export type EntryPart = { class: string; notClass?: never } | { notClass: string; class?: never };

/** A place where the print is wrong or unclear, and how it is read. */
export interface Correction {
  kind: 'misprint' | 'interpretation';
  printed: string;
  readAs: string;
  why: BothLanguages;
}

/** Which articles of general application the agreement has, with their figures. */
export interface GeneralProvisions {
  territories?: 'ec-croatia' | 'any';
  whollyObtained?: { source: BothLanguages };
  cumulation?: { source: BothLanguages };
  insufficientOperations?: { source: BothLanguages };
  generalTolerance?: { source: BothLanguages; percent: number; exceptChapters?: string[] };
  sets?: { source: BothLanguages; percent: number };
  neutralElements?: { source: BothLanguages };
}

/** Goods with the determination the table must come to. Of the expected, only what is named is held against it. */
export interface RuleCase {
  name: string;
  article?: string;
  /** In the shape of `factsSchema`; `checkCases` sees to it. */
  facts: object;
  expected: { outcome: 'originating' | 'not-originating' | 'undetermined'; entry?: string; column?: 3 | 4 | null; questions?: string[] };
}

/** One version of a rule table: the document a maintainer edits. */
export interface RuleTable {
  agreement: string;
  title: BothLanguages;
  nomenclature: 'HS 2007';
  listName: BothLanguages;
  source: string;
  validFrom: string;
  validTo?: string;
  provisions: GeneralProvisions;
  classes: Record<string, GoodsClass>;
  entries: RuleEntry[];
  cases?: RuleCase[];
}

const slug = {
  type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', title: 'Id of named goods', description: 'An id from the table’s "classes".', examples: ['potato-starch'],
} as const;

export const ruleTableSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://izcelsme.test/schemas/rule-table.json',
  title: 'Table of rules of origin',
  description: 'One version of one agreement’s rules: general provisions, named goods, and the entries in the order of the list.',
  $comment: 'Protocol 4 to the EC–Croatia Stabilisation and Association Agreement; Cabinet Regulation No 736',
  examples: [{
    agreement: 'LV-736', title: { lv: 'Nepreferenciāla izcelsme', en: 'Non-preferential origin' }, nomenclature: 'HS 2007', listName: { lv: '6. punkts', en: 'Point 6' },
    source: 'Ministru kabineta noteikumi Nr. 736', validFrom: '2016-11-22', provisions: {}, classes: {}, entries: ruleEntrySchema.examples,
  }],
  type: 'object',
  required: ['agreement', 'title', 'nomenclature', 'listName', 'source', 'validFrom', 'provisions', 'classes', 'entries'],
  additionalProperties: false,
  properties: {
    agreement: { type: 'string', pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$', title: 'Agreement', description: 'The short name application types call the table by.', examples: ['EC-HR-SAA'] },
    title: { ...bothLanguagesSchema, title: 'Title', description: 'The full name of the agreement.' },
    nomenclature: { enum: ['HS 2007'], title: 'Nomenclature edition', description: 'The edition of the Harmonized System the codes belong to.', examples: ['HS 2007'] },
    listName: { ...bothLanguagesSchema, title: 'Name of the list', description: 'How a determination calls the list.', examples: [{ lv: 'II pielikums', en: 'Annex II' }] },
    source: { type: 'string', minLength: 1, title: 'Source document', description: 'Where the print is to be found.', examples: ['COM(2007) 612, Protocol 4'] },
    validFrom: { type: 'string', format: 'date', title: 'Applies from', description: 'The first day of the rules.', examples: ['2007-08-01'] },
    validTo: { type: 'string', format: 'date', title: 'Applies until', description: 'The last day of the rules; left out: no end.', examples: ['2013-06-30'] },
    provisions: provisionsSchema,
    classes: {
      type: 'object', title: 'Named goods by id', description: 'The goods rules speak of by name, each under its id.', propertyNames: slug, additionalProperties: goodsClassSchema,
      examples: [{ 'potato-starch': { lv: 'kartupeļu ciete', en: 'potato starch', certain: ['110813'] } }],
    },
    entries: {
      type: 'array', title: 'Entries', description: 'The rows and dashes in the order of the list.', minItems: 1, examples: [ruleEntrySchema.examples], items: { $ref: '#/definitions/entry' },
    },
    cases: {
      type: 'array', title: 'Cases', description: 'Goods the table must decide as said here; run whenever the table is checked.', maxItems: 2000, examples: [ruleCaseSchema.examples], items: ruleCaseSchema,
    },
  },
  definitions: { criterion: criterionSchema, selector: selectorSchema, entry: ruleEntrySchema },
} as const;
