import type { FromSchema } from 'json-schema-to-ts';
import { quotaDateSchema, quotaQuantitySchema } from './quota-terms.ts';

const holder = {
  type: 'string',
  title: 'Holder',
  description: 'Who imports the goods.',
  minLength: 1,
  maxLength: 300,
  pattern: '\\S',
  examples: ['SIA Paraugs'],
} as const;

const reference = {
  type: 'string',
  title: 'Reference',
  description: 'The customs declaration, decision or letter it rests on.',
  minLength: 1,
  maxLength: 200,
  pattern: '\\S',
  examples: ['08LV000210123456789'],
} as const;

const reason = { type: 'string', title: 'Reason', minLength: 3, maxLength: 2000, pattern: '\\S' } as const;
const year = { type: 'integer', title: 'Year', minimum: 2007, maximum: 2100 } as const;
const id = { type: 'integer', minimum: 1 } as const;

/** A request to be served from a quota, in the order of the dates on which declarations were accepted. */
export const quotaRequestSchema = {
  type: 'object',
  title: 'Request to draw on a quota',
  required: ['quotaId', 'acceptanceDate', 'quantity', 'holder', 'reference'],
  additionalProperties: false,
  properties: {
    quotaId: { ...id, title: 'Quota' },
    acceptanceDate: { ...quotaDateSchema, title: 'Declaration accepted on' },
    quantity: quotaQuantitySchema,
    holder,
    reference,
  },
} as const;

export const withdrawQuotaRequestSchema = {
  type: 'object',
  title: 'Withdraw a request',
  required: ['reason'],
  additionalProperties: false,
  properties: { reason },
} as const;

/** A drawing entered directly, outside the daily allocation. */
export const drawFromQuotaSchema = {
  type: 'object',
  title: 'Drawing',
  required: ['year', 'date', 'quantity', 'holder', 'reference'],
  additionalProperties: false,
  properties: { year, date: quotaDateSchema, quantity: quotaQuantitySchema, holder, reference },
} as const;

/** What was drawn and not used comes back; named by the request or the drawing it comes from. */
export const returnToQuotaSchema = {
  type: 'object',
  title: 'Return',
  required: ['drawingId', 'date', 'quantity', 'reason'],
  additionalProperties: false,
  properties: {
    drawingId: { ...id, title: 'Drawing that is returned' },
    date: quotaDateSchema,
    quantity: quotaQuantitySchema,
    reason,
  },
} as const;

/** A correction of what the ledger counts as drawn: `more` or `less` than was entered. */
export const correctQuotaSchema = {
  type: 'object',
  title: 'Correction',
  required: ['year', 'date', 'direction', 'quantity', 'reason'],
  additionalProperties: false,
  properties: {
    year,
    date: quotaDateSchema,
    direction: { enum: ['more', 'less'], title: 'Drawn more or less than entered' },
    quantity: quotaQuantitySchema,
    reason,
  },
} as const;

/** Blocking stops drawing and allocation of one year until it is lifted; returns stay possible. */
export const blockQuotaSchema = {
  type: 'object',
  title: 'Block or unblock',
  required: ['year', 'date', 'reason'],
  additionalProperties: false,
  properties: { year, date: quotaDateSchema, reason },
} as const;

/** Volume moved between quotas after consultation (Annex IX, footnote 2). */
export const transferVolumeSchema = {
  type: 'object',
  title: 'Transfer of volume',
  required: ['toQuotaId', 'year', 'date', 'quantity', 'reference'],
  additionalProperties: false,
  properties: { toQuotaId: { ...id, title: 'To quota' }, year, date: quotaDateSchema, quantity: quotaQuantitySchema, reference },
} as const;

/** The daily allocation of a quota. */
export const allocateQuotaSchema = {
  type: 'object',
  title: 'Allocation',
  required: ['date'],
  additionalProperties: false,
  properties: { date: { ...quotaDateSchema, title: 'Day of the allocation' } },
} as const;

export type QuotaRequestInput = FromSchema<typeof quotaRequestSchema>;
export type WithdrawQuotaRequestInput = FromSchema<typeof withdrawQuotaRequestSchema>;
export type DrawFromQuotaInput = FromSchema<typeof drawFromQuotaSchema>;
export type ReturnToQuotaInput = FromSchema<typeof returnToQuotaSchema>;
export type CorrectQuotaInput = FromSchema<typeof correctQuotaSchema>;
export type BlockQuotaInput = FromSchema<typeof blockQuotaSchema>;
export type TransferVolumeInput = FromSchema<typeof transferVolumeSchema>;
export type AllocateQuotaInput = FromSchema<typeof allocateQuotaSchema>;
