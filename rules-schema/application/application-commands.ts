import type { FromSchema } from 'json-schema-to-ts';
import { itemNumberSchema } from './form-parts.ts';
import { APPLICATION_TYPES } from './payload.ts';
import { refusalReasons, returnReasons } from './reasons.ts';

const id = { type: 'integer', minimum: 1 } as const;
const why = { type: 'string', minLength: 3, maxLength: 4000, pattern: '\\S', title: 'Reason' } as const;
const payload = { type: 'object', title: 'What stands in the boxes', description: 'By the schema of the type: /api/application-types.' } as const;

/** A new application. It is received at once unless it is a draft. */
export const createApplicationSchema = {
  type: 'object',
  title: 'New application',
  required: ['type', 'companyId', 'payload'],
  additionalProperties: false,
  properties: {
    type: { enum: APPLICATION_TYPES, title: 'Type' },
    companyId: { ...id, title: 'Company' },
    payload,
    draft: { type: 'boolean', title: 'Draft', description: 'Kept without being received.' },
    externalReference: { type: ['string', 'null'], maxLength: 100, title: 'Applicant’s own reference' },
  },
} as const;

/** A form as far as it is filled in, to be held against its checks. */
export const examineSketchSchema = {
  type: 'object',
  title: 'Form to be examined',
  required: ['type', 'companyId', 'payload'],
  additionalProperties: false,
  properties: { type: createApplicationSchema.properties.type, companyId: createApplicationSchema.properties.companyId, payload },
} as const;

export const savePayloadSchema = {
  type: 'object', title: 'Changes to an application', required: ['payload'], additionalProperties: false, properties: { payload },
} as const;

export const resubmitApplicationSchema = {
  type: 'object', title: 'Resubmission', additionalProperties: false,
  properties: { payload: { ...payload, description: 'Left out: as it was saved.' } },
} as const;

export const withReasonSchema = {
  type: 'object', title: 'Reason', required: ['reason'], additionalProperties: false, properties: { reason: why },
} as const;

export const assignApplicationSchema = {
  type: 'object', title: 'Assignment', required: ['userId'], additionalProperties: false, properties: { userId: { ...id, title: 'To whom' } },
} as const;

export const returnApplicationSchema = {
  type: 'object', title: 'Return for correction', required: ['reasons', 'text'], additionalProperties: false,
  properties: {
    reasons: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: returnReasons }, title: 'Reasons' },
    text: { ...why, title: 'Letter to the applicant' },
  },
} as const;

export const refuseApplicationSchema = {
  type: 'object', title: 'Refusal', required: ['reasons', 'text', 'legalBasis'], additionalProperties: false,
  properties: {
    reasons: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: refusalReasons }, title: 'Reasons' },
    text: { ...why, title: 'Grounds' },
    legalBasis: { type: 'string', minLength: 3, maxLength: 500, pattern: '\\S', title: 'Legal basis', examples: ['4. protokola 17. panta 4. punkts'] },
  },
} as const;

/** Where the reviewer decides otherwise than the engine or a check found: on which line, or which check, and why. */
export const overrideSchema = {
  type: 'object', title: 'Override', required: ['reason'], additionalProperties: false,
  oneOf: [{ required: ['item'] }, { required: ['check'] }],
  properties: {
    item: { ...itemNumberSchema, title: 'Line' },
    check: { type: 'string', maxLength: 100, title: 'Check' },
    reason: why,
  },
} as const;

export const approveApplicationSchema = {
  type: 'object', title: 'Approval', additionalProperties: false,
  properties: { overrides: { type: 'array', maxItems: 250, items: overrideSchema, title: 'Overrides' } },
} as const;

export const answerQuestionSchema = {
  type: 'object', title: 'Attested answer', required: ['item', 'questionId', 'answer'], additionalProperties: false,
  properties: {
    item: itemNumberSchema,
    questionId: { type: 'string', minLength: 1, maxLength: 200, title: 'Question' },
    answer: { type: 'boolean', title: 'Answer' },
    evidence: { type: 'string', maxLength: 2000, title: 'Evidence' },
  },
} as const;

const ids = { type: 'array', minItems: 1, maxItems: 200, uniqueItems: true, items: id, title: 'Applications' } as const;

/** The same commands on several applications at once. */
export const bulkSchema = { type: 'object', title: 'Several applications', required: ['ids'], additionalProperties: false, properties: { ids } } as const;
export const bulkAssignSchema = { ...assignApplicationSchema, required: ['ids', 'userId'], properties: { ids, ...assignApplicationSchema.properties } } as const;
export const bulkReturnSchema = {
  ...returnApplicationSchema, required: ['ids', 'reasons', 'text'], properties: { ids, ...returnApplicationSchema.properties },
} as const;

export type CreateApplication = FromSchema<typeof createApplicationSchema>;
export type ExamineSketch = FromSchema<typeof examineSketchSchema>;
export type ReturnApplication = FromSchema<typeof returnApplicationSchema>;
export type RefuseApplication = FromSchema<typeof refuseApplicationSchema>;
export type ApproveApplication = FromSchema<typeof approveApplicationSchema>;
export type Override = FromSchema<typeof overrideSchema>;
export type AnswerQuestion = FromSchema<typeof answerQuestionSchema>;
