import type { FromSchema } from 'json-schema-to-ts';

/** Months from the day of the request within which customs expect the answer (Protocol 4, article 33(6)). */
export const MONTHS_TO_ANSWER = 10;

/** Days before the end of the time in which a request is shown as due soon. */
export const DUE_SOON_DAYS = 30;

export const VERIFICATION_STATES = ['open', 'answered'] as const;

/** What a verification found (article 33(5)): whether the document is authentic, and whether the products originate. */
export const VERIFICATION_RESULTS = ['authentic-and-originating', 'authentic-not-originating', 'not-authentic', 'not-enough-known'] as const;

const id = { type: 'integer', minimum: 1 } as const;
const date = { type: 'string', format: 'date' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const line = (maxLength: number) => ({ type: 'string', minLength: 2, maxLength, pattern: '\\S' }) as const;

const asked = {
  requestedBy: { ...line(200), title: 'Requested by', examples: ['Carinska uprava, Zagreb'] },
  reference: { type: 'string', maxLength: 100, title: 'Their reference' },
  requestedOn: { ...date, title: 'Day of the request' },
  receivedOn: { ...date, title: 'Received on' },
  certificateNumber: { ...line(50), title: 'Number of the proof' },
  grounds: { type: ['string', 'null'], maxLength: 2000, title: 'Grounds of the doubt' },
} as const;

/** A request of customs to verify a proof of origin after the event (article 33). */
export const verificationRequestSchema = {
  type: 'object', title: 'Verification request', additionalProperties: false,
  required: ['id', 'requestedBy', 'reference', 'requestedOn', 'receivedOn', 'dueOn', 'certificateNumber', 'certificateId', 'grounds', 'state', 'answeredOn', 'result', 'answer', 'answeredBy', 'createdAt', 'updatedAt', 'version'],
  properties: {
    id, ...asked,
    dueOn: { ...date, title: 'To be answered by', description: 'Without an answer in ten months from the request the preference is refused (article 33(6)).' },
    certificateId: { type: ['integer', 'null'], title: 'Certificate of this register' },
    state: { enum: VERIFICATION_STATES, title: 'State' },
    answeredOn: { type: ['string', 'null'], format: 'date', title: 'Answered on' },
    result: { enum: [...VERIFICATION_RESULTS, null], title: 'Result' },
    answer: { type: ['string', 'null'], title: 'Answer' },
    answeredBy: { type: ['string', 'null'], title: 'Answered by' },
    createdAt: moment, updatedAt: moment, version: id,
  },
} as const;

export const receiveVerificationSchema = {
  type: 'object', title: 'Verification request', required: ['requestedBy', 'requestedOn', 'receivedOn', 'certificateNumber'], additionalProperties: false, properties: asked,
} as const;

export const answerVerificationSchema = {
  type: 'object', title: 'Answer', required: ['answeredOn', 'result', 'answer'], additionalProperties: false,
  properties: { answeredOn: { ...date, title: 'Answered on' }, result: { enum: VERIFICATION_RESULTS, title: 'Result' }, answer: { ...line(4000), title: 'Answer' } },
} as const;

export type VerificationRequest = FromSchema<typeof verificationRequestSchema>;
export type ReceiveVerification = FromSchema<typeof receiveVerificationSchema>;
export type AnswerVerification = FromSchema<typeof answerVerificationSchema>;
