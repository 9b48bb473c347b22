import type { FromSchema } from 'json-schema-to-ts';
import { APPLICATION_TYPES } from './payload.ts';

/** Where an application stands. */
export const APPLICATION_STATES = [
  'draft', 'received', 'in-review', 'returned', 'approved', 'refused', 'issued', 'registered', 'cancelled', 'withdrawn',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** How an application came in. */
export const APPLICATION_SOURCES = ['api', 'staff', 'office'] as const;

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const momentOrNull = { type: ['string', 'null'], format: 'date-time' } as const;

const counts = <const Names extends readonly string[]>(title: string, names: Names) => ({
  type: 'object', title, required: names, additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, count])) as Record<Names[number], typeof count>,
}) as const;

/** An application as a row of the queue. Every figure is stored when the application is written. */
export const applicationSchema = {
  type: 'object',
  title: 'Application',
  required: [
    'id', 'number', 'type', 'state', 'companyId', 'applicant', 'consignor', 'consignee', 'destination', 'goods', 'itemCount', 'findingCounts', 'lineCounts',
    'heldBy', 'holder', 'heldSince', 'enteredBy', 'writtenBy', 'complex', 'receivedAt', 'dueAt', 'decidedAt', 'revision', 'source', 'externalReference', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id: { ...id, title: 'Id' },
    number: { ...textOrNull, title: 'Number', description: 'Given when the application is received.', examples: ['26-000123'] },
    type: { enum: APPLICATION_TYPES, title: 'Type' },
    state: { enum: APPLICATION_STATES, title: 'State' },
    companyId: { ...id, title: 'Company' },
    applicant: { ...text, title: 'Applicant' },
    consignor: { ...text, title: 'Consignor' },
    consignee: { ...text, title: 'Consignee' },
    destination: { ...textOrNull, title: 'Destination' },
    goods: { ...text, title: 'Goods', examples: ['1806 90 · 1704 90 (+3)'] },
    itemCount: { ...count, title: 'Items' },
    findingCounts: counts('Findings by severity', ['refuse', 'return', 'warn']),
    lineCounts: counts('Lines by outcome', ['originating', 'notOriginating', 'undetermined', 'notDeterminable']),
    heldBy: { ...idOrNull, title: 'Held by (user)' },
    holder: { ...textOrNull, title: 'Held by' },
    heldSince: { ...momentOrNull, title: 'Held since' },
    enteredBy: { ...idOrNull, title: 'Typed in by (user)', description: 'null: it came by API, or from the office itself.' },
    writtenBy: { ...idOrNull, title: 'Last written by (user)', description: 'Who of the staff last wrote in its boxes; null: the applicant’s program.' },
    complex: { type: 'boolean', title: 'Complex' },
    receivedAt: { ...momentOrNull, title: 'Received' },
    dueAt: { ...momentOrNull, title: 'Due' },
    decidedAt: { ...momentOrNull, title: 'Decided' },
    revision: { ...count, title: 'Revision', description: '0 while a draft.' },
    source: { enum: APPLICATION_SOURCES, title: 'Source' },
    externalReference: { ...textOrNull, title: 'Applicant’s own reference' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { ...id, title: 'Version' },
  },
} as const;

export type Application = FromSchema<typeof applicationSchema>;

const bothLanguages = {
  type: 'object', required: ['lv', 'en'], additionalProperties: false, properties: { lv: text, en: text },
} as const;

const finding = {
  type: 'object',
  title: 'Finding',
  required: ['check', 'severity', 'pointer', 'message', 'legalBasis'],
  additionalProperties: false,
  properties: { check: text, severity: { enum: ['refuse', 'return', 'warn'] }, pointer: text, message: bothLanguages, legalBasis: bothLanguages },
} as const;

const answer = {
  type: 'object',
  title: 'Attested answer',
  required: ['questionId', 'answer', 'evidence', 'answeredBy', 'answeredAt', 'holds'],
  additionalProperties: false,
  properties: {
    questionId: text,
    answer: { type: 'boolean' },
    evidence: textOrNull,
    answeredBy: text,
    answeredAt: moment,
    holds: { type: 'boolean', description: 'false: superseded by a later answer, or given on goods that have changed since.' },
  },
} as const;

const line = {
  type: 'object',
  title: 'Goods line',
  required: ['item', 'outcome', 'determination', 'problems', 'facts', 'ruleTableVersion', 'decision', 'answers'],
  additionalProperties: false,
  properties: {
    item: id,
    outcome: { enum: ['originating', 'not-originating', 'undetermined', 'not-determinable'] },
    determination: { type: ['object', 'null'], title: 'Determination, live until decided, then as decided' },
    problems: {
      type: 'array',
      title: 'Why the line cannot be determined upon',
      items: { type: 'object', required: ['pointer', 'code', 'message'], properties: { pointer: text, code: text, message: bothLanguages, params: { type: 'object' } } },
    },
    facts: { type: ['object', 'null'] },
    ruleTableVersion: {
      type: ['object', 'null'], required: ['id', 'sha256', 'number'], additionalProperties: false, properties: { id, sha256: text, number: { type: ['integer', 'null'] } },
    },
    decision: {
      type: ['object', 'null'],
      required: ['id', 'humanOutcome', 'humanReason', 'engineOutcome', 'agrees', 'decidedAt', 'officerName'],
      additionalProperties: false,
      properties: {
        id, humanOutcome: { enum: ['approved', 'refused'] }, humanReason: textOrNull,
        engineOutcome: { enum: ['originating', 'not-originating', 'undetermined'] }, agrees: { type: 'boolean' }, decidedAt: moment, officerName: text,
      },
    },
    answers: { type: 'array', items: answer, title: 'Answers, latest first' },
  },
} as const;

const event = {
  type: 'object',
  title: 'What happened',
  required: ['at', 'event', 'by', 'state', 'reasons', 'text', 'legalBasis', 'revision'],
  additionalProperties: false,
  properties: {
    at: moment, event: text, by: text, state: { enum: APPLICATION_STATES },
    reasons: { type: 'array', items: text }, text: textOrNull, legalBasis: textOrNull, revision: count,
  },
} as const;

/** An application opened: its payload, what was found, its lines and what has happened to it. */
export const openApplicationSchema = {
  ...applicationSchema,
  title: 'Application in full',
  required: [...applicationSchema.required, 'payload', 'findings', 'lines', 'history'],
  properties: {
    ...applicationSchema.properties,
    payload: { type: 'object', title: 'What stands in the boxes' },
    findings: { type: 'array', items: finding, title: 'Findings, live until decided, then as decided' },
    lines: { type: 'array', items: line, title: 'Goods lines' },
    history: { type: 'array', items: event, title: 'History, oldest first' },
  },
} as const;

export type ApplicationEvent = FromSchema<typeof event>;
export type AttestedAnswer = FromSchema<typeof answer>;

/** The revisions of an application: what was handed in each time and how it differs from the time before. */
export const revisionsSchema = {
  type: 'array',
  title: 'Revisions, oldest first',
  items: {
    type: 'object',
    required: ['revision', 'at', 'by', 'payload', 'differences'],
    additionalProperties: false,
    properties: {
      revision: id, at: moment, by: text, payload: { type: 'object' },
      differences: {
        type: 'array',
        items: {
          type: 'object', required: ['pointer', 'kind', 'before', 'after'], additionalProperties: false,
          properties: { pointer: text, kind: { enum: ['added', 'removed', 'changed'] }, before: {}, after: {} },
        },
      },
    },
  },
} as const;

/** What the checks find in a form that is being filled in. */
export const sketchFindingsSchema = {
  type: 'object', title: 'Findings so far', required: ['findings'], additionalProperties: false, properties: { findings: { type: 'array', items: finding } },
} as const;

/** Numbers of the saved views of the queue. */
export const applicationCountsSchema = {
  type: 'object',
  title: 'Counts of the saved views',
  required: ['unclaimed', 'mine', 'dueToday', 'overdue', 'mineDue', 'byState', 'byType'],
  additionalProperties: false,
  properties: {
    unclaimed: count, mine: count, dueToday: count, overdue: count, mineDue: count,
    byState: { type: 'object', additionalProperties: count },
    byType: { type: 'object', additionalProperties: count, description: 'Open applications (received, in review, returned) by type.' },
  },
} as const;
