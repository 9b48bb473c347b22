import type { FromSchema } from 'json-schema-to-ts';
import { CERTIFICATE_TYPES, type ApplicationTypeId } from '../application/payload.ts';
import { REGISTER_STATUSES } from '../company/company.ts';

const id = { type: 'integer', minimum: 1 } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const day = { type: 'string', format: 'date' } as const;

const details = {
  name: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', title: 'Name', examples: ['Ilze Zariņa'] },
  post: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', title: 'Post', examples: ['Izcelsmes sertifikātu nodaļas vadītāja'] },
  validFrom: { ...day, title: 'May sign from' },
  validTo: { type: ['string', 'null'], format: 'date', title: 'May sign until', description: 'Last day; left out: until it is revoked.' },
  types: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: CERTIFICATE_TYPES }, title: 'What they may sign' },
  userId: { type: ['integer', 'null'], minimum: 1, title: 'Account', description: 'The person’s account, if they have one; whose account is deactivated signs no longer.' },
} as const;

/** What an administrator writes about someone with the right to sign certificates. */
export const saveSignatorySchema = {
  type: 'object',
  title: 'Signatory',
  required: ['name', 'post', 'validFrom', 'types'],
  additionalProperties: false,
  properties: details,
} as const;

/** Someone with the right to sign certificates, as the register holds them. */
export const signatorySchema = {
  type: 'object',
  title: 'Signatory',
  required: ['id', 'name', 'post', 'validFrom', 'validTo', 'types', 'userId', 'userName', 'status', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id: { ...id, title: 'Id' },
    ...details,
    post: { ...details.post, type: ['string', 'null'], description: 'null: taken over from certificates issued before there was a register; not known.' },
    userName: { type: ['string', 'null'], title: 'Name on the account' },
    status: { enum: REGISTER_STATUSES, title: 'Status' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { ...id, title: 'Version' },
  },
} as const;

export type Signatory = FromSchema<typeof signatorySchema>;
export type SaveSignatory = FromSchema<typeof saveSignatorySchema>;

/** Whether someone may sign a certificate of a type on a day (`YYYY-MM-DD`), as far as their entry says. */
export function maySign({ status, types, validFrom, validTo }: Pick<Signatory, 'status' | 'types' | 'validFrom' | 'validTo'>, type: ApplicationTypeId, day: string): boolean {
  return status === 'active' && types.some((one) => one === type) && validFrom <= day && (validTo == null || day <= validTo);
}
