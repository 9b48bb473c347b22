import type { FromSchema } from 'json-schema-to-ts';
import { countrySchema } from '../company/company.ts';
import type { FormBox } from './form-box.ts';
import { addresseeSchema, dateSchema, documentSchema, exWorksPriceSchema, goodsProperties } from './form-parts.ts';

/** Which of boxes 8.1–8.3 the applicant relies on: made in its own company, in another Latvian company, or elsewhere. */
export const ORIGIN_GROUNDS = ['8.1', '8.2', '8.3'] as const;

/** Points of Cabinet Regulation 736: 6.1 wholly obtained, 6.2 last substantial working. */
export const ORIGIN_CRITERIA = ['6.1', '6.2'] as const;

/** Who prints the certificate: the client an electronically sealed one, or the chamber a stamped one that it posts. */
export const DELIVERIES = ['client-prints', 'chamber-prints'] as const;

const item = {
  type: 'object',
  title: 'Item',
  required: ['number'],
  additionalProperties: false,
  properties: {
    ...goodsProperties,
    exWorksPrice: { ...exWorksPriceSchema, title: 'Value by the invoice', description: 'Kept with the decision; the certificate does not print it.' },
    originCountry: { ...countrySchema, title: 'Country of origin of this item', description: 'Left out: the first country of box 3.' },
  },
} as const;

/**
 * Application for a certificate of non-preferential origin (Cabinet Regulation 736 of 22.11.2016; essCert guide), by its
 * boxes. What is missing is for the admissibility checks.
 */
export const certificateOfOriginSchema = {
  type: 'object',
  title: 'Application for a certificate of origin',
  required: ['items'],
  additionalProperties: false,
  properties: {
    exporter: { ...addresseeSchema, title: '1. Consignor', description: 'The applicant itself, or a consignor of its register with a power of attorney.' },
    reference: { type: 'string', maxLength: 100, title: 'Consignor’s reference', description: 'Else e.g. the number of the export invoice.' },
    consignee: { ...addresseeSchema, title: '2. Consignee' },
    originCountries: { type: 'array', maxItems: 30, uniqueItems: true, items: countrySchema, title: '3. Country or countries of origin' },
    transport: { type: 'string', maxLength: 300, title: '4. Transport details (optional)' },
    remarks: { type: 'string', maxLength: 500, title: '5. Remarks (optional)', description: 'An invoice named here must be attached.' },
    items: { type: 'array', maxItems: 200, items: item, title: '6.–7. Items and quantities' },
    basis: {
      type: 'object',
      title: '8. Basis',
      additionalProperties: false,
      properties: {
        ground: { enum: ORIGIN_GROUNDS, title: 'Ground' },
        criterion: { enum: ORIGIN_CRITERIA, title: 'Criterion of Cabinet Regulation 736' },
        producer: { type: 'string', maxLength: 300, title: 'Latvian producer (8.2)' },
        countries: { type: 'array', maxItems: 30, uniqueItems: true, items: countrySchema, title: 'Countries of origin (8.3)' },
      },
    },
    circumstances: { type: 'string', maxLength: 5000, title: '9. Processes and circumstances', description: 'For foreign goods: number and date of the foreign certificate.' },
    documents: { type: 'array', maxItems: 50, items: documentSchema, title: '10. Supporting documents' },
    delivery: { enum: DELIVERIES, title: 'Delivery' },
    destination: { ...countrySchema, title: 'Country of destination', description: 'Left out: the consignee’s country.' },
    declaration: {
      type: 'object',
      title: 'Declaration of the applicant',
      additionalProperties: false,
      properties: {
        place: { type: 'string', maxLength: 100, title: 'Place' },
        date: { ...dateSchema, title: 'Date' },
        signatory: { type: 'string', maxLength: 200, title: 'Signatory' },
      },
    },
    date: { ...dateSchema, title: 'Date of the application', description: 'Left out: the day of receipt.' },
  },
} as const;

export type CertificateOfOrigin = FromSchema<typeof certificateOfOriginSchema>;

/** Where each field stands on the form, in the order of its boxes. */
export const certificateOfOriginBoxes: readonly FormBox[] = [
  { box: '1', fields: ['exporter', 'reference'] },
  { box: '2', fields: ['consignee', 'destination'] },
  { box: '3', fields: ['originCountries'] },
  { box: '4', fields: ['transport'] },
  { box: '5', fields: ['remarks'] },
  { box: '6', fields: ['items'] },
  { box: '7', fields: ['items.netWeightKg', 'items.grossWeightKg', 'items.otherMeasure'] },
  { box: '8', fields: ['basis'] },
  { box: '9', fields: ['circumstances'] },
  { box: '10', fields: ['documents'] },
  { box: 'application', fields: ['delivery', 'declaration', 'date'] },
];
