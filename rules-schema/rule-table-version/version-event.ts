import type { FromSchema } from 'json-schema-to-ts';

/** One thing that was done with a version of a rule table, as its history shows it. */
export const versionEventSchema = {
  type: 'object',
  title: 'Event of a version',
  required: ['id', 'at', 'actorKind', 'actorName', 'action', 'reason', 'changes'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer' },
    at: { type: 'string', format: 'date-time', title: 'When' },
    actorKind: { enum: ['person', 'api-key', 'system'], title: 'Kind of actor' },
    actorName: { type: ['string', 'null'], title: 'Who' },
    action: { type: 'string', title: 'What was done', examples: ['save', 'submit', 'approve', 'publish'] },
    reason: { type: ['string', 'null'], title: 'Why' },
    changes: { type: 'array', items: { type: 'string' }, title: 'What was changed, in sentences' },
  },
} as const;

export type VersionEvent = FromSchema<typeof versionEventSchema>;
