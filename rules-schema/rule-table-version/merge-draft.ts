import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { saveDraftSchema } from './rule-table-version.ts';

const textOrNull = { type: ['string', 'null'] } as const;
const { documentText } = saveDraftSchema.properties;

const pieceProperties = {
  place: { type: 'string', title: 'Place', description: 'By ids, not by positions: /entries/1704/column3, /classes/mustard, /title.', examples: ['/entries/1704/column3'] },
  entryId: { ...textOrNull, title: 'Entry' },
  field: { ...textOrNull, title: 'Field', description: 'null: the whole entry, class or case.' },
} as const;

/** A part of a document that one person can change without touching what another changes. */
export const draftPieceSchema = {
  type: 'object',
  title: 'Part of a draft',
  required: ['place', 'entryId', 'field', 'kind'],
  additionalProperties: false,
  properties: { ...pieceProperties, kind: { enum: ['added', 'removed', 'changed'] } },
} as const;

export type DraftPiece = FromSchema<typeof draftPieceSchema>;

/** What somebody else has saved since a writer last saw the draft: the member `conflict` of the 412. */
export const draftConflictSchema = {
  type: 'object',
  title: 'Changed in the meantime',
  required: ['version', 'savedBy', 'savedAt', 'isBaseKept', 'pieces', 'sentences'],
  additionalProperties: false,
  properties: {
    version: { type: 'integer', title: 'Version for If-Match as it is now' },
    savedBy: { type: 'array', items: { type: 'string' }, title: 'Who saved since' },
    savedAt: { type: 'string', format: 'date-time' },
    isBaseKept: { type: 'boolean', title: 'Whether the text you began from is still known here', description: 'false: send it as baseText to merge.' },
    pieces: { type: 'array', items: draftPieceSchema },
    sentences: { type: 'array', items: bothLanguagesSchema },
  },
} as const;

export type DraftConflict = FromSchema<typeof draftConflictSchema>;

/** One’s own text, to be merged with what others have saved meanwhile. Nothing is kept of it. */
export const mergeDraftSchema = {
  type: 'object',
  title: 'Text to merge',
  required: ['documentText', 'baseVersion'],
  additionalProperties: false,
  properties: {
    documentText,
    baseVersion: { type: 'integer', minimum: 1, title: 'Version for If-Match the text began from' },
    baseText: { ...documentText, title: 'The text it began from', description: 'Only where the server no longer keeps it.' },
  },
} as const;

export type MergeDraft = FromSchema<typeof mergeDraftSchema>;

export const mergedDraftSchema = {
  type: 'object',
  title: 'Merged draft',
  description: 'Save documentText with If-Match `lockVersion`. Where both changed the same part, the text has one’s own, and the conflict tells the other.',
  required: ['lockVersion', 'documentText', 'taken', 'conflicts'],
  additionalProperties: false,
  properties: {
    lockVersion: { type: 'integer', minimum: 1 },
    documentText,
    taken: { type: 'array', title: 'What came in from the others', items: draftPieceSchema },
    conflicts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['place', 'entryId', 'field', 'base', 'mine', 'theirs'],
        additionalProperties: false,
        properties: {
          ...pieceProperties,
          base: { ...textOrNull, title: 'What it said before', description: 'As readable JSON; null: it was not there.' },
          mine: { ...textOrNull, title: 'What it says in one’s own text' },
          theirs: { ...textOrNull, title: 'What the others made of it' },
        },
      },
    },
  },
} as const;

export type MergedDraft = FromSchema<typeof mergedDraftSchema>;
export type MergeConflict = MergedDraft['conflicts'][number];
