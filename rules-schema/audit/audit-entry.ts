import type { FromSchema } from 'json-schema-to-ts';

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;

/** One line of the audit trail: who did what to which record, when and why. */
export const auditEntrySchema = {
  type: 'object',
  title: 'Audit entry',
  required: [
    'id', 'at', 'actorKind', 'actorId', 'actorName', 'entity', 'entityId', 'action', 'requestId', 'before', 'after', 'reason',
    'ip', 'erased', 'previousHash', 'hash',
  ],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1, title: 'Id' },
    at: { type: 'string', format: 'date-time', title: 'When' },
    actorKind: { enum: ['person', 'api-key', 'system'], title: 'Kind of actor' },
    actorId: { type: ['integer', 'null'], title: 'Id of the user or API key' },
    actorName: { type: ['string', 'null'], title: 'Who' },
    entity: { type: 'string', title: 'Resource', examples: ['applications'] },
    entityId: { type: 'string', title: 'Record' },
    action: { type: 'string', title: 'What', examples: ['approve'] },
    requestId: { type: 'string', title: 'Request' },
    before: { title: 'Before', description: 'Of a change, only the fields that changed.' },
    after: { title: 'After' },
    reason: { type: ['string', 'null'], title: 'Why' },
    ip: { type: ['string', 'null'], title: 'Network address' },
    erased: { type: 'boolean', title: 'Details erased', description: 'What the entry said was erased; that it happened stays proven.' },
    previousHash: { type: 'string', pattern: '^([0-9a-f]{64})?$', title: 'Hash of the entry before' },
    hash: { ...hash, title: 'Hash' },
  },
} as const;

/** What a walk along the whole chain found. */
export const chainVerdictSchema = {
  type: 'object',
  title: 'Verdict on the audit trail',
  required: ['intact', 'entries', 'erased', 'tip', 'brokenAt'],
  additionalProperties: false,
  properties: {
    intact: { type: 'boolean' },
    entries: { type: 'integer', minimum: 0 },
    erased: { type: 'integer', minimum: 0 },
    tip: { type: 'string' },
    brokenAt: {
      type: ['object', 'null'],
      required: ['id', 'why'],
      additionalProperties: false,
      properties: {
        id: { type: ['integer', 'null'] },
        why: { enum: ['not-chained', 'entry-altered', 'details-altered', 'entries-missing'] },
      },
    },
  },
} as const;

export type AuditEntry = FromSchema<typeof auditEntrySchema>;
export type ChainVerdict = FromSchema<typeof chainVerdictSchema>;
