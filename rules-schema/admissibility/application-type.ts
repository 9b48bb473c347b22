import { APPLICATION_TYPES, type ApplicationTypeId } from '../application/payload.ts';
import type { Sentence } from '../problem.ts';

/** What a check that is not met leads to: the application is refused, returned for correction, or only looked at closer. */
export const SEVERITIES = ['refuse', 'return', 'warn'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One condition an application must meet, as data: a JSON Schema (draft-07) fragment the examined application satisfies. */
export interface AdmissibilityCheck {
  id: string;
  severity: Severity;
  satisfies: object;
  /** Where a fault of the application as a whole is shown (JSON pointer into the payload). */
  at?: string;
  message: Sentence;
  legalBasis: Sentence;
}

/** By when an application of this type is due, in the chamber's published terms. */
export interface ServiceLevel {
  /** Working days after the day of receipt; 0: the same day. */
  ordinaryWorkingDays: number;
  complexWorkingDays: number;
  /** Riga time after which an application counts as received on the next working day. */
  receivedBefore: string;
  /** Riga time at which the office closes: the moment on its day by which an application is due. */
  closes: string;
  /** JSON Schema fragment of what makes an application complex. */
  complexWhen?: object;
}

/**
 * What approving an application enters in a register at once. Left out of a type: its approval enters nothing, a
 * certificate is issued afterwards.
 */
export const REGISTRATIONS = ['module-permit', 'module-change', 'timber-statement'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/** One kind of application the office handles, as data. */
export interface ApplicationType {
  id: ApplicationTypeId;
  title: Sentence;
  /** The agreement whose rule table determines its goods; null: it has no goods. */
  agreement: string | null;
  payloadSchema: ApplicationTypeId;
  /** null: no certificate comes of it. */
  certificate: {
    /** Beginning of its certificates' numbers. */
    series: string;
    /** Months a certificate is valid from its issue; null: without end. */
    validMonths: number | null;
  } | null;
  registers?: Registration;
  serviceLevel: ServiceLevel;
  checks: AdmissibilityCheck[];
}

const sentence = {
  type: 'object',
  title: 'Text in Latvian and English',
  required: ['lv', 'en'],
  additionalProperties: false,
  properties: { lv: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
} as const;

const fragment = { type: 'object', title: 'JSON Schema fragment (draft-07)' } as const;
const timeOfDay = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['17:00'] } as const;
const workingDays = { type: 'integer', minimum: 0, maximum: 90 } as const;

const checkSchema = {
  type: 'object',
  title: 'Admissibility check',
  required: ['id', 'severity', 'satisfies', 'message', 'legalBasis'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', title: 'Id', examples: ['destination-missing'] },
    severity: { enum: SEVERITIES, title: 'Severity' },
    satisfies: { ...fragment, title: 'What the application must satisfy' },
    at: { type: 'string', title: 'Where a fault of the whole is shown', examples: ['/items'] },
    message: { ...sentence, title: 'What to do about it' },
    legalBasis: { ...sentence, title: 'Legal basis' },
  },
} as const;

export const applicationTypeSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  title: 'Application type',
  required: ['id', 'title', 'agreement', 'payloadSchema', 'certificate', 'serviceLevel', 'checks'],
  additionalProperties: false,
  properties: {
    id: { enum: APPLICATION_TYPES, title: 'Id' },
    title: sentence,
    agreement: { type: ['string', 'null'], minLength: 1, title: 'Agreement', examples: ['EC-HR-SAA'] },
    payloadSchema: { enum: APPLICATION_TYPES, title: 'Form' },
    certificate: {
      type: ['object', 'null'],
      title: 'Certificate',
      required: ['series', 'validMonths'],
      additionalProperties: false,
      properties: {
        series: { type: 'string', pattern: '^[A-Z0-9]{2,8}$', title: 'Series' },
        validMonths: { type: ['integer', 'null'], minimum: 1, title: 'Valid, months' },
      },
    },
    registers: { enum: REGISTRATIONS, title: 'Register its approval enters something in' },
    serviceLevel: {
      type: 'object',
      title: 'Service level',
      required: ['ordinaryWorkingDays', 'complexWorkingDays', 'receivedBefore', 'closes'],
      additionalProperties: false,
      properties: {
        ordinaryWorkingDays: { ...workingDays, title: 'Working days, ordinary' },
        complexWorkingDays: { ...workingDays, title: 'Working days, returned or complex' },
        receivedBefore: { ...timeOfDay, title: 'Received the same day if before' },
        closes: { ...timeOfDay, title: 'The office closes at' },
        complexWhen: { ...fragment, title: 'Complex when the application satisfies' },
      },
    },
    checks: { type: 'array', items: checkSchema, title: 'Admissibility checks' },
  },
} as const;
