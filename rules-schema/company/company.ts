import type { FromSchema } from 'json-schema-to-ts';

/** Whether a register entry may be used in new applications. */
export const REGISTER_STATUSES = ['active', 'deactivated'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

export const nameSchema = { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S', title: 'Name', examples: ['SIA “Paraugs”'] } as const;
export const addressSchema = { type: 'string', minLength: 1, maxLength: 500, pattern: '\\S', title: 'Full address', examples: ['Brīvības iela 1, Rīga, LV-1010'] } as const;
export const countrySchema = { type: 'string', pattern: '^[A-Z]{2}$', title: 'Country (ISO 3166-1 alpha-2)', examples: ['LV', 'HR'] } as const;

const id = { type: 'integer', minimum: 1, title: 'Id' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const email = { type: ['string', 'null'], format: 'email', maxLength: 200, title: 'E-mail of the company', examples: ['birojs@paraugs.lv'] } as const;
const registrationNumber = {
  type: 'string', pattern: '^\\d{11}$', title: 'Registration number', description: 'Eleven digits, as in the register of enterprises.', examples: ['40003000000'],
} as const;

/** What the office writes about a company that applies for certificates. */
export const saveCompanySchema = {
  type: 'object',
  title: 'Company',
  required: ['name', 'registrationNumber', 'address', 'country'],
  additionalProperties: false,
  properties: { name: nameSchema, registrationNumber, address: addressSchema, country: countrySchema, email },
} as const;

/** A company that applies for certificates, as the register holds it. */
export const companySchema = {
  type: 'object',
  title: 'Company',
  required: ['id', 'name', 'registrationNumber', 'address', 'country', 'email', 'status', 'createdAt', 'updatedAt', 'version'],
  additionalProperties: false,
  properties: {
    id,
    ...saveCompanySchema.properties,
    status: { enum: REGISTER_STATUSES, title: 'Status' },
    createdAt: { ...moment, title: 'Created' },
    updatedAt: { ...moment, title: 'Changed' },
    version: { type: 'integer', minimum: 1, title: 'Version' },
  },
} as const;

/** Several records of a register at once; the client names each record once. */
export const recordIdsSchema = {
  type: 'object',
  title: 'Records',
  required: ['ids'],
  additionalProperties: false,
  properties: { ids: { type: 'array', minItems: 1, maxItems: 200, uniqueItems: true, items: id, title: 'Ids' } },
} as const;

/** What became of each record of a bulk command, in the order asked. */
export const bulkResultsSchema = {
  type: 'object',
  title: 'Results of a bulk command',
  required: ['results'],
  additionalProperties: false,
  properties: {
    results: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'done'],
        additionalProperties: false,
        properties: {
          id,
          done: { type: 'boolean', title: 'Done' },
          code: { type: 'string', title: 'Name of the refusal' },
          message: {
            type: 'object',
            title: 'Why not',
            required: ['lv', 'en'],
            additionalProperties: false,
            properties: { lv: { type: 'string' }, en: { type: 'string' } },
          },
        },
      },
    },
  },
} as const;

export type Company = FromSchema<typeof companySchema>;
export type SaveCompany = FromSchema<typeof saveCompanySchema>;
export type BulkResults = FromSchema<typeof bulkResultsSchema>;
