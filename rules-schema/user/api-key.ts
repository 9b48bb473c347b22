import type { FromSchema } from 'json-schema-to-ts';
import { ROLES } from './roles.ts';

const keyName = { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', title: 'Name', examples: ['Accounting system'] } as const;
const roles = { type: 'array', title: 'Roles', minItems: 1, uniqueItems: true, items: { enum: ROLES } } as const;
const momentOrNull = { type: ['string', 'null'], format: 'date-time' } as const;

/** A program's right to act for the office, as administrators see it: never the key itself. */
export const apiKeySchema = {
  type: 'object',
  title: 'API key',
  required: ['id', 'name', 'beginning', 'roles', 'createdBy', 'createdAt', 'lastUsedAt', 'revokedAt', 'version'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 1, title: 'Id' },
    name: keyName,
    beginning: { type: 'string', title: 'Beginning of the key', description: 'Enough to recognise the key, not to use it.' },
    roles,
    createdBy: { type: 'integer', minimum: 1, title: 'Created by' },
    createdAt: { type: 'string', format: 'date-time', title: 'Created' },
    lastUsedAt: { ...momentOrNull, title: 'Last used' },
    revokedAt: { ...momentOrNull, title: 'Revoked' },
    version: { type: 'integer', minimum: 1, title: 'Version' },
  },
} as const;

/** The record together with the key, shown once. */
export const createdApiKeySchema = {
  ...apiKeySchema,
  title: 'New API key',
  required: [...apiKeySchema.required, 'key'],
  properties: { ...apiKeySchema.properties, key: { type: 'string', title: 'The key, shown once' } },
} as const;

export const createApiKeySchema = {
  type: 'object',
  title: 'New API key',
  required: ['name', 'roles'],
  additionalProperties: false,
  properties: { name: keyName, roles },
} as const;

export type ApiKey = FromSchema<typeof apiKeySchema>;
export type CreateApiKey = FromSchema<typeof createApiKeySchema>;
