import type { FromSchema } from 'json-schema-to-ts';
import { ENGINE_OUTCOMES } from '../decision/decision.ts';
import { replayCountsSchema } from './replay.ts';

const count = { type: 'integer', minimum: 0 } as const;
const outcomeOrNull = { enum: [...ENGINE_OUTCOMES, null] } as const;
const textOrNull = { type: ['string', 'null'] } as const;

/** What is being typed over a saved draft; whatever is left out stands as it was saved. */
export const typedOverSchema = {
  type: 'object',
  title: 'What is being typed',
  description: 'Edits over the saved draft: entries by their ids, entries taken out, all named goods, all provisions. Nothing is kept.',
  additionalProperties: false,
  properties: {
    entries: { type: 'array', maxItems: 10_000, items: { type: 'object', title: 'Entry, whole' }, title: 'Entries edited or added' },
    removed: { type: 'array', maxItems: 10_000, items: { type: 'string', maxLength: 100 }, title: 'Ids of entries taken out' },
    classes: { type: 'object', title: 'Named goods, all of them' },
    provisions: { type: 'object', title: 'General provisions, all of them' },
    shown: { type: 'integer', minimum: 0, maximum: 500, title: 'Changed lines to tell of at most', description: 'Left out: 50.' },
  },
} as const;

export type TypedOverDraft = FromSchema<typeof typedOverSchema>;

export const impactSchema = {
  type: 'object',
  title: 'Impact of a draft',
  description: 'What past decisions would become under the draft as it is being typed, without a replay on record.',
  required: ['counts', 'pending', 'entries', 'lines', 'milliseconds'],
  additionalProperties: false,
  properties: {
    counts: replayCountsSchema,
    pending: { ...count, title: 'Decisions not in columns yet, and so not counted here' },
    entries: {
      type: 'array',
      title: 'Per entry',
      items: {
        type: 'object', required: ['entry', 'decided', 'flip', 'other'], additionalProperties: false,
        properties: {
          entry: { type: 'string', title: 'Id' },
          decided: { ...count, title: 'Past lines it decided' },
          flip: { ...count, title: 'Of those, lines that would flip' },
          other: { ...count, title: 'Of those, lines that would change otherwise' },
        },
      },
    },
    lines: {
      type: 'array',
      title: 'Lines that would change, latest first',
      items: {
        type: 'object', additionalProperties: false,
        required: ['decisionId', 'kind', 'beforeOutcome', 'afterOutcome', 'beforeEntry', 'afterEntry', 'firstTest', 'productCode', 'applicationNumber', 'applicationDate', 'consignor'],
        properties: {
          decisionId: { type: 'integer', minimum: 1 }, kind: { type: 'string' }, beforeOutcome: outcomeOrNull, afterOutcome: outcomeOrNull, beforeEntry: textOrNull, afterEntry: textOrNull,
          firstTest: textOrNull, productCode: { type: 'string' }, applicationNumber: textOrNull, applicationDate: { type: 'string', format: 'date' }, consignor: { type: 'string' },
        },
      },
    },
    milliseconds: { ...count, title: 'Time taken' },
  },
} as const;

export type Impact = FromSchema<typeof impactSchema>;
