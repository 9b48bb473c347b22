import type { FromSchema } from 'json-schema-to-ts';
import { dataExchangeModuleSchema } from '../application/data-exchange-module.ts';

/** Where a permit stands: in force until its last day, replaced by a newer one, or ended at the institution's wish. */
export const PERMIT_STATES = ['registered', 'superseded', 'terminated'] as const;

/** The life of an x509 certificate. */
export const MODULE_CERTIFICATE_STATES = ['requested', 'issued', 'active', 'suspended', 'replaced', 'terminated'] as const;

/** Years a permit is valid from the day it is registered (Treasury, instruction on the data exchange module). */
export const PERMIT_YEARS = 3;

/** Days before its end from which a permit or certificate is watched. */
export const WATCH_DAYS = 60;

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const day = { type: 'string', format: 'date' } as const;
const dayOrNull = { type: ['string', 'null'], format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;

/** A permit to use the online data exchange module, as the register holds it. */
export const modulePermitSchema = {
  type: 'object',
  title: 'Permit for the data exchange module',
  required: [
    'id', 'companyId', 'institution', 'registrationNumber', 'applicationId', 'applicationNumber', 'state', 'registeredOn', 'validUntil', 'endedOn', 'endedBy',
    'users', 'accounts', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id,
    companyId: { ...id, title: 'Company' },
    institution: { ...text, title: 'Institution' },
    registrationNumber: { ...text, title: 'Registration number' },
    applicationId: { ...id, title: 'Application' },
    applicationNumber: { ...text, title: 'Application' },
    state: { enum: PERMIT_STATES, title: 'State' },
    registeredOn: { ...day, title: 'Registered' },
    validUntil: { ...day, title: 'Valid until' },
    endedOn: { ...dayOrNull, title: 'Ended', description: 'The day a newer permit or a termination was approved.' },
    endedBy: { ...textOrNull, title: 'Ended by application' },
    users: dataExchangeModuleSchema.properties.users,
    accounts: dataExchangeModuleSchema.properties.accounts,
    createdAt: moment,
    updatedAt: moment,
    version: id,
  },
} as const;

export type ModulePermit = FromSchema<typeof modulePermitSchema>;
export type PermitState = ModulePermit['state'];

/** An x509 certificate, tied to its permit. */
export const moduleCertificateSchema = {
  type: 'object',
  title: 'x509 certificate of the data exchange module',
  required: [
    'id', 'permitId', 'companyId', 'institution', 'recipient', 'state', 'applicationNumber', 'requestedOn', 'issuedOn', 'serialNumber', 'activatedOn', 'validUntil',
    'endedOn', 'reason', 'replacesId', 'requestSubject', 'requestKey', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id,
    permitId: { ...id, title: 'Permit' },
    companyId: { ...id, title: 'Company' },
    institution: { ...text, title: 'Institution' },
    recipient: { ...text, title: 'Recipient' },
    state: { enum: MODULE_CERTIFICATE_STATES, title: 'State' },
    applicationNumber: { ...text, title: 'Application' },
    requestedOn: { ...day, title: 'Requested' },
    issuedOn: { ...dayOrNull, title: 'Issued' },
    serialNumber: { ...textOrNull, title: 'Serial number' },
    activatedOn: { ...dayOrNull, title: 'Activated' },
    validUntil: { ...dayOrNull, title: 'Valid until' },
    endedOn: { ...dayOrNull, title: 'Suspended or ended' },
    reason: { ...textOrNull, title: 'Reason' },
    replacesId: { ...idOrNull, title: 'Replaces' },
    requestSubject: { ...textOrNull, title: 'Subject of the certificate request' },
    requestKey: { ...textOrNull, title: 'Key of the certificate request' },
    createdAt: moment,
    updatedAt: moment,
    version: id,
  },
} as const;

export type ModuleCertificate = FromSchema<typeof moduleCertificateSchema>;
export type ModuleCertificateState = ModuleCertificate['state'];

/** What is written when the Treasury's certification has issued the certificate. */
export const issueModuleCertificateSchema = {
  type: 'object',
  title: 'Issue of an x509 certificate',
  required: ['serialNumber', 'validUntil'],
  additionalProperties: false,
  properties: {
    serialNumber: { type: 'string', pattern: '^[0-9A-Fa-f:]{2,80}$', title: 'Serial number', examples: ['4A:1F:03'] },
    validUntil: { ...day, title: 'Valid until' },
  },
} as const;

export type IssueModuleCertificate = FromSchema<typeof issueModuleCertificateSchema>;

/** Whether a permit may be used on a day (`YYYY-MM-DD`): registered by then, not ended before, not run out. */
export function permitInForceOn({ registeredOn, validUntil, endedOn }: Pick<ModulePermit, 'registeredOn' | 'validUntil' | 'endedOn'>, on: string): boolean {
  return registeredOn <= on && on <= validUntil && (endedOn === null || on < endedOn);
}
