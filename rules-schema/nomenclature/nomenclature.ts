import type { FromSchema } from 'json-schema-to-ts';
import { LANGUAGES } from '../user/language.ts';

/** The Harmonized System (six digits) and the Combined Nomenclature of the Union built on it (eight). */
export const NOMENCLATURE_SYSTEMS = ['HS', 'CN'] as const;
export type NomenclatureSystem = (typeof NOMENCLATURE_SYSTEMS)[number];

/** How the lines of a file of the nomenclature are laid out: told by its content, never by its name. */
export const NOMENCLATURE_SHAPES = ['combined-nomenclature', 'taric', 'comtrade', 'plain'] as const;
export type NomenclatureShape = (typeof NOMENCLATURE_SHAPES)[number];

/** Bytes a file of the nomenclature may have. */
export const LARGEST_NOMENCLATURE = 40_000_000;
/** Lines of the report an answer carries. */
export const MOST_REPORTED_PROBLEMS = 2000;

const id = { type: 'integer', minimum: 1, title: 'Id' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const dateOrNull = { type: ['string', 'null'], format: 'date' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const system = { enum: NOMENCLATURE_SYSTEMS, title: 'System', description: 'HS: Harmonized System. CN: Combined Nomenclature of the Union.' } as const;
const year = { type: 'integer', minimum: 1988, maximum: 2100, title: 'Year' } as const;

/** An edition: one year's state of one system. */
export const nomenclatureEditionSchema = {
  type: 'object',
  title: 'Edition of the nomenclature',
  required: ['id', 'system', 'year', 'name', 'validFrom', 'validTo', 'codes', 'shipped', 'source', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id,
    system,
    year,
    name: { type: 'string', title: 'Name', examples: ['HS 2007'] },
    validFrom: { type: 'string', format: 'date', title: 'Valid from' },
    validTo: { ...dateOrNull, title: 'Valid until' },
    codes: { ...count, title: 'Number of codes' },
    shipped: { type: 'boolean', title: 'Delivered with the product' },
    source: { type: 'string', title: 'Where it comes from' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { type: 'integer', minimum: 1, title: 'Version for If-Match' },
  },
} as const;

export type NomenclatureEdition = FromSchema<typeof nomenclatureEditionSchema>;

const texts = {
  type: 'object',
  required: ['lv', 'en'],
  additionalProperties: false,
  properties: { lv: { ...textOrNull, title: 'Latvian' }, en: { ...textOrNull, title: 'English' } },
} as const;

/** One line of an edition: a code, or a line that only heads the lines below it. */
export const nomenclatureLineSchema = {
  type: 'object',
  title: 'Line of the nomenclature',
  required: ['id', 'edition', 'editionName', 'code', 'level', 'description', 'heading', 'validFrom', 'validTo'],
  additionalProperties: false,
  properties: {
    id,
    edition: { ...id, title: 'Edition' },
    editionName: { type: 'string', title: 'Name of the edition' },
    code: { ...textOrNull, title: 'Code', description: 'Bare digits; null for a line that only heads others.' },
    level: { ...count, maximum: 20, title: 'Depth in the tree' },
    description: { ...texts, title: 'Description' },
    heading: { ...texts, title: 'Description of its heading, or of its chapter' },
    validFrom: { type: 'string', format: 'date', title: 'Valid from' },
    validTo: { ...dateOrNull, title: 'Valid until' },
  },
} as const;

export type NomenclatureLine = FromSchema<typeof nomenclatureLineSchema>;
export type NomenclatureTexts = NomenclatureLine['description'];

/** What to make of a file. */
export const nomenclatureImportSchema = {
  type: 'object',
  title: 'Import of an edition',
  required: ['system', 'year', 'dryRun'],
  additionalProperties: false,
  properties: {
    system,
    year,
    language: { enum: LANGUAGES, title: 'Language', description: 'Of descriptions whose column does not tell; left out: told from the text.' },
    source: { type: 'string', maxLength: 200, title: 'Where it comes from', description: 'For instance the name of the file.' },
    dryRun: { type: 'boolean', title: 'Rehearsal', description: 'Everything is read and reported, nothing is stored.' },
  },
} as const;

export type NomenclatureImport = FromSchema<typeof nomenclatureImportSchema>;

/** What an import took, or would take, and what could not be read. */
export const nomenclatureReportSchema = {
  type: 'object',
  title: 'Report of an import',
  required: ['dryRun', 'shape', 'columns', 'languages', 'lines', 'codes', 'headingLines', 'unread', 'problems', 'problemsComplete', 'replaces', 'changes', 'edition'],
  additionalProperties: false,
  properties: {
    dryRun: { type: 'boolean' },
    shape: { enum: NOMENCLATURE_SHAPES, title: 'Layout of the file' },
    columns: { type: 'array', items: { type: 'string' }, title: 'Columns that were read' },
    languages: { type: 'array', items: { enum: LANGUAGES }, title: 'Languages of the descriptions' },
    lines: { ...count, title: 'Lines of the file' },
    codes: { ...count, title: 'Codes read' },
    headingLines: { ...count, title: 'Lines without a code that head others' },
    unread: { ...count, title: 'Lines that could not be read' },
    problems: {
      type: 'array',
      title: 'What could not be read and why',
      items: {
        type: 'object',
        required: ['line', 'column', 'found', 'message'],
        additionalProperties: false,
        properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'string' }, found: { type: 'string' }, message: { type: 'string' } },
      },
    },
    problemsComplete: { type: 'boolean' },
    replaces: { type: ['object', 'null'], required: ['id', 'name', 'version', 'codes'], additionalProperties: false, properties: { id, name: { type: 'string' }, version: id, codes: count }, title: 'Edition that is replaced' },
    changes: {
      type: 'object', title: 'Against the edition that is replaced', required: ['added', 'removed', 'changed', 'unchanged'], additionalProperties: false,
      properties: { added: count, removed: count, changed: count, unchanged: count },
    },
    edition: { anyOf: [nomenclatureEditionSchema, { type: 'null' }], title: 'The edition, once stored' },
  },
} as const;

export type NomenclatureReport = FromSchema<typeof nomenclatureReportSchema>;

/** How a code stands in the nomenclature on a day. */
export const CODE_STANDINGS = ['valid', 'not-yet', 'no-longer', 'unknown'] as const;
export type CodeStanding = (typeof CODE_STANDINGS)[number];

export const codeStandingSchema = {
  type: 'object',
  title: 'A code on a day',
  required: ['code', 'standing', 'edition', 'description', 'heading', 'validFrom', 'validTo'],
  additionalProperties: false,
  properties: {
    code: { type: 'string', title: 'Code, bare digits' },
    standing: { enum: CODE_STANDINGS, title: 'Standing' },
    edition: { type: 'string', title: 'Edition it was looked up in' },
    description: { ...texts, title: 'Description' },
    heading: { ...texts, title: 'Description of its heading, or of its chapter' },
    validFrom: dateOrNull,
    validTo: dateOrNull,
  },
} as const;

export type StandingOfCode = FromSchema<typeof codeStandingSchema>;
