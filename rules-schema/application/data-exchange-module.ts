import type { FromSchema } from 'json-schema-to-ts';
import type { FormBox } from './form-box.ts';
import { envelopeSchema, institutionSchema, preparerSchema, recipientSchema, signingSchema } from './treasury-parts.ts';

/** What a user may do with an account: see it online, or manage it online. */
export const ACCESS_MODES = ['view', 'manage'] as const;

/** Whose an account is, and whether it is open. */
export const ACCOUNT_OWNERS = ['own', 'other-institution'] as const;
export const ACCOUNT_STATES = ['open', 'closed', 'blocked'] as const;

const line = (title: string, maxLength = 200) => ({ type: 'string', maxLength, title }) as const;
const euros = (title: string) => ({ type: 'string', pattern: '^\\d{1,12}([.,]\\d{1,2})?$', title, examples: ['5000'] }) as const;
const number = { type: 'integer', minimum: 1, maximum: 99 } as const;

const user = {
  type: 'object',
  title: 'User',
  required: ['number'],
  additionalProperties: false,
  properties: {
    number: { ...number, title: 'Number' },
    name: line('Name of the institution'),
    registrationNumber: line('Registration number', 20),
    ip: { ...line('Permitted IP address (optional)', 45), examples: ['192.0.2.10'] },
  },
} as const;

const account = {
  type: 'object',
  title: 'Account',
  additionalProperties: false,
  properties: {
    user: { ...number, title: 'User' },
    account: { ...line('Account', 34), examples: ['LV97TREL0000000000000'] },
    owner: { enum: ACCOUNT_OWNERS, title: 'Whose account' },
    state: { enum: ACCOUNT_STATES, title: 'State of the account' },
    modes: { type: 'array', maxItems: 2, uniqueItems: true, items: { enum: ACCESS_MODES }, title: 'Access modes marked' },
    singleLimit: euros('Limit of one payment, EUR'),
    dailyLimit: euros('Limit of one day, EUR'),
    permission: line('Written permission (file)', 200),
    lawfulAccess: line('Law that grants access', 300),
  },
} as const;

/**
 * Application for the online data exchange module of eKase (Treasury, instruction on filling in and handing in). What is
 * missing is for the admissibility checks.
 */
export const dataExchangeModuleSchema = {
  type: 'object',
  title: 'Application for the online data exchange module',
  additionalProperties: false,
  properties: {
    institution: institutionSchema,
    recipient: recipientSchema,
    users: { type: 'array', maxItems: 50, items: user, title: 'Users' },
    accounts: { type: 'array', maxItems: 500, items: account, title: 'Accounts, access modes and limits' },
    envelope: envelopeSchema,
    signing: signingSchema,
    preparer: preparerSchema,
  },
} as const;

export type DataExchangeModule = FromSchema<typeof dataExchangeModuleSchema>;

/** Where each field stands on the form, in its order. */
export const dataExchangeModuleBoxes: readonly FormBox[] = [
  { box: '1', fields: ['institution'], tab: 'institution' },
  { box: '2', fields: ['recipient'], tab: 'institution' },
  { box: '3', fields: ['users'], tab: 'accounts' },
  { box: '4', fields: ['accounts'], tab: 'accounts' },
  { box: '5', fields: ['signing'], tab: 'signing' },
  { box: '6', fields: ['preparer'], tab: 'signing' },
  { box: 'application', fields: ['envelope'], tab: 'signing' },
];
