import type { FromSchema } from 'json-schema-to-ts';
import {
  addresseeSchema, dateSchema, documentSchema, exWorksPriceSchema, goodsProperties, invoiceSchema, territorySchema,
} from './form-parts.ts';
import type { FormBox } from './form-box.ts';

/** Why a certificate is asked for after export (Protocol 4, article 18(1)). */
export const RETROSPECTIVE_REASONS = ['error-or-omission', 'rejected-for-technical-reasons'] as const;

/** What became of the certificate a duplicate is asked for (Protocol 4, article 19(1)). */
export const LOSS_REASONS = ['stolen', 'lost', 'destroyed'] as const;

const remarks = {
  type: 'object',
  title: '7. Remarks',
  additionalProperties: false,
  properties: {
    text: { type: 'string', maxLength: 500, title: 'Remarks' },
    issuedRetrospectively: {
      type: 'object',
      title: 'ISSUED RETROSPECTIVELY (article 18)',
      additionalProperties: false,
      properties: {
        exportPlace: { type: 'string', maxLength: 200, title: 'Place of export' },
        exportDate: { ...dateSchema, title: 'Date of export' },
        reason: { enum: RETROSPECTIVE_REASONS, title: 'Reason' },
        explanation: { type: 'string', maxLength: 1000, title: 'Explanation' },
      },
    },
    duplicateOf: {
      type: 'object',
      title: 'DUPLICATE (article 19)',
      additionalProperties: false,
      properties: {
        number: { type: 'string', maxLength: 50, title: 'Number of the original' },
        issuedOn: { ...dateSchema, title: 'Date of issue of the original' },
        reason: { enum: LOSS_REASONS, title: 'What became of it' },
      },
    },
    replaces: {
      type: 'array',
      title: 'Proofs of origin replaced (article 20)',
      maxItems: 20,
      items: {
        type: 'object',
        required: ['number'],
        additionalProperties: false,
        properties: { number: { type: 'string', minLength: 1, maxLength: 50, title: 'Number' }, issuedOn: { ...dateSchema, title: 'Date of issue' } },
      },
    },
  },
} as const;

const item = {
  type: 'object',
  title: 'Item',
  required: ['number'],
  additionalProperties: false,
  properties: {
    ...goodsProperties,
    exWorksPrice: exWorksPriceSchema,
    isSet: { type: 'boolean', title: 'A set within general rule 3 (article 10); the materials are its components' },
  },
} as const;

/**
 * Application for a movement certificate EUR.1 (Protocol 4, articles 16–20 and Annex III), by the boxes of the form. Only
 * what is written wrongly is refused here; what is missing is for the admissibility checks, so that an incomplete
 * application can be kept, shown and returned with reasons.
 */
export const eur1Schema = {
  type: 'object',
  title: 'Application for a movement certificate EUR.1',
  required: ['items'],
  additionalProperties: false,
  properties: {
    exporter: { ...addresseeSchema, title: '1. Exporter', description: 'The applicant itself, or a consignor of its register.' },
    between: {
      type: 'object',
      title: '2. Certificate used in preferential trade between',
      additionalProperties: false,
      properties: { from: territorySchema, to: territorySchema },
    },
    consignee: { ...addresseeSchema, title: '3. Consignee (optional)' },
    origin: { ...territorySchema, title: '4. Country, group or territory in which the products are considered as originating' },
    destination: { ...territorySchema, title: '5. Country, group or territory of destination' },
    transport: { type: 'string', maxLength: 300, title: '6. Transport details (optional)' },
    remarks,
    items: { type: 'array', maxItems: 200, items: item, title: '8. Items' },
    invoices: { type: 'array', maxItems: 50, items: invoiceSchema, title: '10. Invoices (optional)' },
    declaration: {
      type: 'object',
      title: '12. Declaration by the exporter',
      additionalProperties: false,
      properties: {
        place: { type: 'string', maxLength: 100, title: 'Place' },
        date: { ...dateSchema, title: 'Date' },
        signatory: { type: 'string', maxLength: 200, title: 'Signatory' },
      },
    },
    circumstances: { type: 'string', maxLength: 5000, title: 'Circumstances that meet the conditions (Annex III, application)' },
    documents: { type: 'array', maxItems: 50, items: documentSchema, title: 'Supporting documents (Annex III, application)' },
    manufacturedIn: { ...territorySchema, title: 'Manufactured in' },
    exportedTo: { ...territorySchema, title: 'Exported to' },
    date: { ...dateSchema, title: 'Date of the application', description: 'The rules in force on this day decide; left out: the day of receipt.' },
  },
} as const;

export type Eur1 = FromSchema<typeof eur1Schema>;

/** Where each field stands on the form, in the order of its boxes. Boxes 11, 13 and 14 are for customs. */
export const eur1Boxes: readonly FormBox[] = [
  { box: '1', fields: ['exporter'] },
  { box: '2', fields: ['between'] },
  { box: '3', fields: ['consignee'] },
  { box: '4', fields: ['origin'] },
  { box: '5', fields: ['destination'] },
  { box: '6', fields: ['transport'] },
  { box: '7', fields: ['remarks'] },
  { box: '8', fields: ['items'] },
  { box: '9', fields: ['items.grossWeightKg', 'items.otherMeasure'] },
  { box: '10', fields: ['invoices'] },
  { box: '12', fields: ['declaration'] },
  { box: 'application', fields: ['circumstances', 'documents', 'manufacturedIn', 'exportedTo', 'date'] },
];
