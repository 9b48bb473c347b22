import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { caseResultsSchema } from './case-result.ts';

/** Where a version stands in the hands of people. A published one is in force by the calendar, not by a command. */
export const VERSION_STATES = ['draft', 'submitted', 'changes-requested', 'approved', 'published', 'rejected', 'withdrawn'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What a reader sees: the same, with `published` told apart by the day it is. */
export const VERSION_LIFE = ['draft', 'submitted', 'changes-requested', 'approved', 'scheduled', 'in-force', 'superseded', 'rejected', 'withdrawn'] as const;
export type VersionLife = (typeof VERSION_LIFE)[number];

const id = { type: 'integer', minimum: 1, title: 'Id' } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const dateOrNull = { type: ['string', 'null'], format: 'date' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const agreement = { type: 'string', pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$', maxLength: 40, title: 'Agreement', examples: ['EC-HR-SAA'] } as const;
const sha256 = { type: ['string', 'null'], pattern: '^[0-9a-f]{64}$', title: 'SHA-256', description: 'Over the canonical JSON of the document; null while the text is not JSON.' } as const;

/** Who did a step of a version's life. `id` is null for the office itself. */
export const hand = {
  type: ['object', 'null'],
  required: ['kind', 'id', 'name', 'at'],
  additionalProperties: false,
  properties: { kind: { enum: ['person', 'api-key', 'system'] }, id: idOrNull, name: { type: 'string' }, at: moment },
} as const;

/** On what a publication rests: the replay of exactly this document, or the reason there was none. */
export const evidenceSchema = {
  type: ['object', 'null'],
  title: 'Evidence',
  required: ['replayId', 'sha256', 'watermark', 'counts', 'withoutReplay'],
  additionalProperties: false,
  properties: {
    replayId: { ...idOrNull, title: 'Replay' },
    sha256: { type: 'string', title: 'SHA-256 of the document replayed' },
    watermark: { type: ['integer', 'null'], title: 'Decisions seen up to' },
    since: { type: 'integer', minimum: 0, title: 'Decisions made after the replay, replayed when it was published' },
    counts: { type: 'object', title: 'What the replay counted', additionalProperties: { type: 'integer' } },
    withoutReplay: { ...textOrNull, title: 'Why it was published without a replay' },
    affectedDecisions: { type: 'integer', minimum: 0, title: 'Past decisions it affected', description: 'Where it was put into force from a day that had passed.' },
  },
} as const;

export const ruleTableVersionSchema = {
  type: 'object',
  title: 'Version of a rule table',
  required: [
    'id', 'ruleTableId', 'agreement', 'title', 'number', 'state', 'sha256', 'effectiveFrom', 'effectiveTo', 'basedOnVersionId', 'rollbackOfVersionId', 'shipped', 'changeNote',
    'authors', 'submitted', 'approved', 'published', 'reviewNote', 'evidence', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id,
    ruleTableId: { ...id, title: 'Rule table' },
    agreement,
    title: { ...bothLanguagesSchema, title: 'Title of the rule table' },
    number: { type: 'integer', minimum: 1, title: 'Number' },
    state: { enum: VERSION_LIFE, title: 'State' },
    sha256,
    effectiveFrom: { ...dateOrNull, title: 'In force from' },
    effectiveTo: { ...dateOrNull, title: 'In force until', description: 'The last day; null while no later version follows. Before effectiveFrom: replaced before it ever came into force.' },
    basedOnVersionId: { ...idOrNull, title: 'Based on version' },
    rollbackOfVersionId: { ...idOrNull, title: 'Goes back to version', description: 'Set where the version takes rules back to those of an earlier one.' },
    shipped: { type: 'boolean', title: 'Delivered with the product' },
    changeNote: { type: 'string', title: 'What was changed and why' },
    authors: { type: 'array', title: 'Authors', items: { type: 'object', required: ['kind', 'id', 'name'], additionalProperties: false, properties: { kind: hand.properties.kind, id: idOrNull, name: { type: 'string' } } } },
    submitted: { ...hand, title: 'Submitted' },
    approved: { ...hand, title: 'Approved' },
    published: { ...hand, title: 'Published' },
    reviewNote: { ...textOrNull, title: 'What the approver asked for, or why the version was rejected or withdrawn' },
    evidence: evidenceSchema,
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { type: 'integer', minimum: 1, title: 'Version for If-Match' },
  },
} as const;

export type VersionRecord = FromSchema<typeof ruleTableVersionSchema>;
export type Evidence = NonNullable<VersionRecord['evidence']>;
export type Hand = NonNullable<VersionRecord['submitted']>;
export type Author = VersionRecord['authors'][number];

/** A finding about a document with its place in the text; lines and columns count from 1, the end is exclusive. */
export const documentDiagnosticSchema = {
  type: 'object',
  title: 'Diagnostic',
  required: ['pointer', 'code', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'entryId'],
  additionalProperties: false,
  properties: {
    pointer: { type: 'string', title: 'Place (RFC 6901)' },
    code: { type: 'string' },
    severity: { enum: ['error', 'warning'] },
    message: bothLanguagesSchema,
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
    entryId: { ...textOrNull, title: 'Entry' },
    headings: { type: 'array', items: { type: 'string' }, title: 'Headings it concerns', description: 'Where it is about goods rather than about one entry.' },
    pastLines: { type: 'integer', minimum: 0, title: 'Past lines that rest on it', description: 'Decided by its entry or, with headings, with such goods; the message says the same in words.' },
  },
} as const;

export type DocumentDiagnostic = FromSchema<typeof documentDiagnosticSchema>;

const documentText = { type: 'string', maxLength: 24_000_000, title: 'Document', description: 'The JSON text as typed; kept even while it has errors.' } as const;
const changeNote = { type: 'string', maxLength: 2000, title: 'What was changed and why' } as const;
const reason = { type: 'string', minLength: 1, maxLength: 2000, pattern: '\\S', title: 'Reason' } as const;

export const versionInFullSchema = {
  ...ruleTableVersionSchema,
  title: 'Version of a rule table with its document',
  required: [...ruleTableVersionSchema.required, 'documentText', 'diagnostics'],
  properties: {
    ...ruleTableVersionSchema.properties,
    documentText,
    diagnostics: { type: 'array', title: 'Diagnostics', items: documentDiagnosticSchema },
  },
} as const;

export type VersionInFull = FromSchema<typeof versionInFullSchema>;

/** A draft begins as a copy of a version, as a rollback to an earlier one, or as an uploaded document (whose agreement names the table). */
export const newDraftSchema = {
  type: 'object',
  title: 'New draft',
  additionalProperties: false,
  oneOf: [{ required: ['basedOnVersionId'] }, { required: ['rollbackOfVersionId'] }, { required: ['documentText'] }],
  properties: {
    basedOnVersionId: { ...id, title: 'Copy of version' },
    rollbackOfVersionId: { ...id, title: 'Go back to version', description: 'A version that was published. The draft has its text and counts as based on the version it takes the place of.' },
    documentText,
    changeNote,
  },
} as const;

export const saveDraftSchema = {
  type: 'object',
  title: 'Draft',
  required: ['documentText'],
  additionalProperties: false,
  properties: { documentText, changeNote },
} as const;

export const checkDocumentSchema = {
  type: 'object',
  title: 'Document to check',
  required: ['documentText'],
  additionalProperties: false,
  properties: { documentText },
} as const;

export const diagnosticsSchema = {
  type: 'object',
  title: 'Diagnostics of a document',
  required: ['diagnostics'],
  additionalProperties: false,
  properties: { diagnostics: { type: 'array', items: documentDiagnosticSchema }, cases: caseResultsSchema },
} as const;

/** Approve and submit may say why; requests for changes, rejections and withdrawals must. */
export const optionalReasonSchema = { type: 'object', title: 'Remark', additionalProperties: false, properties: { reason } } as const;
export const reasonSchema = { type: 'object', title: 'Reason', required: ['reason'], additionalProperties: false, properties: { reason } } as const;

export const publishSchema = {
  type: 'object',
  title: 'Publication',
  required: ['effectiveFrom'],
  additionalProperties: false,
  properties: {
    effectiveFrom: { type: 'string', format: 'date', title: 'In force from', examples: ['2027-01-01'] },
    reason: { ...reason, description: 'Needed for a day in the past, and for publishing without a replay.' },
    withoutReplay: { type: 'boolean', title: 'Publish without a replay of this document' },
    affectedDecisions: { type: 'integer', minimum: 0, title: 'Affected decisions seen', description: 'Needed for a day in the past on which decisions rest: their number, as /affected-decisions tells it.' },
  },
} as const;

export type NewDraft = FromSchema<typeof newDraftSchema>;
export type SaveDraft = FromSchema<typeof saveDraftSchema>;
export type Publish = FromSchema<typeof publishSchema>;

export const ruleTableRecordSchema = {
  type: 'object',
  title: 'Rule table',
  required: ['id', 'agreement', 'title', 'versions', 'inForce', 'openDrafts', 'createdAt', 'version'],
  additionalProperties: false,
  properties: {
    id,
    agreement,
    title: { ...bothLanguagesSchema, title: 'Title' },
    versions: { type: 'integer', minimum: 0, title: 'Number of versions' },
    inForce: {
      type: ['object', 'null'], title: 'Version in force today', required: ['id', 'number', 'effectiveFrom', 'sha256'], additionalProperties: false,
      properties: { id, number: { type: 'integer' }, effectiveFrom: { type: 'string', format: 'date' }, sha256: { type: 'string' } },
    },
    openDrafts: { type: 'integer', minimum: 0, title: 'Versions in the works', description: 'Drafts, submitted and approved versions.' },
    createdAt: { ...moment, title: 'Created' },
    version: { type: 'integer', minimum: 1, title: 'Version for If-Match' },
  },
} as const;

export type RuleTableRecord = FromSchema<typeof ruleTableRecordSchema>;
