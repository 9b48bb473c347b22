import type { FromSchema } from 'json-schema-to-ts';
import { hand } from './rule-table-version.ts';

const entryId = { type: ['string', 'null'], maxLength: 200, title: 'Entry it is about', description: 'null: the version as a whole.' } as const;
const pointer = { type: ['string', 'null'], maxLength: 500, pattern: '^(/.*)?$', title: 'Place within the entry (RFC 6901)', examples: ['/column3/all/1'] } as const;
const text = { type: 'string', minLength: 1, maxLength: 4000, pattern: '\\S', title: 'Comment' } as const;

/** A remark on a line of a version. Comments are kept beside the document, so a submitted version can be commented upon. */
export const versionCommentSchema = {
  type: 'object',
  title: 'Comment on a version',
  required: ['id', 'ruleTableVersionId', 'entryId', 'pointer', 'text', 'author', 'createdAt', 'resolved', 'version'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1 },
    ruleTableVersionId: { type: 'integer', minimum: 1 },
    entryId,
    pointer,
    text,
    author: { ...hand, type: 'object' },
    createdAt: { type: 'string', format: 'date-time' },
    resolved: { ...hand, title: 'Settled by' },
    version: { type: 'integer', minimum: 1, title: 'Version for If-Match' },
  },
} as const;

export type VersionComment = FromSchema<typeof versionCommentSchema>;

export const addCommentSchema = {
  type: 'object',
  title: 'New comment',
  required: ['text'],
  additionalProperties: false,
  properties: { entryId, pointer, text },
} as const;

export type AddComment = FromSchema<typeof addCommentSchema>;
