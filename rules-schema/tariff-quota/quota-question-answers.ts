import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { quotaEventAnswerSchema, quotaStandSchema } from './quota-answers.ts';
import { QUOTA_UNITS, overQuotaDutySchema, quotaConditionSchema, quotaDutySchema } from './quota-terms.ts';

const quantity = { type: 'string', title: 'Quantity', pattern: '^-?\\d+(\\.\\d{1,3})?$', examples: ['36250'] } as const;
const date = { type: 'string', format: 'date' } as const;
const id = { type: 'integer', minimum: 1 } as const;
const year = { type: 'integer', minimum: 2007 } as const;
const text = { type: 'string' } as const;
const ratio = { type: 'string', title: 'Ratio', description: 'balance/asked, at most six decimals, rounded down; 1 where all are served.', examples: ['0.4'] } as const;

const share = {
  type: 'object',
  title: 'Share',
  required: ['requestId', 'holder', 'reference', 'asked', 'share'],
  additionalProperties: false,
  properties: { requestId: id, holder: text, reference: text, asked: quantity, share: quantity },
} as const;

const allocatedDate = {
  type: 'object',
  title: 'Acceptance date',
  required: ['acceptanceDate', 'asked', 'before', 'after', 'ratio', 'shares'],
  additionalProperties: false,
  properties: { acceptanceDate: date, asked: quantity, before: quantity, after: quantity, ratio, shares: { type: 'array', items: share } },
} as const;

const allocatedYear = {
  type: 'object',
  title: 'Allocation of a quota year',
  required: ['year', 'blocked', 'balanceBefore', 'balanceAfter', 'dates'],
  additionalProperties: false,
  properties: {
    year,
    blocked: { type: 'boolean' },
    balanceBefore: quantity,
    balanceAfter: quantity,
    dates: { type: 'array', items: allocatedDate },
  },
} as const;

/** An allocation, made or rehearsed. In January the year before may still have requests that are due. */
export const quotaAllocationSchema = {
  type: 'object',
  title: 'Allocation',
  required: ['quotaId', 'day', 'acceptedUpTo', 'years'],
  additionalProperties: false,
  properties: {
    quotaId: id,
    day: { ...date, title: 'Working day' },
    acceptedUpTo: { ...date, title: 'Acceptances up to' },
    years: { type: 'array', items: allocatedYear },
  },
} as const;

/** The answer to "would this quantity be served today?". */
export const quotaWhatIfSchema = {
  type: 'object',
  title: 'What if',
  required: [
    'quotaId', 'quantity', 'acceptedOn', 'open', 'countsAs', 'allocationDay', 'balance', 'ahead', 'sameDate', 'served', 'inFull', 'ratio',
  ],
  additionalProperties: false,
  properties: {
    quotaId: id,
    quantity,
    acceptedOn: date,
    open: { type: 'boolean', title: 'The quota is open on the date' },
    countsAs: date,
    allocationDay: date,
    balance: quantity,
    ahead: { ...quantity, title: 'Unmet requests of earlier dates' },
    sameDate: { ...quantity, title: 'Unmet requests of the same date' },
    served: quantity,
    inFull: { type: 'boolean' },
    ratio,
  },
} as const;

const quotaCandidateSchema = {
  type: 'object',
  title: 'Candidate',
  description: 'A quota, or a concession without a limit of quantity: the one has a quotaId, the other a concessionId.',
  required: ['kind', 'quotaId', 'concessionId', 'orderNumber', 'annex', 'codesPrinted', 'description', 'unit', 'inQuotaDuty', 'overQuotaDuty', 'conditions', 'covers', 'open', 'why', 'inYear'],
  additionalProperties: false,
  properties: {
    kind: { enum: ['quota', 'concession'] },
    quotaId: { type: ['integer', 'null'] },
    concessionId: { type: ['integer', 'null'] },
    orderNumber: text,
    annex: text,
    codesPrinted: text,
    description: { ...bothLanguagesSchema, type: ['object', 'null'] },
    unit: { enum: [...QUOTA_UNITS, null] },
    inQuotaDuty: { ...quotaDutySchema, title: 'Duty: within the quota, or of the concession' },
    overQuotaDuty: { anyOf: [overQuotaDutySchema, { type: 'null' }] },
    conditions: { type: 'array', items: quotaConditionSchema },
    covers: { enum: ['yes', 'unknown'] },
    open: { type: 'boolean' },
    why: { type: 'array', items: bothLanguagesSchema },
    inYear: { ...quotaStandSchema, type: ['object', 'null'] },
  },
} as const;

/** What came back, and whom it served. */
export const quotaReturnSchema = {
  type: 'object',
  title: 'Return',
  required: ['returned', 'served'],
  additionalProperties: false,
  properties: { returned: quotaEventAnswerSchema, served: allocatedYear },
} as const;

/** Every quota and concession that covers the goods, open ones first, cheapest duty first. */
export const quotaCandidatesSchema = { type: 'array', title: 'Candidates', items: quotaCandidateSchema } as const;

export type AllocatedYearAnswer = FromSchema<typeof allocatedYear>;
export type QuotaAllocationAnswer = FromSchema<typeof quotaAllocationSchema>;
export type QuotaReturnAnswer = FromSchema<typeof quotaReturnSchema>;
export type QuotaWhatIfAnswer = FromSchema<typeof quotaWhatIfSchema>;
export type QuotaCandidateAnswer = FromSchema<typeof quotaCandidateSchema>;
