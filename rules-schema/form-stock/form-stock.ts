import type { FromSchema } from 'json-schema-to-ts';

/** With fewer forms left in all, more are to be ordered. */
export const LOW_STOCK = 50;

/** What became of a form: printed with a certificate, or spoiled. */
export const FORM_STATES = ['used', 'spoiled'] as const;
export type FormState = (typeof FORM_STATES)[number];

const GREATEST_NUMBER = 99_999_999;

const id = { type: 'integer', minimum: 1 } as const;
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const date = { type: 'string', format: 'date' } as const;
const number = { type: 'integer', minimum: 1, maximum: GREATEST_NUMBER } as const;
const series = { type: 'string', pattern: '^[A-Z]{1,3}$', title: 'Series', examples: ['A'] } as const;
const moment = { type: 'string', format: 'date-time' } as const;

const received = {
  series,
  first: { ...number, title: 'First number' },
  last: { ...number, title: 'Last number' },
  receivedOn: { ...date, title: 'Received on' },
  receivedFrom: { type: 'string', minLength: 2, maxLength: 200, pattern: '\\S', title: 'Received from' },
} as const;

/** One delivery of pre-printed forms EUR.1 and what is left of it (Annex III: every form bears a serial number). */
export const formStockSchema = {
  type: 'object', title: 'Pre-printed forms', required: ['series', 'first', 'last', 'receivedOn', 'receivedFrom', 'id', 'used', 'spoiled', 'left', 'createdAt', 'updatedAt', 'version'], additionalProperties: false,
  properties: {
    id, ...received,
    used: { ...count, title: 'Used' },
    spoiled: { ...count, title: 'Spoiled' },
    left: { ...count, title: 'Left' },
    createdAt: moment, updatedAt: moment, version: id,
  },
} as const;

export const receiveFormsSchema = {
  type: 'object', title: 'Delivery of forms', required: ['series', 'first', 'last', 'receivedOn', 'receivedFrom'], additionalProperties: false, properties: received,
} as const;

export const spoilFormSchema = {
  type: 'object', title: 'Spoiled form', required: ['number', 'reason'], additionalProperties: false,
  properties: { number: { ...number, title: 'Number' }, reason: { type: 'string', minLength: 3, maxLength: 500, pattern: '\\S', title: 'Reason' } },
} as const;

/** What became of one form. */
export const formUseSchema = {
  type: 'object', title: 'Form', required: ['id', 'formStockId', 'series', 'number', 'state', 'certificateId', 'certificateNumber', 'reason', 'by', 'updatedAt'], additionalProperties: false,
  properties: {
    id, formStockId: id, series: text, number: { ...number, title: 'Number' }, state: { enum: FORM_STATES, title: 'State' },
    certificateId: { type: ['integer', 'null'] }, certificateNumber: { type: ['string', 'null'] }, reason: { type: ['string', 'null'] }, by: text, updatedAt: moment,
  },
} as const;

/** What the whole stock comes to. */
export const stockBalanceSchema = {
  type: 'object', title: 'Balance of the forms', required: ['received', 'used', 'spoiled', 'left', 'isLow', 'next'], additionalProperties: false,
  properties: {
    received: count, used: count, spoiled: count, left: count, isLow: { type: 'boolean' },
    next: {
      type: ['object', 'null'], title: 'The next free form', required: ['series', 'number'], additionalProperties: false, properties: { series: text, number },
    },
  },
} as const;

export type FormStock = FromSchema<typeof formStockSchema>;
export type ReceiveForms = FromSchema<typeof receiveFormsSchema>;
export type FormUse = FromSchema<typeof formUseSchema>;
export type StockBalance = FromSchema<typeof stockBalanceSchema>;
