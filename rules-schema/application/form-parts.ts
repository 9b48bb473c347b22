import { countrySchema } from '../company/company.ts';
import { materialSchema, moneySchema } from '../determination/facts.ts';
import { OPERATIONS } from '../determination/operations.ts';
import { HS_CODE_PATTERN } from '../origin-rules/hs-code.ts';

/** Parts that several forms are made of. Lengths are what fits the printed box with a margin. */

const line = (title: string, maxLength = 300) => ({ type: 'string', maxLength, title }) as const;
const date = { type: 'string', format: 'date' } as const;
const mass = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,6})?$', title: 'Mass in kilograms', examples: ['12.5'] } as const;

export const dateSchema = date;

/** A country, group of countries or territory as the boxes name it: ISO code, EU, XC (Ceuta) or XL (Melilla). */
export const territorySchema = { ...countrySchema, title: 'Country, group of countries or territory', examples: ['LV', 'EU', 'HR'] } as const;

/** Name, full address and country, as boxes 1 and 3 ask; `partyId` says which entry of the register it was taken from. */
export const addresseeSchema = {
  type: 'object',
  title: 'Name, full address, country',
  additionalProperties: false,
  properties: {
    partyId: { type: 'integer', minimum: 1, title: 'Entry of the register' },
    name: line('Name'),
    address: line('Full address', 500),
    country: countrySchema,
  },
} as const;

export const packagesSchema = {
  type: 'object',
  title: 'Number and kind of packages',
  additionalProperties: false,
  properties: {
    count: { type: 'integer', minimum: 1, maximum: 999_999_999, title: 'Number' },
    kind: { ...line('Kind', 100), examples: ['kastes', 'paletes'] },
  },
} as const;

/** Another measure where mass changes in transit, cannot be determined or is not customary. */
export const otherMeasureSchema = {
  type: 'object',
  title: 'Other measure',
  required: ['quantity', 'unit'],
  additionalProperties: false,
  properties: {
    quantity: { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,6})?$', title: 'Quantity', examples: ['1200'] },
    unit: { ...line('Unit', 30), minLength: 1, examples: ['l', 'm³', 'gab.'] },
  },
} as const;

export const invoiceSchema = {
  type: 'object',
  title: 'Invoice',
  required: ['number'],
  additionalProperties: false,
  properties: { number: { ...line('Number', 100), minLength: 1 }, date: { ...date, title: 'Date' } },
} as const;

/** What an applicant shows in support; `attachment` names the file that was sent with the application. */
export const documentSchema = {
  type: 'object',
  title: 'Supporting document',
  required: ['kind'],
  additionalProperties: false,
  properties: {
    kind: {
      enum: ['invoice', 'origin-certificate', 'supplier-declaration', 'process-description', 'calculation', 'subsoil-licence', 'delivery-note', 'customs-declaration', 'other'],
      title: 'Kind',
    },
    number: line('Number', 100),
    date: { ...date, title: 'Date' },
    issuer: line('Issued by', 200),
    attachment: line('Attached file', 200),
    certify: { type: 'boolean', title: 'Certify', description: 'The chamber’s endorsement is put on a copy of this document.' },
  },
} as const;

const { answers: _attestedByReviewers, ...declaredOfMaterials } = materialSchema.properties;

/** A material as an applicant declares it. Answers are attested by the reviewer, never declared. */
export const declaredMaterialSchema = { ...materialSchema, properties: declaredOfMaterials } as const;

export const itemNumberSchema = { type: 'integer', minimum: 1, maximum: 999, title: 'Item number' } as const;

/** What every goods line of every form says. */
export const goodsProperties = {
  number: itemNumberSchema,
  marks: { ...line('Marks and numbers', 500), examples: ['nemarķēts', 'P 1–40'] },
  packages: packagesSchema,
  unpacked: { type: 'boolean', title: 'Unpacked', description: 'The certificate then says “neiesaiņoti” / “in bulk” (footnote to box 8).' },
  description: { ...line('Description of goods', 2000), examples: ['Šokolādes konfektes ar riekstiem'] },
  code: { type: 'string', pattern: HS_CODE_PATTERN, title: 'HS code, four to ten digits', examples: ['1704 90'] },
  netWeightKg: { ...mass, title: 'Net mass, kg' },
  grossWeightKg: { ...mass, title: 'Gross mass, kg' },
  otherMeasure: otherMeasureSchema,
  materials: { type: 'array', maxItems: 500, items: declaredMaterialSchema, title: 'Bill of materials' },
  operations: { type: 'array', maxItems: 40, items: { enum: OPERATIONS }, title: 'Operations carried out' },
} as const;

export const exWorksPriceSchema = { ...moneySchema, title: 'Ex-works price' } as const;
