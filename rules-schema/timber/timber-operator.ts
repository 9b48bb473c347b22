import type { FromSchema } from 'json-schema-to-ts';

const id = { type: 'integer', minimum: 1 } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;

/**
 * What the office writes about an operator of timber: its DACE user, and the signed consent that the data centre hands in
 * statements to TRACES in its name.
 */
export const saveTimberOperatorSchema = {
  type: 'object',
  title: 'Operator of timber',
  required: ['companyId', 'daceUser'],
  additionalProperties: false,
  properties: {
    companyId: { ...id, title: 'Company' },
    daceUser: { type: 'string', minLength: 1, maxLength: 60, pattern: '\\S', title: 'DACE user' },
    consentSignedOn: { ...dayOrNull, title: 'Consent signed' },
    consentDocument: { type: ['string', 'null'], maxLength: 200, title: 'Signed form (file)' },
    consentEndsOn: { ...dayOrNull, title: 'Consent ends', description: 'Last day; left out: until it is withdrawn.' },
  },
} as const;

export const timberOperatorSchema = {
  type: 'object',
  title: 'Operator of timber',
  required: ['id', 'companyId', 'name', 'daceUser', 'consentSignedOn', 'consentDocument', 'consentEndsOn', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id,
    ...saveTimberOperatorSchema.properties,
    name: { type: 'string', title: 'Name' },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
    version: id,
  },
} as const;

export type SaveTimberOperator = FromSchema<typeof saveTimberOperatorSchema>;
export type TimberOperator = FromSchema<typeof timberOperatorSchema>;

/** Whether the consent is on file and holds on a day (`YYYY-MM-DD`). */
export function consentHoldsOn({ consentSignedOn, consentEndsOn }: Pick<TimberOperator, 'consentSignedOn' | 'consentEndsOn'>, on: string): boolean {
  return consentSignedOn != null && consentSignedOn <= on && (consentEndsOn == null || on <= consentEndsOn);
}
