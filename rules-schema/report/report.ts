import type { Sentence } from '../problem.ts';

/** The manager's figures, by their names on the wire. */
export const REPORT_NAMES = [
  'queue-by-age', 'throughput', 'time-to-decision', 'overdue', 'return-reasons',
  'decisions-over-time', 'decisions-by-chapter', 'engine-and-officer', 'disagreement-by-officer', 'disagreement-by-entry', 'refusal-reasons',
  'quota-use',
] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

/** How the values of a column are to be shown. A code is translated by whoever shows it. */
export const REPORT_COLUMN_KINDS = [
  'count', 'percent', 'hours', 'quantity', 'text', 'day', 'period', 'chapter', 'entry', 'engine-outcome', 'application-state', 'application-type', 'return-reason',
] as const;
export type ReportColumnKind = (typeof REPORT_COLUMN_KINDS)[number];

/** How days are gathered into periods; a week begins on Monday. */
export const REPORT_PERIODS = ['day', 'week', 'month'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

export type ReportValue = string | number | null;

/** A column of a report. */
export interface ReportColumn {
  key: string;
  label: Sentence;
  kind: ReportColumnKind;
}

/** Where the records behind a number are: a list and its filter. */
export interface ReportLink {
  resource: string;
  filter: Record<string, string | number | boolean | readonly string[]>;
}

export interface ReportRow {
  values: Record<string, ReportValue>;
  /** By column; a number without a link counts nothing that has a list of its own. */
  links: Record<string, ReportLink>;
}

/** One report as answered. */
export interface Report {
  name: ReportName;
  title: Sentence;
  /** First and last day (`YYYY-MM-DD`) the figures cover; equal where they describe this moment. */
  from: string;
  to: string;
  columns: readonly ReportColumn[];
  rows: ReportRow[];
  /** Sums, and shares of the sums, by column; what cannot be summed is left out. */
  totals: Record<string, ReportValue>;
}

const sentence = { type: 'object', required: ['lv', 'en'], additionalProperties: false, properties: { lv: { type: 'string' }, en: { type: 'string' } } } as const;
const day = { type: 'string', format: 'date' } as const;
const values = { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } } as const;

const link = {
  type: 'object',
  title: 'The records behind a number',
  required: ['resource', 'filter'],
  additionalProperties: false,
  properties: { resource: { type: 'string' }, filter: { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'array'] } } },
} as const;

/** Schema of {@link Report}, for the API's description. */
export const reportSchema = {
  type: 'object',
  title: 'Report',
  required: ['name', 'title', 'from', 'to', 'columns', 'rows', 'totals'],
  additionalProperties: false,
  properties: {
    name: { enum: REPORT_NAMES },
    title: sentence,
    from: day,
    to: day,
    columns: {
      type: 'array',
      items: {
        type: 'object', required: ['key', 'label', 'kind'], additionalProperties: false,
        properties: { key: { type: 'string' }, label: sentence, kind: { enum: REPORT_COLUMN_KINDS } },
      },
    },
    rows: {
      type: 'array',
      items: {
        type: 'object', required: ['values', 'links'], additionalProperties: false,
        properties: { values, links: { type: 'object', additionalProperties: link } },
      },
    },
    totals: values,
  },
} as const;
