import type { FromSchema } from 'json-schema-to-ts';
import type { FormBox } from './form-box.ts';
import { envelopeSchema, institutionSchema, preparerSchema, recipientSchema, signingSchema } from './treasury-parts.ts';

/** What may be asked for: suspend the x509 certificate, end the use of the module, issue a new x509 certificate. */
export const MODULE_REQUESTS = ['suspend-certificate', 'terminate-module', 'new-certificate'] as const;

/** The longest certificate request that is read: an RSA key of 4096 bits with a long name takes a quarter of it. */
const LONGEST_REQUEST = 8000;

/**
 * Application to end the use of the online data exchange module, or to suspend or renew its x509 certificate (Treasury,
 * instruction of 17.03.2025).
 */
export const moduleTerminationSchema = {
  type: 'object',
  title: 'Application to end the module, or to suspend or renew its x509 certificate',
  additionalProperties: false,
  properties: {
    institution: institutionSchema,
    user: {
      type: 'object',
      title: 'User',
      additionalProperties: false,
      properties: {
        name: { type: 'string', maxLength: 200, title: 'Name of the user' },
        registrationNumber: { type: 'string', maxLength: 20, title: 'Registration number' },
      },
    },
    requests: { type: 'array', maxItems: 3, uniqueItems: true, items: { enum: MODULE_REQUESTS }, title: 'What is asked for' },
    suspensionReason: { type: 'string', maxLength: 1000, title: 'Why the certificate is to be suspended' },
    recipient: recipientSchema,
    certificateRequest: { type: 'string', maxLength: LONGEST_REQUEST, title: 'Certificate request (PKCS #10, PEM; optional)' },
    envelope: envelopeSchema,
    signing: signingSchema,
    preparer: preparerSchema,
  },
} as const;

export type ModuleTermination = FromSchema<typeof moduleTerminationSchema>;

/** Where each field stands on the form, in its order. */
export const moduleTerminationBoxes: readonly FormBox[] = [
  { box: '1', fields: ['institution'], tab: 'institution' },
  { box: '2', fields: ['user'], tab: 'institution' },
  { box: '3', fields: ['requests', 'suspensionReason'], tab: 'requests' },
  { box: '4', fields: ['recipient', 'certificateRequest'], tab: 'requests' },
  { box: '5', fields: ['signing'], tab: 'signing' },
  { box: '6', fields: ['preparer'], tab: 'signing' },
  { box: 'application', fields: ['envelope'], tab: 'signing' },
];
