import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { FORECAST_OUTCOMES, IMPORT_TERRITORIES, QUOTA_EVENT_KINDS, QUOTA_REQUEST_STATUSES, QUOTA_STATUSES, QUOTA_UNITS } from './quota-terms.ts';
import { tariffQuotaSchema } from './tariff-quota.ts';

const quantity = { type: 'string', title: 'Quantity', pattern: '^-?\\d+(\\.\\d{1,3})?$', examples: ['36250'] } as const;
const date = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const id = { type: 'integer', minimum: 1 } as const;
const year = { type: 'integer', minimum: 2007 } as const;
const text = { type: 'string' } as const;

const forecast = {
  type: 'object',
  title: 'Expected exhaustion',
  description: 'Balance divided by the average use a day since the quota opened this year; an estimate of the office, no rule of law.',
  required: ['outcome', 'day', 'from', 'days', 'drawings', 'perDay'],
  additionalProperties: false,
  properties: {
    outcome: { enum: FORECAST_OUTCOMES },
    day: { ...date, type: ['string', 'null'], title: 'Expected day' },
    from: { ...date, title: 'First day reckoned with' },
    days: { type: 'integer', minimum: 0, title: 'Days reckoned with' },
    drawings: { type: 'integer', minimum: 0, title: 'Drawings reckoned with' },
    perDay: { ...quantity, type: ['string', 'null'], title: 'Average use a day' },
  },
} as const;

const standProperties = {
  year,
  volume: { ...quantity, title: 'Volume by the text' },
  arithmetic: { type: 'string', title: 'Arithmetic', examples: ['31 250 + 4 × 1 250 = 36 250'] },
  remarks: { type: 'array', items: bothLanguagesSchema },
  moved: { ...quantity, title: 'Moved in less moved out' },
  drawn: { ...quantity, title: 'Drawn' },
  balance: { ...quantity, title: 'Balance' },
  usedPercent: { type: 'string', title: 'Used, %', pattern: '^-?\\d+\\.\\d{2}$' },
  critical: { type: 'boolean', title: 'Critical', description: 'At least 90 % is used (Regulation (EU) 2015/2447, article 53).' },
  exhausted: { type: 'boolean', title: 'Exhausted' },
  blocked: { type: 'boolean', title: 'Blocked' },
  forecast,
} as const;
const standRequired = [
  'year', 'volume', 'arithmetic', 'remarks', 'moved', 'drawn', 'balance', 'usedPercent', 'critical', 'exhausted', 'blocked', 'forecast',
] as const;

/** How a quota stands in one year. */
export const quotaStandSchema = {
  type: 'object',
  title: 'Quota in a year',
  required: standRequired,
  additionalProperties: false,
  properties: standProperties,
} as const;

/** A quota as it is read. How it stands in a year is a question of its own. */
export const tariffQuotaAnswerSchema = {
  type: 'object',
  title: 'Tariff quota as kept',
  required: [...tariffQuotaSchema.required, 'id', 'version', 'status', 'createdAt', 'updatedAt'],
  additionalProperties: false,
  properties: {
    ...tariffQuotaSchema.properties,
    id,
    version: { type: 'integer', minimum: 1 },
    status: { enum: QUOTA_STATUSES },
    createdAt: moment,
    updatedAt: moment,
  },
} as const;

/** One line of the ledger. */
export const quotaEventAnswerSchema = {
  type: 'object',
  title: 'Ledger entry',
  required: ['id', 'quotaId', 'year', 'kind', 'date', 'quantity', 'holder', 'reference', 'reason', 'requestId', 'drawingId', 'otherQuotaId', 'recordedAt'],
  additionalProperties: false,
  properties: {
    id,
    quotaId: id,
    year,
    kind: { enum: QUOTA_EVENT_KINDS },
    date,
    quantity,
    holder: { type: ['string', 'null'] },
    reference: { type: ['string', 'null'] },
    reason: { type: ['string', 'null'] },
    requestId: { type: ['integer', 'null'] },
    drawingId: { type: ['integer', 'null'] },
    otherQuotaId: { type: ['integer', 'null'] },
    recordedAt: moment,
  },
} as const;

