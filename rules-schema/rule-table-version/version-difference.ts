import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';

const id = { type: 'integer', minimum: 1 } as const;
const wordsOrNull = { ...bothLanguagesSchema, type: ['object', 'null'] } as const;

/** The rules that hold over an interval of codes, each entry once. */
const rulesSchema = {
  type: 'array',
  items: {
    type: 'object',
    title: 'Rule over the interval',
    required: ['entryId', 'heading', 'description', 'column3', 'column4'],
    additionalProperties: false,
    properties: {
      entryId: { type: 'string' },
      heading: { type: 'string', title: 'Column 1 as printed' },
      description: bothLanguagesSchema,
      column3: { ...wordsOrNull, title: 'Column 3 in words' },
      column4: { ...wordsOrNull, title: 'Column 4 in words' },
    },
  },
} as const;

export const changedRegionSchema = {
  type: 'object',
  title: 'Codes whose meaning changed',
  required: ['from', 'to', 'before', 'after', 'furtherRules'],
  additionalProperties: false,
  properties: {
    from: { type: 'string', title: 'First code', description: 'Four digits: whole headings; six: subheadings of one heading.' },
    to: { type: 'string', title: 'Last code' },
    before: { ...rulesSchema, title: 'Rules before' },
    after: { ...rulesSchema, title: 'Rules after' },
    furtherRules: { type: 'integer', minimum: 0, title: 'Rules of either side that are not told' },
  },
} as const;

/** What two versions differ in: in plain words, as text, and by codes. */
export const versionDifferenceSchema = {
  type: 'object',
  title: 'Difference of two versions',
  required: ['versionId', 'number', 'withVersionId', 'withNumber', 'changes', 'texts', 'regions'],
  additionalProperties: false,
  properties: {
    versionId: { ...id, title: 'Id' },
    number: { type: 'integer' },
    withVersionId: { ...id, title: 'The earlier version' },
    withNumber: { type: 'integer' },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['subject', 'kind', 'id', 'pointer', 'mayChangeOutcomes', 'sentence'],
        additionalProperties: false,
        properties: {
          subject: { enum: ['table', 'provision', 'goods', 'entry'] },
          kind: { enum: ['added', 'removed', 'changed', 'moved'] },
          id: { type: 'string' },
          pointer: { type: 'string' },
          mayChangeOutcomes: { type: 'boolean' },
          sentence: bothLanguagesSchema,
        },
      },
    },
    texts: {
      type: 'array',
      title: 'Changed entries as text',
      items: {
        type: 'object', required: ['entryId', 'before', 'after'], additionalProperties: false,
        properties: { entryId: { type: 'string' }, before: { type: ['string', 'null'], title: 'As readable JSON; null: not there' }, after: { type: ['string', 'null'] } },
      },
    },
    regions: {
      type: ['array', 'null'],
      title: 'Codes whose meaning changed',
      description: 'The maximal intervals of the nomenclature, in its order; moving or rewording entries shows nothing. null while one of the documents names goods it does not define.',
      items: changedRegionSchema,
    },
  },
} as const;

export type VersionDifference = FromSchema<typeof versionDifferenceSchema>;
export type ChangedRegion = FromSchema<typeof changedRegionSchema>;
