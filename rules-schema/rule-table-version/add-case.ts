import type { FromSchema } from 'json-schema-to-ts';
import { factsSchema } from '../determination/facts.ts';
import { caseArticleSchema, caseNameSchema } from '../origin-rules/rule-case-schema.ts';

/** Goods tried by hand, or those of a past decision, that shall become a case of a draft. What they are expected to be is determined by the server. */
export const addCaseSchema = {
  type: 'object',
  title: 'New case of a draft',
  additionalProperties: false,
  oneOf: [{ required: ['name', 'facts'] }, { required: ['decisionId'] }],
  properties: {
    name: { ...caseNameSchema, description: 'May be left out with a decision: the case is then named after it.' },
    article: caseArticleSchema,
    facts: factsSchema,
    decisionId: { type: 'integer', minimum: 1, title: 'Past decision', description: 'Its goods, expected to come out as the engine found them then.' },
    determinedBy: { type: 'integer', minimum: 1, title: 'Version whose determination is expected', description: 'Left out: the draft itself, or what the decision rests on.' },
    expectedOutcome: { enum: ['originating', 'not-originating', 'undetermined'], title: 'What should be', description: 'Where it should come out otherwise than that version says; entry and column are then left open.' },
  },
} as const;

export type AddCase = FromSchema<typeof addCaseSchema>;
