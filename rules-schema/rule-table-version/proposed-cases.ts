import type { FromSchema } from 'json-schema-to-ts';

const outcome = { enum: ['originating', 'not-originating', 'undetermined'] } as const;
const code = { type: 'string', description: 'Four digits: a heading; six: a subheading.' } as const;

/** The fewest past decisions that touch every changed interval of codes, both its ends, and every way an outcome changes in it. */
export const proposedCasesSchema = {
  type: 'object',
  title: 'Proposed cases',
  required: ['withVersionId', 'considered', 'regions', 'proposals'],
  additionalProperties: false,
  properties: {
    withVersionId: { type: 'integer', title: 'The version the draft was compared with' },
    considered: { type: 'integer', title: 'Past decisions looked at', description: 'Of an interval with very many, the latest, and the latest of its first and last heading.' },
    regions: {
      type: 'array',
      items: {
        type: 'object', required: ['from', 'to', 'proposed'], additionalProperties: false,
        properties: { from: code, to: code, proposed: { type: 'integer', title: 'Decisions proposed for it', description: '0: no past decision had such goods.' } },
      },
    },
    proposals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['decisionId', 'applicationNumber', 'itemNumber', 'applicationDate', 'productCode', 'from', 'to', 'outcomeBefore', 'outcomeAfter', 'why'],
        additionalProperties: false,
        properties: {
          decisionId: { type: 'integer' },
          applicationNumber: { type: ['string', 'null'] },
          itemNumber: { type: 'integer' },
          applicationDate: { type: 'string', format: 'date' },
          productCode: { type: 'string' },
          from: code,
          to: code,
          outcomeBefore: { ...outcome, title: 'As decided' },
          outcomeAfter: { ...outcome, type: ['string', 'null'], enum: [...outcome.enum, null], title: 'Under the draft; null: cannot be determined upon' },
          why: { type: 'array', items: { enum: ['interval', 'first-code', 'last-code', 'changed-outcome'] }, title: 'What it touches' },
        },
      },
    },
  },
} as const;

export type ProposedCases = FromSchema<typeof proposedCasesSchema>;
export type ProposedCase = ProposedCases['proposals'][number];
