import type { FromSchema } from 'json-schema-to-ts';
import type { Determination, Outcome } from '../determination/determination.ts';
import { moneySchema, type Facts } from '../determination/facts.ts';

/** What the engine may find, in the order of the reports. */
export const ENGINE_OUTCOMES = ['originating', 'not-originating', 'undetermined'] as const satisfies readonly Outcome[];

/** What the officer decided about one goods line. */
export const HUMAN_OUTCOMES = ['approved', 'refused'] as const;
export type HumanOutcome = (typeof HUMAN_OUTCOMES)[number];

/** How a decision came into the memory of the office. */
export const DECISION_SOURCES = ['application', 'import', 'demo'] as const;
export type DecisionSource = (typeof DECISION_SOURCES)[number];

/** Bounds of the texts of a decision, the same wherever one is written. */
export const DECISION_TEXT = {
  reference: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' },
  person: { type: 'string', minLength: 1, maxLength: 200, pattern: '\\S' },
  party: { type: 'string', minLength: 1, maxLength: 300, pattern: '\\S' },
  reason: { type: 'string', minLength: 1, maxLength: 2000, pattern: '\\S' },
} as const;

/**
 * Whether the officer decided as the engine found. Origin has to be proven: an undetermined line is rightly refused, and
 * approving it goes beyond what was found.
 */
export function agrees(engineOutcome: Outcome, humanOutcome: HumanOutcome): boolean {
  return (engineOutcome === 'originating') === (humanOutcome === 'approved');
}

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

/** One goods line, decided once: everything but the documents it was decided on. */
export const decisionSchema = {
  type: 'object',
  title: 'Decision',
  description: 'One goods line decided once. Never changes afterwards.',
  required: [
    'id', 'applicationId', 'applicationNumber', 'itemNumber', 'decidedAt', 'applicationDate', 'officerId', 'officerName', 'agreement',
    'productCode', 'heading', 'chapter', 'consignor', 'consignee', 'destination', 'exWorksPrice', 'engineOutcome', 'entryId', 'columnUsed',
    'humanOutcome', 'humanReason', 'agrees', 'source', 'externalReference', 'importId', 'ruleTableVersionId', 'ruleTableSha256',
  ],
  additionalProperties: false,
  properties: {
    id,
    applicationId: { ...idOrNull, title: 'Application', description: 'null where the decision was not made on an application kept here.' },
    applicationNumber: { ...textOrNull, title: 'Number of the application' },
    itemNumber: { type: 'integer', minimum: 1, title: 'Item of the application' },
    decidedAt: { type: 'string', format: 'date-time', title: 'Decided' },
    applicationDate: { type: 'string', format: 'date', title: 'Date of the application', description: 'The rule table in force on this day decides.' },
    officerId: { ...idOrNull, title: 'Officer’s account', description: 'null where the officer has no account here.' },
    officerName: { ...text, title: 'Officer' },
    agreement: { ...text, title: 'Agreement', examples: ['EC-HR-SAA'] },
    productCode: { ...text, title: 'HS code', examples: ['170490'] },
    heading: { ...text, title: 'Heading' },
    chapter: { ...text, title: 'Chapter' },
    consignor: { ...text, title: 'Consignor' },
    consignee: { ...text, title: 'Consignee' },
    destination: { ...text, title: 'Destination', examples: ['HR'] },
    exWorksPrice: { ...moneySchema, title: 'Ex-works price' },
    engineOutcome: { enum: ENGINE_OUTCOMES, title: 'The engine found' },
    entryId: { ...textOrNull, title: 'Entry of the list that decided' },
    columnUsed: { enum: [3, 4, null], title: 'Column that was met' },
    humanOutcome: { enum: HUMAN_OUTCOMES, title: 'The officer decided' },
    humanReason: { ...textOrNull, title: 'Reason' },
    agrees: { type: 'boolean', title: 'As the engine found' },
    source: { enum: DECISION_SOURCES, title: 'Source' },
    externalReference: { ...textOrNull, title: 'External reference', description: 'The line’s reference in the register it was imported from.' },
    importId: { ...idOrNull, title: 'Import' },
    ruleTableVersionId: { ...id, title: 'Version of the rule table' },
    ruleTableSha256: { type: 'string', pattern: '^[0-9a-f]{64}$', title: 'SHA-256 of the rule table' },
  },
} as const;

export type Decision = FromSchema<typeof decisionSchema>;

/** A decision with what it was decided on and why: the complete facts and the determination with its trace. */
export interface DecisionInFull extends Decision {
  facts: Facts;
  determination: Determination;
}

/** Schema of {@link DecisionInFull} for the API's description; the two documents have schemas of their own. */
export const decisionInFullSchema = {
  ...decisionSchema,
  title: 'Decision in full',
  required: [...decisionSchema.required, 'facts', 'determination'],
  properties: {
    ...decisionSchema.properties,
    facts: { type: 'object', title: 'Facts' },
    determination: { type: 'object', title: 'Determination with its trace' },
  },
} as const;
