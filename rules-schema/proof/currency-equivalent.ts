import type { FromSchema } from 'json-schema-to-ts';

/** The amounts of Protocol 4 expressed in euro: articles 22(1)(b) and 27(3). */
export const EURO_AMOUNTS = { invoiceDeclaration: '6000.00', smallPackage: '500.00', travellersLuggage: '1200.00' } as const;

export type EuroAmount = keyof typeof EURO_AMOUNTS;

const amount = (title: string) => ({ type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$', title, examples: ['4215.00'] }) as const;
const day = { type: 'string', format: 'date' } as const;

const amounts = {
  type: 'object',
  title: 'Amounts the country has fixed',
  required: ['invoiceDeclaration', 'smallPackage', 'travellersLuggage'],
  additionalProperties: false,
  properties: {
    invoiceDeclaration: amount('For EUR 6 000 (article 22(1)(b))'),
    smallPackage: amount('For EUR 500 (article 27(3))'),
    travellersLuggage: amount('For EUR 1 200 (article 27(3))'),
  },
} as const;

const fixed = {
  country: { type: 'string', pattern: '^[A-Z]{2}$', title: 'Country', examples: ['LV'] },
  currency: { type: 'string', pattern: '^[A-Z]{3}$', not: { const: 'EUR' }, title: 'Currency', examples: ['LVL'] },
  year: { type: 'integer', minimum: 2002, maximum: 2100, title: 'In force from 1 January of' },
  rate: { type: 'string', pattern: '^(?!0+(?:\\.0+)?$)\\d{1,9}(\\.\\d{1,6})?$', title: 'Units of the currency for one euro', examples: ['0.7028'] },
  rateOn: { ...day, title: 'Day of the rate: first working day of October of the year before' },
  publicHolidays: { type: 'array', maxItems: 10, items: day, title: 'Public holidays before it in that October' },
  amounts,
} as const;

/** What a country has fixed for a year: enough to check it by article 31(3) and (4). */
export const recordCurrencyEquivalentSchema = {
  type: 'object',
  title: 'Record the currency equivalents of a year',
  required: ['country', 'currency', 'year', 'rate', 'rateOn', 'amounts'],
  additionalProperties: false,
  properties: fixed,
} as const;

/** Equivalents as the register keeps them; what was recorded is never changed. */
export const currencyEquivalentSchema = {
  type: 'object',
  title: 'Currency equivalents of a year (article 31)',
  required: ['id', 'country', 'currency', 'year', 'rate', 'rateOn', 'publicHolidays', 'amounts', 'recordedBy', 'createdAt'],
  additionalProperties: false,
  properties: { id: { type: 'integer' }, ...fixed, recordedBy: { type: 'string' }, createdAt: { type: 'string' } },
} as const;

export type FixedEquivalents = FromSchema<typeof recordCurrencyEquivalentSchema>;
export type CurrencyEquivalent = FromSchema<typeof currencyEquivalentSchema>;
