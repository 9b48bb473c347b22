import type { FromSchema } from 'json-schema-to-ts';

/** Seconds after which somebody who has sent no sign counts as gone. */
export const PRESENCE_SECONDS = 30;

const entryId = { type: ['string', 'null'], maxLength: 200, title: 'Entry the cursor stands in' } as const;

/** The sign a person gives, every ten seconds or so, that they have a version open. */
export const presenceSignSchema = {
  type: 'object',
  title: 'Sign of presence',
  additionalProperties: false,
  properties: { entryId, leaving: { const: true, title: 'The person closes the version' } },
} as const;

export type PresenceSign = FromSchema<typeof presenceSignSchema>;

/** Who has a version open, and whether it has been saved since. */
export const presenceSchema = {
  type: 'object',
  title: 'Who has a version open',
  required: ['lockVersion', 'updatedAt', 'here'],
  additionalProperties: false,
  properties: {
    lockVersion: { type: 'integer', minimum: 1, title: 'Version for If-Match as it is now', description: 'Higher than the one you hold: somebody else has saved.' },
    updatedAt: { type: 'string', format: 'date-time' },
    here: {
      type: 'array',
      items: {
        type: 'object',
        required: ['personId', 'name', 'entryId', 'seenAt', 'you'],
        additionalProperties: false,
        properties: { personId: { type: 'integer' }, name: { type: 'string' }, entryId, seenAt: { type: 'string', format: 'date-time' }, you: { type: 'boolean' } },
      },
    },
  },
} as const;

export type Presence = FromSchema<typeof presenceSchema>;
