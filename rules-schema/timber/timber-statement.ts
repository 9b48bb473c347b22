import type { FromSchema } from 'json-schema-to-ts';
import { timberReferenceSchema } from '../application/timber-reference.ts';

/** Where a due diligence statement stands: made ready here, then as TRACES tells. */
export const STATEMENT_STATES = ['prepared', 'submitted', 'available', 'rejected', 'withdrawn', 'archived'] as const;

/** Hours after a reference number was given in which a statement may be amended or withdrawn (Reg. (EU) 2024/3084, article 5(4)). */
export const AMENDABLE_HOURS = 72;

/** What the data centre charges for a felling site, in euro cents. */
export const FEE_CENTS = 100;

const id = { type: 'integer', minimum: 1 } as const;
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const momentOrNull = { type: ['string', 'null'], format: 'date-time' } as const;

/** A due diligence statement for timber, as the register holds it. */
export const timberStatementSchema = {
  type: 'object',
  title: 'Timber due diligence statement',
  required: [
    'id', 'companyId', 'operator', 'applicationId', 'applicationNumber', 'internalReference', 'kind', 'state', 'licences', 'fee', 'tracesIdentifier', 'referenceNumber',
    'verificationNumber', 'submittedAt', 'availableAt', 'amendableUntil', 'lastAskedAt', 'fault', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id,
    companyId: { ...id, title: 'Company' },
    operator: { ...text, title: 'Operator' },
    applicationId: { ...id, title: 'Application' },
    applicationNumber: { ...text, title: 'Application' },
    internalReference: { ...text, title: 'Internal reference', description: 'By which TRACES can be asked.' },
    kind: timberReferenceSchema.properties.statementKind,
    state: { enum: STATEMENT_STATES, title: 'State' },
    licences: timberReferenceSchema.properties.licences,
    fee: { type: 'object', required: ['amount', 'currency'], additionalProperties: false, properties: { amount: text, currency: text }, title: 'Fee' },
    tracesIdentifier: { ...textOrNull, title: 'TRACES identifier' },
    referenceNumber: { ...textOrNull, title: 'Reference number' },
    verificationNumber: { ...textOrNull, title: 'Verification number' },
    submittedAt: { ...momentOrNull, title: 'Submitted' },
    availableAt: { ...momentOrNull, title: 'Reference received' },
    amendableUntil: { ...momentOrNull, title: 'May be amended or withdrawn until' },
    lastAskedAt: { ...momentOrNull, title: 'TRACES last asked' },
    fault: { ...textOrNull, title: 'What TRACES objects to' },
    createdAt: moment,
    updatedAt: moment,
    version: id,
  },
} as const;

export type TimberStatement = FromSchema<typeof timberStatementSchema>;
export type StatementState = TimberStatement['state'];

/** The fee for a number of felling sites: one euro each. */
export function feeFor(sites: number): TimberStatement['fee'] {
  const cents = sites * FEE_CENTS;
  return { amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, currency: 'EUR' };
}
