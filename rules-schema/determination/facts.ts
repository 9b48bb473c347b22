import type { FromSchema } from 'json-schema-to-ts';
import { HS_CODE_PATTERN } from '../origin-rules/hs-code.ts';
import { OPERATIONS } from './operations.ts';

const money = {
  type: 'object',
  title: 'Money',
  description: 'An amount as a decimal string with at most two decimals, and its ISO 4217 currency.',
  required: ['amount', 'currency'],
  additionalProperties: false,
  properties: {
    amount: { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$', examples: ['100.00'] },
    currency: { type: 'string', pattern: '^[A-Z]{3}$', examples: ['EUR'] },
  },
} as const;

const mass = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,6})?$', title: 'Mass in kilograms', examples: ['12.5'] } as const;
const code = { type: 'string', pattern: HS_CODE_PATTERN, title: 'HS code, four to ten digits', examples: ['1704 90'] } as const;
const territory = { type: 'string', pattern: '^[A-Z]{2}$', title: 'Territory (ISO 3166, EU, XC Ceuta, XL Melilla)', examples: ['LV', 'EU', 'HR'] } as const;
const answers = {
  type: 'object',
  title: 'Attested answers',
  description: 'Question id → yes or no. Ids come from the questions of a determination.',
  maxProperties: 500,
  propertyNames: { type: 'string', maxLength: 200 },
  additionalProperties: { type: 'boolean' },
} as const;

/** How a material is used; everything but "incorporated" and packing is neutral (articles 8(2), 9 and 11). */
const use = {
  enum: ['incorporated', 'packing', 'accessory', 'energy-or-fuel', 'plant-or-equipment', 'machines-or-tools', 'not-in-product'],
  title: 'Use',
  description: 'Energy, plant, machines and goods that do not enter the product are neutral elements (article 11).',
} as const;

export const materialSchema = {
  type: 'object',
  title: 'Material used',
  required: ['code', 'value'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[A-Za-z0-9._-]{1,40}$', title: 'Id within the bill of materials' },
    code,
    description: { type: 'string', maxLength: 1000 },
    value: money,
    originating: { type: 'boolean', title: 'Originating', description: 'Left out: a question.' },
    origin: { ...territory, title: 'Country of origin' },
    whollyObtained: { type: 'boolean', title: 'Wholly obtained (article 5)' },
    weightKg: mass,
    use,
    answers,
  },
} as const;

/**
 * Working or processing outside the Community and Croatia of materials exported from there and re-imported (article
 * 12(3)–(8)). The bill of materials then states the materials as they were when exported.
 */
export const outsideProcessingSchema = {
  type: 'object',
  title: 'Processing outside the Community and Croatia (article 12(3)–(8))',
  required: ['addedValue'],
  additionalProperties: false,
  properties: {
    addedValue: { ...money, title: 'Total added value', description: 'All costs arising outside, the value of materials incorporated there included (article 12(5)).' },
    materials: {
      type: 'array',
      title: 'Materials exported and re-imported',
      description: 'Which materials went out, and what was added to each. What is left of the total was added to the goods themselves; left out: all of it.',
      minItems: 1,
      maxItems: 500,
      items: {
        type: 'object',
        required: ['id', 'addedValue'],
        additionalProperties: false,
        properties: { id: { type: 'string', minLength: 1, maxLength: 40, title: 'Id within the bill of materials' }, addedValue: money },
      },
    },
    exportedMaterialsWorked: { type: 'boolean', title: 'Wholly obtained here, or worked beyond article 7 before export (article 12(3)(a))', description: 'Left out: a question.' },
    obtainedFromExportedMaterials: { type: 'boolean', title: 'The re-imported goods were obtained from the exported materials (article 12(3)(b)(i))', description: 'Left out: a question.' },
    underOutwardProcessing: { type: 'boolean', title: 'Under outward processing or a similar arrangement (article 12(8))', description: 'Left out: a question.' },
  },
} as const;

/** Originating goods that were exported to another country and came back (article 12(2)). */
export const returnedGoodsSchema = {
  type: 'object',
  title: 'Goods returned from another country (article 12(2))',
  additionalProperties: false,
  properties: {
    sameGoods: { type: 'boolean', title: 'The same goods as those exported (article 12(2)(a))', description: 'Left out: a question.' },
    onlyPreserved: { type: 'boolean', title: 'Nothing beyond keeping them in good condition was done to them (article 12(2)(b))', description: 'Left out: a question.' },
  },
} as const;

/** The facts of one determination: what was made, where, from what, and what people attested. */
export const factsSchema = {
  type: 'object',
  title: 'Facts of a determination',
  required: ['agreement', 'date', 'manufacturedIn', 'exportedTo', 'product', 'materials'],
  additionalProperties: false,
  properties: {
    agreement: { type: 'string', minLength: 1, maxLength: 40, examples: ['EC-HR-SAA'] },
    date: { type: 'string', format: 'date', title: 'Date of the application' },
    manufacturedIn: territory,
    exportedTo: territory,
    product: {
      type: 'object',
      title: 'Product',
      required: ['code', 'exWorksPrice'],
      additionalProperties: false,
      properties: {
        code,
        description: { type: 'string', maxLength: 2000 },
        exWorksPrice: { ...money, title: 'Ex-works price (article 1(f))' },
        netWeightKg: mass,
        isSet: { type: 'boolean', title: 'A set within general rule 3 (article 10); the materials are its components' },
      },
    },
    materials: { type: 'array', maxItems: 500, items: materialSchema },
    operations: { type: 'array', maxItems: 40, items: { enum: OPERATIONS }, title: 'Operations carried out', description: 'Left out: article 7 is not raised.' },
    outsideProcessing: outsideProcessingSchema,
    returnedGoods: returnedGoodsSchema,
    answers,
  },
} as const;

export type Facts = FromSchema<typeof factsSchema>;
export type MaterialFacts = FromSchema<typeof materialSchema>;
export type MoneyAmount = FromSchema<typeof money>;
export const moneySchema = money;
