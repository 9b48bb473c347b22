import type { FromSchema } from 'json-schema-to-ts';
import { ENGINE_OUTCOMES, HUMAN_OUTCOMES } from '../decision/decision.ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { hand } from '../rule-table-version/rule-table-version.ts';

export const REPLAY_STATES = ['queued', 'running', 'finished', 'cancelled', 'failed'] as const;
export type ReplayState = (typeof REPLAY_STATES)[number];

/** `regions`: only where the tables differ in meaning, all else proven unchanged. `full`: every decision again, one by one. */
export const REPLAY_MODES = ['regions', 'full'] as const;
export type ReplayMode = (typeof REPLAY_MODES)[number];

/** What a replay keeps of a line: everything but the lines that stay the same. */
export const FINDING_KINDS = ['flip', 'newly-undetermined', 'newly-determined', 'reasoning-only', 'error', 'set-aside'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What the differences are grouped by. */
export const FINDING_GROUPS = ['entry', 'chapter', 'consignor', 'destination', 'officer'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const count = { type: 'integer', minimum: 0 } as const;
const momentOrNull = { type: ['string', 'null'], format: 'date-time' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const outcomeOrNull = { enum: [...ENGINE_OUTCOMES, null] } as const;

/** `reRun + provenUnchanged + setAside = stored`; the kinds of difference and `same` add up to `reRun`. */
export const replayCountsSchema = {
  type: 'object',
  title: 'Counts',
  required: ['stored', 'reRun', 'provenUnchanged', 'setAside', 'same', 'flip', 'newlyUndetermined', 'newlyDetermined', 'reasoningOnly', 'error'],
  additionalProperties: false,
  properties: {
    stored: { ...count, title: 'Decisions on record' },
    reRun: { ...count, title: 'Determined again' },
    provenUnchanged: { ...count, title: 'Proven unchanged: both tables mean the same for their goods' },
    setAside: { ...count, title: 'Set aside, each with its reason' },
    same: { ...count, title: 'Unchanged' },
    flip: { ...count, title: 'Origin lost or won' },
    newlyUndetermined: { ...count, title: 'No longer determined' },
    newlyDetermined: { ...count, title: 'Now determined' },
    reasoningOnly: { ...count, title: 'Same outcome, other reasoning' },
    error: { ...count, title: 'Facts the draft cannot read' },
  },
} as const;

export type ReplayCounts = FromSchema<typeof replayCountsSchema>;

export const replaySchema = {
  type: 'object',
  title: 'Replay',
  description: 'All past decisions of an agreement, determined again under a version of its rule table. Changes nothing.',
  required: [
    'id', 'ruleTableVersionId', 'versionNumber', 'agreement', 'ruleTableSha256', 'baselineVersionId', 'mode', 'engineBuild', 'state', 'requested', 'progress', 'watermark', 'counts',
    'summary', 'failure', 'createdAt', 'startedAt', 'finishedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id,
    ruleTableVersionId: { ...id, title: 'Version replayed' },
    versionNumber: { type: 'integer', minimum: 1, title: 'Its number' },
    agreement: { type: 'string', title: 'Agreement' },
    ruleTableSha256: { type: 'string', title: 'SHA-256 of the document as it was when the replay began' },
    baselineVersionId: { ...idOrNull, title: 'Compared with', description: 'null: with the version each decision was made under.' },
    mode: { enum: REPLAY_MODES, title: 'How: by regions of the HS whose meaning changed, or every decision in full' },
    engineBuild: { ...textOrNull, title: 'SHA-256 of the engine that determined the decisions', description: 'null while it waits.' },
    state: { enum: REPLAY_STATES, title: 'State' },
    requested: { ...hand, title: 'Requested' },
    progress: { type: 'object', title: 'Progress', required: ['done', 'total'], additionalProperties: false, properties: { done: count, total: count } },
    watermark: { type: 'integer', minimum: 0, title: 'Decisions seen up to this id' },
    counts: replayCountsSchema,
    summary: { ...bothLanguagesSchema, title: 'In one sentence' },
    failure: { ...bothLanguagesSchema, type: ['object', 'null'], title: 'Why it failed' },
    createdAt: { type: 'string', format: 'date-time', title: 'Requested' },
    startedAt: { ...momentOrNull, title: 'Started' },
    finishedAt: { ...momentOrNull, title: 'Ended' },
    version: { type: 'integer', minimum: 1, title: 'Version for If-Match' },
  },
} as const;

export type ReplayRecord = FromSchema<typeof replaySchema>;

const groupSchema = {
  type: 'object',
  title: 'Differences that have something in common',
  required: ['rows', 'furtherValues', 'furtherFindings'],
  additionalProperties: false,
  properties: {
    rows: {
      type: 'array',
      items: {
        type: 'object',
        required: ['value', 'total', 'flip', 'newlyUndetermined', 'newlyDetermined', 'reasoningOnly', 'error', 'setAside'],
        additionalProperties: false,
        properties: {
          value: { ...textOrNull, title: 'What they have in common' }, total: count, flip: count, newlyUndetermined: count, newlyDetermined: count, reasoningOnly: count, error: count, setAside: count,
        },
      },
    },
    furtherValues: { ...count, title: 'Values not shown' },
    furtherFindings: { ...count, title: 'Differences not shown' },
  },
} as const;

export type FindingGroupRows = FromSchema<typeof groupSchema>;

export const replayInFullSchema = {
  ...replaySchema,
  title: 'Replay in full',
  required: [...replaySchema.required, 'outcomes', 'people', 'groups'],
  properties: {
    ...replaySchema.properties,
    outcomes: {
      type: 'array',
      title: 'Before × after',
      items: {
        type: 'object', required: ['before', 'after', 'count'], additionalProperties: false,
        properties: { before: { enum: ENGINE_OUTCOMES }, after: { enum: [...ENGINE_OUTCOMES, 'error'] }, count },
      },
    },
    people: {
      type: 'array',
      title: 'Engine × officer, before and after',
      items: {
        type: 'object', required: ['outcome', 'humanOutcome', 'before', 'after'], additionalProperties: false,
        properties: { outcome: { enum: [...ENGINE_OUTCOMES, 'error'] }, humanOutcome: { enum: HUMAN_OUTCOMES }, before: count, after: count },
      },
    },
    groups: {
      type: 'object', title: 'Differences by what they have in common', required: FINDING_GROUPS, additionalProperties: false,
      properties: { entry: groupSchema, chapter: groupSchema, consignor: groupSchema, destination: groupSchema, officer: groupSchema },
    },
  },
} as const;

export type ReplayInFull = FromSchema<typeof replayInFullSchema>;

export const startReplaySchema = {
  type: 'object',
  title: 'Replay to start',
  additionalProperties: false,
  properties: {
    baselineVersionId: { ...id, title: 'Compare with this version', description: 'Left out: with the version each decision was made under.' },
    mode: { enum: REPLAY_MODES, title: 'How', description: 'Left out: by regions, complete and proven. In full every decision is determined again, with the same result.' },
  },
} as const;

export type StartReplay = FromSchema<typeof startReplaySchema>;

export const replayFindingSchema = {
  type: 'object',
  title: 'Finding of a replay',
  required: [
    'id', 'replayId', 'decisionId', 'kind', 'beforeOutcome', 'afterOutcome', 'beforeEntry', 'afterEntry', 'humanOutcome', 'productCode', 'heading', 'chapter',
    'consignor', 'destination', 'officer', 'applicationNumber', 'applicationDate', 'firstTest', 'firstPath', 'reason',
  ],
  additionalProperties: false,
  properties: {
    id,
    replayId: id,
    decisionId: { ...id, title: 'Decision' },
    kind: { enum: FINDING_KINDS, title: 'Kind' },
    beforeOutcome: { ...outcomeOrNull, title: 'Before' },
    afterOutcome: { ...outcomeOrNull, title: 'After' },
    beforeEntry: { ...textOrNull, title: 'Entry before' },
    afterEntry: { ...textOrNull, title: 'Entry after' },
    humanOutcome: { enum: HUMAN_OUTCOMES, title: 'The officer decided' },
    productCode: { type: 'string', title: 'HS code' },
    heading: { type: 'string', title: 'Heading' },
    chapter: { type: 'string', title: 'Chapter' },
    consignor: { type: 'string', title: 'Consignor' },
    destination: { type: 'string', title: 'Destination' },
    officer: { type: 'string', title: 'Officer' },
    applicationNumber: { ...textOrNull, title: 'Application' },
    applicationDate: { type: 'string', format: 'date', title: 'Date of the application' },
    firstTest: { ...textOrNull, title: 'First test that differs' },
    firstPath: { ...textOrNull, title: 'Its place in the determination (RFC 6901)' },
    reason: {
      type: ['object', 'null'], title: 'Why it was set aside or could not be read', required: ['code', 'message'], additionalProperties: false,
      properties: { code: { type: 'string' }, message: bothLanguagesSchema },
    },
  },
} as const;

export type ReplayFinding = FromSchema<typeof replayFindingSchema>;

/** A finding with both determinations, made again from the stored facts. */
export const replayFindingInFullSchema = {
  ...replayFindingSchema,
  title: 'Finding of a replay with both determinations',
  required: [...replayFindingSchema.required, 'facts', 'before', 'after', 'problems', 'firstDifferingStep'],
  properties: {
    ...replayFindingSchema.properties,
    facts: { type: 'object', title: 'Facts' },
    before: { type: ['object', 'null'], title: 'Determination before' },
    after: { type: ['object', 'null'], title: 'Determination after' },
    problems: { type: 'array', title: 'What kept the facts from being determined upon', items: { type: 'object' } },
    firstDifferingStep: {
      type: ['object', 'null'], title: 'First step that differs', required: ['path', 'test'], additionalProperties: false,
      properties: { path: { type: 'string' }, test: { type: 'string' } },
    },
  },
} as const;
