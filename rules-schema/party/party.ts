import type { FromSchema } from 'json-schema-to-ts';
import { addressSchema, countrySchema, nameSchema, REGISTER_STATUSES } from '../company/company.ts';

/** What a party of a company's register is to its consignments. */
export const PARTY_KINDS = ['consignor', 'consignee', 'importer'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

const id = { type: 'integer', minimum: 1 } as const;
const moment = { type: 'string', format: 'date-time' } as const;

/**
 * A consignor's written authority for the company to apply on its behalf (essCert guide, box 1: another company's
 * consignor needs a written, electronically signed power of attorney on file).
 */
export const powerOfAttorneySchema = {
  type: 'object',
  title: 'Power of attorney',
  required: ['document', 'validFrom'],
  additionalProperties: false,
  properties: {
    document: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S', title: 'Signed document', examples: ['pilnvara-2026-03.edoc'] },
    validFrom: { type: 'string', format: 'date', title: 'Valid from' },
    validTo: { type: ['string', 'null'], format: 'date', title: 'Valid until', description: 'Left out: until it is revoked.' },
  },
} as const;

const details = {
  name: nameSchema,
  address: addressSchema,
  country: countrySchema,
  registrationNumber: { type: ['string', 'null'], maxLength: 40, title: 'Registration or tax number' },
  powersOfAttorney: {
    type: 'array', maxItems: 20, items: powerOfAttorneySchema, title: 'Powers of attorney', description: 'Only for consignors.',
  },
} as const;

/** What the office writes about a party when it enters the register. */
export const createPartySchema = {
  type: 'object',
  title: 'Party',
  required: ['companyId', 'kind', 'name', 'address', 'country'],
  additionalProperties: false,
  properties: { companyId: { ...id, title: 'Company' }, kind: { enum: PARTY_KINDS, title: 'Kind' }, ...details },
} as const;

/** What can be changed of a party: not whose it is, nor its kind. */
export const savePartySchema = {
  type: 'object',
  title: 'Party',
  required: ['name', 'address', 'country'],
  additionalProperties: false,
  properties: details,
} as const;

/** A consignor, consignee or importer in a company's register. */
export const partySchema = {
  type: 'object',
  title: 'Party',
  required: ['id', 'companyId', 'companyName', 'kind', 'name', 'address', 'country', 'registrationNumber', 'powersOfAttorney', 'status', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id: { ...id, title: 'Id' },
    companyName: { type: 'string', title: 'Company’s name' },
    ...createPartySchema.properties,
    status: { enum: REGISTER_STATUSES, title: 'Status' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { ...id, title: 'Version' },
  },
} as const;

export type Party = FromSchema<typeof partySchema>;
export type CreateParty = FromSchema<typeof createPartySchema>;
export type SaveParty = FromSchema<typeof savePartySchema>;
export type PowerOfAttorney = FromSchema<typeof powerOfAttorneySchema>;

/** Whether one of the powers of attorney is valid on a day (`YYYY-MM-DD`). */
export function authorisedOn(powers: readonly PowerOfAttorney[], day: string): boolean {
  return powers.some(({ validFrom, validTo }) => validFrom <= day && (validTo == null || day <= validTo));
}
