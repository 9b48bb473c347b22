import type { FromSchema } from 'json-schema-to-ts';
import type { Facts } from '../determination/facts.ts';
import { factsSchema } from '../determination/facts.ts';
import { DECISION_TEXT, HUMAN_OUTCOMES, type HumanOutcome } from './decision.ts';

/** The ways past decisions may be sent. */
export const IMPORT_FORMATS = ['csv', 'json', 'ndjson'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What became of one decision of the file. */
export const IMPORT_LINE_STATUSES = ['imported', 'duplicate', 'rejected'] as const;
export type ImportLineStatus = (typeof IMPORT_LINE_STATUSES)[number];

/** An import runs, ends, or stops where the file can no longer be read. */
export const IMPORT_STATUSES = ['running', 'finished', 'stopped'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Bytes of one file of past decisions. */
export const LARGEST_IMPORT = 50 * 1024 * 1024;

const { reference, person, party, reason } = DECISION_TEXT;

/** One past decision as it is sent in JSON: what was decided, by whom, when, and the complete facts. */
export const importedDecisionSchema = {
  type: 'object',
  title: 'Past decision',
  required: ['reference', 'decidedAt', 'officer', 'consignor', 'consignee', 'humanOutcome', 'facts'],
  additionalProperties: false,
  properties: {
    reference: { ...reference, title: 'Reference', description: 'The line’s name in the register it comes from. A reference is imported once.', examples: ['2025-00417/2'] },
    decidedAt: {
      type: 'string',
      title: 'Decided',
      description: 'A day of the office, or a moment.',
      anyOf: [{ format: 'date' }, { format: 'date-time' }],
      examples: ['2025-11-03'],
    },
    applicationNumber: { ...reference, title: 'Number of the application' },
    itemNumber: { type: 'integer', minimum: 1, maximum: 9999, title: 'Item of the application' },
    officer: { ...person, title: 'Officer' },
    consignor: { ...party, title: 'Consignor' },
    consignee: { ...party, title: 'Consignee' },
    destination: { type: 'string', pattern: '^[A-Z]{2}$', title: 'Destination', description: 'Left out: where the facts say the goods are exported to.' },
    humanOutcome: { enum: HUMAN_OUTCOMES, title: 'The officer decided' },
    humanReason: { ...reason, title: 'Reason' },
    facts: factsSchema,
  },
} as const;

/** A past decision that matches {@link importedDecisionSchema}. */
export interface ImportedDecision {
  reference: string;
  decidedAt: string;
  applicationNumber?: string;
  itemNumber?: number;
  officer: string;
  consignor: string;
  consignee: string;
  destination?: string;
  humanOutcome: HumanOutcome;
  humanReason?: string;
  facts: Facts;
}

const count = { type: 'integer', minimum: 0 } as const;
const moment = { type: 'string', format: 'date-time' } as const;

/** One import of past decisions, as lists show it. */
export const decisionImportSchema = {
  type: 'object',
  title: 'Import of past decisions',
  required: ['id', 'startedAt', 'finishedAt', 'officerId', 'officerName', 'format', 'dryRun', 'status', 'lines', 'imported', 'duplicate', 'rejected', 'version'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1 },
    startedAt: { ...moment, title: 'Started' },
    finishedAt: { ...moment, type: ['string', 'null'], title: 'Finished' },
    officerId: { type: ['integer', 'null'], title: 'Account of who imported' },
    officerName: { type: 'string', title: 'Imported by' },
    format: { enum: IMPORT_FORMATS, title: 'Format' },
    dryRun: { type: 'boolean', title: 'Rehearsal', description: 'Everything was checked and nothing stored.' },
    status: { enum: IMPORT_STATUSES, title: 'Status' },
    lines: { ...count, title: 'Decisions in the file' },
    imported: { ...count, title: 'Imported' },
    duplicate: { ...count, title: 'Already kept' },
    rejected: { ...count, title: 'Rejected' },
    version: { type: 'integer', minimum: 1 },
  },
} as const;

export type DecisionImport = FromSchema<typeof decisionImportSchema>;

const importLineSchema = {
  type: 'object',
  title: 'What became of one decision',
  required: ['line', 'reference', 'status', 'problems'],
  additionalProperties: false,
  properties: {
    line: { type: 'integer', minimum: 1, title: 'Line', description: 'Line of the file (CSV, NDJSON) or position in the array (JSON).' },
    reference: { type: ['string', 'null'], title: 'Reference' },
    status: { enum: IMPORT_LINE_STATUSES, title: 'Status' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['line', 'field', 'message'],
        additionalProperties: false,
        properties: {
          line: { type: 'integer', minimum: 1 },
          field: { type: 'string', title: 'Field', description: 'Column of the CSV file, or JSON pointer into the decision; empty: the whole line.' },
          message: { type: 'string', title: 'What to do, in the reader’s language' },
        },
      },
    },
  },
} as const;

/** Lines a report carries; those not imported come first, and the rest is in the report’s CSV file. */
export const MOST_REPORTED_LINES = 10_000;

/** An import with its line-by-line report. */
export const decisionImportReportSchema = {
  ...decisionImportSchema,
  title: 'Report of an import',
  required: [...decisionImportSchema.required, 'report', 'reportComplete'],
  properties: {
    ...decisionImportSchema.properties,
    report: { type: 'array', items: importLineSchema },
    reportComplete: { type: 'boolean', title: 'Every line is in the report' },
  },
} as const;

export type DecisionImportReport = FromSchema<typeof decisionImportReportSchema>;
