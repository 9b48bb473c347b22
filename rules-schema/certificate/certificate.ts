import type { FromSchema } from 'json-schema-to-ts';
import { DELIVERIES } from '../application/certificate-of-origin.ts';
import { LOSS_REASONS } from '../application/eur1.ts';
import { CERTIFICATE_TYPES } from '../application/payload.ts';

/** Where a certificate stands: in force, replaced by another (article 20), cancelled, or itself a duplicate (article 19). */
export const CERTIFICATE_STATES = ['issued', 'replaced', 'cancelled', 'duplicate-of'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Where the paper of a certificate stands: ready for the next step, sealed electronically, or printed, stamped and posted. */
export const PAPER_STATES = ['prepared', 'sealed', 'posted'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const text = { type: 'string' } as const;
const date = { type: 'string', format: 'date' } as const;
const why = { type: 'string', minLength: 3, maxLength: 2000, pattern: '\\S', title: 'Reason' } as const;

/** A certificate in the register. */
export const certificateSchema = {
  type: 'object',
  title: 'Certificate',
  required: [
    'id', 'number', 'series', 'serial', 'type', 'state', 'applicationId', 'applicationNumber', 'consignor', 'consignee', 'destination', 'verificationCode',
    'verifyPath', 'issuedAt', 'issuedOn', 'issuedBy', 'signatory', 'signatoryId', 'validUntil', 'originalId', 'originalNumber', 'originalIssuedOn', 'replacedById',
    'endorsements', 'delivery', 'paper', 'sealedAt', 'sealedSha256', 'postedOn', 'formNumber', 'customsNumber', 'customsOffice', 'customsOn', 'cancelledAt', 'reason', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id: { ...id, title: 'Id' },
    number: { ...text, title: 'Number', examples: ['EUR1-26-000001'] },
    series: { ...text, title: 'Series' },
    serial: { ...id, title: 'Serial number in the series and year' },
    type: { enum: CERTIFICATE_TYPES, title: 'Type' },
    state: { enum: CERTIFICATE_STATES, title: 'State' },
    applicationId: { ...id, title: 'Application' },
    applicationNumber: { ...text, title: 'Application' },
    consignor: { ...text, title: 'Consignor' },
    consignee: { ...text, title: 'Consignee' },
    destination: { type: ['string', 'null'], title: 'Destination' },
    verificationCode: { ...text, title: 'Verification code' },
    verifyPath: { ...text, title: 'Address of the public check', examples: ['/verify/EUR1-26-000001?code=…'] },
    issuedAt: { type: 'string', format: 'date-time', title: 'Issued' },
    issuedOn: { ...date, title: 'Day of issue' },
    issuedBy: { ...text, title: 'Issued by' },
    signatory: { ...text, title: 'Signatory' },
    signatoryId: { ...idOrNull, title: 'Signatory (entry of the register)' },
    validUntil: { type: ['string', 'null'], format: 'date', title: 'Valid until', description: 'Last day to present it; null: without end.' },
    originalId: { ...idOrNull, title: 'Original of this duplicate' },
    originalNumber: { type: ['string', 'null'], title: 'Number of the original' },
    originalIssuedOn: { type: ['string', 'null'], format: 'date', title: 'Day of issue of the original', description: 'A duplicate bears it (article 19(4)).' },
    replacedById: { ...idOrNull, title: 'Replaced by' },
    endorsements: {
      type: 'array', items: { enum: ['ISSUED RETROSPECTIVELY', 'DUPLICATE'] }, title: 'Endorsements', description: 'Words in the remarks box (articles 18(4), 19(2)).',
    },
    delivery: { enum: DELIVERIES, title: 'Who prints it' },
    paper: { enum: PAPER_STATES, title: 'Paper' },
    sealedAt: { type: ['string', 'null'], format: 'date-time', title: 'Sealed' },
    sealedSha256: { type: ['string', 'null'], title: 'SHA-256 of the sealed PDF' },
    postedOn: { type: ['string', 'null'], format: 'date', title: 'Posted' },
    formNumber: { type: ['string', 'null'], title: 'Pre-printed form', examples: ['A 123456'] },
    customsNumber: { type: ['string', 'null'], title: 'Number given by customs (box 11)' },
    customsOffice: { type: ['string', 'null'], title: 'Customs office (box 11)' },
    customsOn: { type: ['string', 'null'], format: 'date', title: 'Day of issue by customs (article 17(6))' },
    cancelledAt: { type: ['string', 'null'], format: 'date-time', title: 'Cancelled' },
    reason: { type: ['string', 'null'], title: 'Reason', description: 'Of the cancellation, or of the duplicate.' },
    createdAt: { type: 'string', format: 'date-time', title: 'Created' },
    updatedAt: { type: 'string', format: 'date-time', title: 'Changed' },
    version: { ...id, title: 'Version' },
  },
} as const;

export const issueCertificateSchema = {
  type: 'object', title: 'Issue', required: ['signatoryId'], additionalProperties: false,
  properties: { signatoryId: { ...id, title: 'Signatory', description: 'An entry of /api/signatories that may sign it today.' } },
} as const;

export const cancelCertificateSchema = {
  type: 'object', title: 'Cancellation', required: ['reason'], additionalProperties: false, properties: { reason: why },
} as const;

export const duplicateCertificateSchema = {
  type: 'object', title: 'Duplicate', required: ['loss', 'signatoryId'], additionalProperties: false,
  properties: {
    loss: { enum: LOSS_REASONS, title: 'What became of the original (article 19(1))' },
    signatoryId: issueCertificateSchema.properties.signatoryId,
    explanation: { type: 'string', maxLength: 1000, title: 'Explanation' },
  },
} as const;

export const postCertificateSchema = {
  type: 'object', title: 'Posting', required: ['postedOn'], additionalProperties: false, properties: { postedOn: { ...date, title: 'Day of posting' } },
} as const;

/** What customs wrote into box 11 of an EUR.1: the certificate is issued on that day (article 17(6)). */
export const registerCustomsSchema = {
  type: 'object', title: 'Endorsement by customs', required: ['customsNumber', 'customsOffice', 'customsOn'], additionalProperties: false,
  properties: {
    customsNumber: { type: 'string', minLength: 1, maxLength: 50, pattern: '\\S', title: 'Number' },
    customsOffice: { type: 'string', minLength: 2, maxLength: 200, pattern: '\\S', title: 'Customs office' },
    customsOn: { ...date, title: 'Day of issue' },
  },
} as const;

/** Which pre-printed form of the stock a certificate was printed on. */
export const useFormSchema = {
  type: 'object', title: 'Pre-printed form', required: ['series', 'number'], additionalProperties: false,
  properties: {
    series: { type: 'string', pattern: '^[A-Z]{1,3}$', title: 'Series', examples: ['A'] },
    number: { type: 'integer', minimum: 1, maximum: 99_999_999, title: 'Number' },
  },
} as const;

/** The minimum anyone may see who has a certificate’s number and code. */
export const verifiedCertificateSchema = {
  type: 'object', title: 'Verified certificate', required: ['number', 'status', 'issuedOn', 'validUntil', 'chamber'], additionalProperties: false,
  properties: {
    number: text,
    status: { enum: ['valid', 'expired', 'replaced', 'cancelled', 'duplicate'] },
    issuedOn: date,
    validUntil: { type: ['string', 'null'], format: 'date' },
    chamber: { type: 'object', required: ['lv', 'en'], additionalProperties: false, properties: { lv: text, en: text } },
  },
} as const;

export type Certificate = FromSchema<typeof certificateSchema>;
export type VerifiedCertificate = FromSchema<typeof verifiedCertificateSchema>;
