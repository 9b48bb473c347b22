import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';

/** The two units of the annexes: tonnes, and hectolitres for wine. */
export const QUOTA_UNITS = ['t', 'hl'] as const;

/** Where the goods are imported: Croatia or the Community. */
export const IMPORT_TERRITORIES = ['HR', 'EU'] as const;
export type ImportTerritory = (typeof IMPORT_TERRITORIES)[number];

/** A quota is open, or closed: it stays in the register with its ledger and takes no more drawings or requests. */
export const QUOTA_STATUSES = ['open', 'closed'] as const;
export type QuotaStatus = (typeof QUOTA_STATUSES)[number];

/**
 * What can happen in the ledger of one quota and year. `draw` and `return` move quantity out and back, `correction`
 * changes what counts as drawn (signed), `transferIn` and `transferOut` change the volume of the year (Annex IX,
 * footnote 2), `block` and `unblock` stop and reopen drawing.
 */
export const QUOTA_EVENT_KINDS = ['draw', 'return', 'correction', 'transferIn', 'transferOut', 'block', 'unblock'] as const;
export type QuotaEventKind = (typeof QUOTA_EVENT_KINDS)[number];

/**
 * What is told about the exhaustion of a quota year: it is exhausted, is expected to be on a day, lasts to the end of
 * its period at the pace so far, has not been used enough to tell, is over, or has not begun.
 */
export const FORECAST_OUTCOMES = ['exhausted', 'expected', 'lasts', 'not-enough-use', 'over', 'not-begun'] as const;
export type ForecastOutcome = (typeof FORECAST_OUTCOMES)[number];

/**
 * A request waits for its first allocation, is then served in full, in part or not at all, and until it is served in
 * full takes part in every later allocation of its year; or it is withdrawn, keeping what it got.
 */
export const QUOTA_REQUEST_STATUSES = ['waiting', 'served', 'partly-served', 'unserved', 'withdrawn'] as const;
export type QuotaRequestStatus = (typeof QUOTA_REQUEST_STATUSES)[number];

/**
 * A quantity of goods: tonnes or hectolitres, a decimal string with at most three decimals
 * (a kilogram; a tenth of a litre).
 */
export const quotaQuantitySchema = {
  type: 'string',
  title: 'Quantity',
  description: 'A quantity in the unit of the quota (t or hl), at most three decimals, without spaces.',
  pattern: '^(0|[1-9]\\d{0,8})(\\.\\d{1,3})?$',
  examples: ['31250', '12.5'],
} as const;

/** A date of the office's calendar, `YYYY-MM-DD`. */
export const quotaDateSchema = { type: 'string', format: 'date', title: 'Date', examples: ['2008-05-20'] } as const;

/** A percentage of 0 to 100 with at most two decimals. */
export const percentSchema = {
  type: 'string',
  title: 'Percentage',
  pattern: '^(100(\\.0{1,2})?|[1-9]?\\d(\\.\\d{1,2})?)$',
  examples: ['50'],
} as const;

const moneySchema = {
  type: 'object',
  title: 'Money',
  required: ['amount', 'currency'],
  additionalProperties: false,
  properties: {
    amount: { type: 'string', pattern: '^\\d{1,9}\\.\\d{2}$', title: 'Amount', examples: ['4.20'] },
    currency: { type: 'string', pattern: '^[A-Z]{3}$', title: 'Currency', examples: ['EUR'] },
  },
} as const;

/** The duty inside a quota: none, a share of the most-favoured-nation duty, a percentage, or an amount per mass. */
export const quotaDutySchema = {
  title: 'Duty within the quota',
  oneOf: [
    {
      type: 'object',
      title: 'Free',
      required: ['kind'],
      additionalProperties: false,
      properties: { kind: { const: 'free' } },
    },
    {
      type: 'object',
      title: 'Share of the MFN duty',
      required: ['kind', 'percent'],
      additionalProperties: false,
      properties: { kind: { const: 'percentOfMfn' }, percent: percentSchema },
    },
    {
      type: 'object',
      title: 'Percentage of the value',
      required: ['kind', 'percent'],
      additionalProperties: false,
      properties: { kind: { const: 'adValorem' }, percent: percentSchema },
    },
    {
      type: 'object',
      title: 'Amount per mass',
      required: ['kind', 'amount', 'per'],
      additionalProperties: false,
      properties: {
        kind: { const: 'specific' },
        amount: moneySchema,
        per: {
          type: 'object',
          required: ['quantity', 'unit'],
          additionalProperties: false,
          properties: { quantity: { const: '100' }, unit: { const: 'kg' } },
        },
      },
    },
  ],
} as const;

const printedIn = { type: 'string', minLength: 1, maxLength: 20, title: 'Annex that prints it', examples: ['III'] } as const;

/** The duty above a quota: the full MFN duty, unless another annex prints a concession without limit of quantity. */
export const overQuotaDutySchema = {
  title: 'Duty above the quota',
  oneOf: [
    {
      type: 'object',
      title: 'MFN',
      required: ['kind'],
      additionalProperties: false,
      properties: { kind: { const: 'mfn' } },
    },
    {
      type: 'object',
      title: 'Share of the MFN duty',
      required: ['kind', 'percent', 'printedIn'],
      additionalProperties: false,
      properties: {
        kind: { const: 'percentOfMfn' },
        percent: percentSchema,
        printedIn,
        except: { ...bothLanguagesSchema, title: 'Goods that pay the full MFN duty', description: 'Left out where none do.' },
      },
    },
    {
      type: 'object',
      title: 'Free',
      description: 'Another list frees the goods without limit of quantity (Annex VIII, part II, list 4).',
      required: ['kind', 'printedIn'],
      additionalProperties: false,
      properties: { kind: { const: 'free' }, printedIn },
    },
  ],
} as const;

/** What has to be met besides there being a balance. */
export const quotaConditionSchema = {
  type: 'object',
  title: 'Condition',
  required: ['kind', 'lv', 'en'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['noExportSubsidy', 'product', 'certificate'], title: 'Kind' },
    ...bothLanguagesSchema.properties,
  },
} as const;

/** A footnote as it is printed, with our English. */
export const quotaFootnoteSchema = {
  type: 'object',
  title: 'Footnote',
  required: ['mark', 'lv', 'en'],
  additionalProperties: false,
  properties: {
    mark: { type: 'string', minLength: 1, maxLength: 10, title: 'Mark', examples: ['*', '(1)'] },
    ...bothLanguagesSchema.properties,
  },
} as const;

export type QuotaDuty = FromSchema<typeof quotaDutySchema>;
export type OverQuotaDuty = FromSchema<typeof overQuotaDutySchema>;
