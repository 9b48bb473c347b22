import { criterionSchema } from './criterion.ts';
import type { Criterion } from './criterion.ts';
import { bothLanguagesSchema, codesSchema, goodsClassSchema, selectorSchema } from './selector.ts';
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
}

const source = { ...bothLanguagesSchema, title: 'Place in the agreement', examples: [{ lv: '4. protokola 6. panta 2. punkts', en: 'Protocol 4, article 6(2)' }] } as const;
const percent = { type: 'number', exclusiveMinimum: 0, maximum: 100, title: 'Percentage of the ex-works price' } as const;
const slug = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const;
const date = { type: 'string', format: 'date', examples: ['2007-08-01'] } as const;

const sourced = (title: string, more: object = {}, required: readonly string[] = []) => ({
  type: 'object', title, required: ['source', ...required], additionalProperties: false, properties: { source, ...more },
}) as const;

const provisionsSchema = {
  type: 'object',
  title: 'General provisions',
  description: 'Articles of general application. One that is left out does not apply.',
  additionalProperties: false,
  properties: {
    territories: { enum: ['ec-croatia', 'any'], title: 'Territories', description: 'Between which territories the table applies.' },
    whollyObtained: sourced('Products wholly obtained'),
    cumulation: sourced('Bilateral cumulation'),
    insufficientOperations: sourced('Insufficient working or processing'),
    generalTolerance: sourced('General tolerance', { percent, exceptChapters: { ...codesSchema, title: 'Not for products of these chapters' } }, ['percent']),
    sets: sourced('Sets', { percent }, ['percent']),
    neutralElements: sourced('Neutral elements'),
  },
} as const;

const correctionSchema = {
  type: 'object',
  title: 'Correction or interpretation',
  description: 'Where the print is wrong or unclear: what is printed, how it is read, and why.',
  required: ['kind', 'printed', 'readAs', 'why'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['misprint', 'interpretation'] },
    printed: { type: 'string', minLength: 1 },
    readAs: { type: 'string', minLength: 1 },
    why: { ...bothLanguagesSchema, title: 'Why it is read so' },
  },
} as const;

const columnTexts = (title: string, more: object, required: readonly string[]) => ({
  type: 'object', title, required: ['column3', ...required], additionalProperties: false,
  properties: { ...more, column3: { type: 'string', title: 'Column 3' }, column4: { type: 'string', title: 'Column 4' } },
}) as const;

export const ruleEntrySchema = {
  type: 'object',
  title: 'Entry',
  description: 'One row of the list, or one dash of a row.',
  required: ['id', 'covers', 'description', 'column3', 'printed', 'wording'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9.#-]*$', title: 'Id', description: 'Stable for ever; never reused.', examples: ['1704', 'ex-0502', '1302#1'] },
    covers: { ...codesSchema, title: 'Covers', description: 'The chapters, headings or ranges of column 1.' },
    ex: { type: 'boolean', title: 'ex', description: 'Column 1 prints "ex": only the part described in column 2.' },
    part: {
      title: 'Part of the codes',
      description: 'The goods of these codes the entry speaks of: those of a class, or those that are not. Left out for a residual ("other") or a whole heading.',
      type: 'object',
      additionalProperties: false,
      oneOf: [{ required: ['class'] }, { required: ['notClass'] }],
      properties: { class: { type: 'string', minLength: 1 }, notClass: { type: 'string', minLength: 1 } },
    },
    path: { type: 'array', title: 'Dashes', description: 'The "–" subdivisions that lead to this entry, outermost first.', items: bothLanguagesSchema },
    description: { ...bothLanguagesSchema, title: 'Description of product (column 2)' },
    column3: { title: 'Rule of column 3', description: 'null only where the print leaves no rule (an expired or reserved row).', anyOf: [{ $ref: '#/definitions/criterion' }, { type: 'null' }] },
    column4: { $ref: '#/definitions/criterion', title: 'Rule of column 4', description: 'The exporter may choose it instead of column 3 (note 2.4).' },
    printed: columnTexts('Printed Latvian text', { column1: { type: 'string' }, column2: { type: 'string' } }, ['column1', 'column2']),
    wording: columnTexts('English wording', {}, []),
    page: { type: 'integer', minimum: 1, title: 'Printed page' },
    lines: { type: 'array', title: 'First and last line in the source', minItems: 2, maxItems: 2, items: { type: 'integer', minimum: 1 } },
    footnotes: { type: 'array', items: { type: 'string' }, title: 'Footnotes' },
    corrections: { type: 'array', items: correctionSchema, title: 'Corrections and interpretations' },
  },
} as const;

export const ruleTableSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://izcelsme.test/schemas/rule-table.json',
  title: 'Table of rules of origin',
  description: 'One version of one agreement’s rules: general provisions, named goods, and the entries in the order of the list.',
  type: 'object',
  required: ['agreement', 'title', 'nomenclature', 'listName', 'source', 'validFrom', 'provisions', 'classes', 'entries'],
  additionalProperties: false,
  properties: {
    agreement: { type: 'string', pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$', title: 'Agreement', examples: ['EC-HR-SAA'] },
    title: { ...bothLanguagesSchema, title: 'Title' },
    nomenclature: { enum: ['HS 2007'], title: 'Nomenclature edition' },
    listName: { ...bothLanguagesSchema, title: 'Name of the list', examples: [{ lv: 'II pielikums', en: 'Annex II' }] },
    source: { type: 'string', minLength: 1, title: 'Source document' },
    validFrom: { ...date, title: 'Applies from' },
    validTo: { ...date, title: 'Applies until' },
    provisions: provisionsSchema,
    classes: { type: 'object', title: 'Named goods', propertyNames: slug, additionalProperties: goodsClassSchema },
    entries: { type: 'array', title: 'Entries', minItems: 1, items: { $ref: '#/definitions/entry' } },
  },
  definitions: { criterion: criterionSchema, selector: selectorSchema, entry: ruleEntrySchema },
} as const;