/** A line of the ledger with what it left. */
const bookedEventSchema = {
  ...quotaEventAnswerSchema,
  title: 'Ledger entry with the balance after it',
  required: [...quotaEventAnswerSchema.required, 'balance'],
  properties: { ...quotaEventAnswerSchema.properties, balance: { ...quantity, title: 'Balance after the entry' } },
} as const;

/** A year of a quota with its ledger. */
export const quotaYearSchema = {
  type: 'object',
  title: 'Quota in a year with its ledger',
  required: [...standRequired, 'quotaId', 'orderNumber', 'unit', 'events'],
  additionalProperties: false,
  properties: {
    ...standProperties,
    quotaId: id,
    orderNumber: text,
    unit: { enum: QUOTA_UNITS },
    events: { type: 'array', items: bookedEventSchema },
  },
} as const;

/** How every quota of a year stands, for bars of use and reports. */
export const quotaUseSchema = {
  type: 'array',
  title: 'Use of the quotas in a year',
  items: {
    type: 'object',
    title: 'Use of a quota',
    required: [...standRequired, 'quotaId', 'orderNumber', 'annex', 'importInto', 'unit', 'description'],
    additionalProperties: false,
    properties: {
      ...standProperties,
      quotaId: id,
      orderNumber: text,
      annex: text,
      importInto: { enum: IMPORT_TERRITORIES },
      unit: { enum: QUOTA_UNITS },
      description: bothLanguagesSchema,
    },
  },
} as const;

/** A request as it is read. */
export const quotaRequestAnswerSchema = {
  type: 'object',
  title: 'Request as kept',
  required: [
    'id', 'version', 'quotaId', 'orderNumber', 'unit', 'year', 'acceptanceDate', 'countedDate', 'allocationDay', 'quantity', 'served', 'returned', 'unmet',
    'holder', 'reference', 'status', 'requestedAt',
  ],
  additionalProperties: false,
  properties: {
    id,
    version: { type: 'integer', minimum: 1 },
    quotaId: id,
    orderNumber: text,
    unit: { enum: QUOTA_UNITS },
    year,
    acceptanceDate: date,
    countedDate: { ...date, title: 'Date that counts', description: '1 to 3 January count together (article 49).' },
    allocationDay: { ...date, title: 'First allocation that takes it in' },
    quantity: { ...quantity, title: 'Asked for' },
    served: { ...quantity, title: 'Served and kept' },
    returned: { ...quantity, title: 'Given back' },
    unmet: { ...quantity, title: 'Still unmet' },
    holder: text,
    reference: text,
    status: { enum: QUOTA_REQUEST_STATUSES },
    requestedAt: moment,
  },
} as const;

/** What became of a quota taken out of use. */
export const removedQuotaSchema = {
  type: 'object',
  title: 'Removed quota',
  required: ['id', 'outcome'],
  additionalProperties: false,
  properties: { id, outcome: { enum: ['deleted', 'closed'] } },
} as const;

export type QuotaStandAnswer = FromSchema<typeof quotaStandSchema>;
export type TariffQuotaAnswer = FromSchema<typeof tariffQuotaAnswerSchema>;
export type QuotaUseAnswer = FromSchema<typeof quotaUseSchema>[number];
export type QuotaEventAnswer = FromSchema<typeof quotaEventAnswerSchema>;
export type BookedEvent = FromSchema<typeof bookedEventSchema>;
export type QuotaYearAnswer = FromSchema<typeof quotaYearSchema>;
export type QuotaRequestAnswer = FromSchema<typeof quotaRequestAnswerSchema>;
export type RemovedQuota = FromSchema<typeof removedQuotaSchema>;
