import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { factsSchema } from './facts.ts';
import { INSUFFICIENT_OPERATIONS, SUFFICIENT_OPERATIONS } from './operations.ts';

const outcome = { enum: ['originating', 'not-originating', 'undetermined'], title: 'Outcome' } as const;
const column = { enum: [3, 4, null], title: 'Column of the list' } as const;
const text = bothLanguagesSchema;

const entry = {
  type: 'object',
  title: 'Entry of the list',
  required: ['id', 'heading', 'description'],
  properties: { id: { type: 'string' }, heading: { type: 'string' }, description: text },
} as const;

const step = {
  type: 'object',
  title: 'Step of the trace',
  description: 'A legal test with its source, the figures it compared, the materials it turned on, and the steps inside it.',
  required: ['test', 'source', 'result', 'text'],
  properties: {
    test: { type: 'string' },
    source: text,
    result: { enum: ['yes', 'no', 'unknown'] },
    text,
    figures: {
      type: 'object',
      required: ['kind', 'unit', 'measured', 'limit', 'margin'],
      properties: {
        kind: { enum: ['money', 'mass', 'count'] }, unit: { type: 'string' }, measured: { type: 'string' }, limit: { type: 'string' },
        margin: { type: 'string' }, percent: { type: 'number' }, measuredPercent: { type: 'string' },
      },
    },
    materials: { type: 'array', items: { type: 'string' } },
    steps: { type: 'array', items: { type: 'object' } },
  },
} as const;

const trace = { type: 'array', items: step } as const;

/** What a determination answers, for the API's description. */
export const determinationSchema = {
  type: 'object',
  title: 'Determination',
  required: ['outcome', 'agreement', 'date', 'entry', 'candidates', 'column', 'columns', 'conditions', 'trace', 'questions', 'questionsAreMinimal', 'wouldOriginateIf', 'ruleTableVersion', 'warnings'],
  properties: {
    outcome,
    agreement: { type: 'string' },
    date: { type: 'string' },
    entry: { anyOf: [entry, { type: 'null' }] },
    candidates: { type: 'array', items: entry, description: 'Entries that may decide, while answers are missing.' },
    column,
    columns: { type: 'array', items: { type: 'object', required: ['column', 'outcome', 'trace'], properties: { column: { enum: [3, 4] }, outcome, trace } } },
    conditions: { type: 'array', items: { type: 'object', required: ['article', 'text'], properties: { article: { type: 'string' }, text } } },
    trace,
    questions: {
      type: 'array',
      items: { type: 'object', required: ['id', 'text', 'source'], properties: { id: { type: 'string' }, text, source: text, material: { type: 'string' } } },
    },
    questionsAreMinimal: { type: 'boolean' },
    wouldOriginateIf: {
      type: 'array',
      items: { type: 'object', required: ['change', 'text'], properties: { change: { type: 'string' }, material: { type: 'string' }, amount: { type: 'string' }, currency: { type: 'string' }, text } },
    },
    warnings: {
      type: 'array',
      description: 'Answers among the facts that matched no question and were not used.',
      items: { type: 'object', required: ['code', 'answer', 'text'], properties: { code: { type: 'string' }, answer: { type: 'string', description: 'Id of the question answered.' }, text } },
    },
    ruleTableVersion: {
      type: 'object',
      required: ['id', 'sha256', 'number'],
      properties: { id: { type: 'integer' }, sha256: { type: 'string' }, number: { type: 'integer' } },
    },
  },
} as const;

const listed = (operations: Readonly<Record<string, { en: string; letter?: string }>>): string =>
  Object.entries(operations).map(([code, { en, letter }]) => `\`${code}\`${letter ? ` (${letter})` : ''} ${en}`).join('; ');

/** What may be asked: facts, and optionally the version of the table to determine by. */
export const determineSchema = {
  ...factsSchema,
  title: 'Facts to determine upon',
  properties: {
    ...factsSchema.properties,
    operations: {
      ...factsSchema.properties.operations,
      description: `Left out: article 7 is not raised. Insufficient by article 7(1): ${listed(INSUFFICIENT_OPERATIONS)}. Going beyond it: ${listed(SUFFICIENT_OPERATIONS)}.`,
    },
    ruleTableVersionId: { type: 'integer', minimum: 1, title: 'Version to determine by', description: 'Left out: the version in force on the date.' },
  },
} as const;
