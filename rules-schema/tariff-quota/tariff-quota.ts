import type { FromSchema } from 'json-schema-to-ts';
import { HS_CODE_PATTERN } from '../origin-rules/hs-code.ts';
import { correctionSchema } from '../origin-rules/rule-entry-schema.ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import {
  IMPORT_TERRITORIES,
  QUOTA_UNITS,
  overQuotaDutySchema,
  percentSchema,
  quotaConditionSchema,
  quotaDateSchema,
  quotaDutySchema,
  quotaFootnoteSchema,
  quotaQuantitySchema,
} from './quota-terms.ts';

export const orderNumberSchema = {
  type: 'string',
  title: 'Order number',
  description: 'The stable name of the quota: annex and row.',
  pattern: '^[A-Z0-9][A-Za-z0-9./-]{0,19}$',
  examples: ['II-01'],
} as const;

export const annexSchema = { type: 'string', pattern: '^[A-Z0-9][A-Za-z0-9./ -]{0,19}$', title: 'Annex', examples: ['II'] } as const;

const monthAndDaySchema = {
  type: 'string',
  title: 'Day of the year',
  pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  examples: ['02-21'],
} as const;

/** One printed code: alone or as the beginning of a range, whole or "ex", with what is taken out of it. */
export const quotaCodeSchema = {
  type: 'object',
  title: 'Code',
  required: ['code', 'ex', 'to', 'except'],
  additionalProperties: false,
  properties: {
    code: { type: 'string', pattern: HS_CODE_PATTERN, title: 'Code', examples: ['0406 90 78'] },
    ex: { type: 'boolean', title: 'ex', description: 'Only the goods of the description, not the whole code.' },
    to: { type: ['string', 'null'], pattern: HS_CODE_PATTERN, title: 'To', description: 'The last code of a range.' },
    except: {
      type: 'array',
      title: 'Except',
      maxItems: 20,
      items: { type: 'string', pattern: HS_CODE_PATTERN },
    },
  },
} as const;

/**
 * What article 10 needs for 2007. `new`: the whole volume is proportional; `increased`: only what exceeds
 * `previousVolume`; `unrecorded`: nobody has said which, and the base volume stands in full.
 * The proportion before 1 August is counted in months (5/12 remain) or days (153/365 remain).
 */
export const firstYearSchema = {
  type: 'object',
  title: 'The year 2007 (article 10)',
  description: 'The protocol does not say which quotas are new and gives no day count; both are recorded here.',
  required: ['standing', 'basis', 'previousVolume'],
  additionalProperties: false,
  properties: {
    standing: { enum: ['unrecorded', 'new', 'increased'], title: 'New or increased' },
    basis: { enum: ['months', 'days'], title: 'Counted in' },
    previousVolume: { ...quotaQuantitySchema, type: ['string', 'null'], title: 'Volume before the protocol' },
  },
} as const;

/** When the yearly increase is earned by use, and where it stops (Annex IX, footnote 1). */
export const increaseConditionSchema = {
  type: ['object', 'null'],
  title: 'Condition of the yearly increase',
  required: ['minimumUsePercent', 'ceiling', 'ceilingOver'],
  additionalProperties: false,
  properties: {
    minimumUsePercent: { ...percentSchema, title: 'Least use in the year before, %' },
    ceiling: { ...quotaQuantitySchema, title: 'Ceiling' },
    ceilingOver: {
      type: 'array',
      title: 'Quotas whose sum meets the ceiling',
      minItems: 1,
      maxItems: 10,
      items: orderNumberSchema,
    },
  },
} as const;

/** Where a row is printed. */
export const quotaSourceSchema = {
  type: 'object',
  title: 'Source',
  required: ['annex', 'part', 'legalBasis', 'page', 'lines'],
  additionalProperties: false,
  properties: {
    annex: { type: 'string', minLength: 1, maxLength: 20, title: 'Annex of the protocol' },
    part: { type: 'string', minLength: 1, maxLength: 200, title: 'Part it replaces' },
    legalBasis: { type: 'string', minLength: 1, maxLength: 200, title: 'Legal basis' },
    page: { type: ['integer', 'null'], minimum: 1, title: 'Page of the annex' },
    lines: {
      type: 'array',
      title: 'First and last line of the printed text',
      maxItems: 2,
      items: { type: 'integer', minimum: 1 },
    },
  },
} as const;

/** A tariff quota: the whole printed row, machine-readable. */
export const tariffQuotaSchema = {
  type: 'object',
  title: 'Tariff quota',
  required: [
    'orderNumber', 'annex', 'importInto', 'nomenclature', 'codes', 'codesPrinted', 'description', 'unit', 'decimals',
    'baseVolume', 'yearlyIncrement', 'inQuotaDuty', 'overQuotaDuty', 'period', 'validFrom', 'validTo', 'firstYear',
    'increaseCondition', 'transferTo', 'conditions', 'footnotes', 'remarks', 'source',
  ],
  additionalProperties: false,
  properties: {
    orderNumber: orderNumberSchema,
    annex: annexSchema,
    importInto: { enum: IMPORT_TERRITORIES, title: 'Imported into' },
    nomenclature: { enum: ['HR', 'CN'], title: 'Nomenclature', description: 'The Croatian tariff or the Combined Nomenclature.' },
    codes: { type: 'array', title: 'Codes', minItems: 1, maxItems: 100, items: quotaCodeSchema },
    codesPrinted: { type: 'string', minLength: 1, maxLength: 2000, title: 'Codes as printed' },
    description: bothLanguagesSchema,
    unit: { enum: QUOTA_UNITS, title: 'Unit' },
    decimals: { type: 'integer', minimum: 0, maximum: 3, title: 'Precision', description: 'Decimals a drawing may have.' },
    baseVolume: { ...quotaQuantitySchema, title: 'Volume in 2007' },
    yearlyIncrement: { ...quotaQuantitySchema, title: 'Yearly increase' },
    inQuotaDuty: quotaDutySchema,
    overQuotaDuty: overQuotaDutySchema,
    period: {
      type: 'object',
      title: 'Period of the year',
      required: ['from', 'to'],
      additionalProperties: false,
      properties: { from: monthAndDaySchema, to: monthAndDaySchema },
    },
    validFrom: { ...quotaDateSchema, title: 'Valid from' },
    validTo: { ...quotaDateSchema, type: ['string', 'null'], title: 'Valid to' },
    firstYear: firstYearSchema,
    increaseCondition: increaseConditionSchema,
    transferTo: { type: 'array', title: 'Volume may move to', maxItems: 10, items: orderNumberSchema },
    conditions: { type: 'array', title: 'Conditions', maxItems: 20, items: quotaConditionSchema },
    footnotes: { type: 'array', title: 'Footnotes', maxItems: 20, items: quotaFootnoteSchema },
    remarks: { type: 'array', title: 'Remarks', maxItems: 20, items: bothLanguagesSchema },
    corrections: {
      type: 'array',
      title: 'Corrections and interpretations',
      description: 'Left out where the print is right.',
      maxItems: 20,
      items: correctionSchema,
    },
    source: quotaSourceSchema,
  },
} as const;

export type TariffQuota = FromSchema<typeof tariffQuotaSchema>;
export type QuotaCode = FromSchema<typeof quotaCodeSchema>;
export type QuotaUnit = TariffQuota['unit'];

/** One file of seeds: an annex with its rows. */
export interface QuotaAnnex {
  annex: string;
  title: { lv: string; en: string };
  remarks: { lv: string; en: string }[];
  quotas: TariffQuota[];
}
