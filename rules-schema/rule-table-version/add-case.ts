import type { FromSchema } from 'json-schema-to-ts';
import { factsSchema } from '../determination/facts.ts';
import { caseArticleSchema, caseNameSchema } from '../origin-rules/rule-case-schema.ts';

/** Goods tried by hand that shall become a case of a draft. What they are expected to be is determined by the server. */
export const addCaseSchema = {
  type: 'object',
  title: 'New case of a draft',
  required: ['name', 'facts'],
  additionalProperties: false,
  properties: {
    name: caseNameSchema,
    article: caseArticleSchema,
    facts: factsSchema,
    determinedBy: { type: 'integer', minimum: 1, title: 'Version whose determination is expected', description: 'Left out: the draft itself.' },
    expectedOutcome: { enum: ['originating', 'not-originating', 'undetermined'], title: 'What should be', description: 'Where it should come out otherwise than that version says; entry and column are then left open.' },
  },
} as const;

export type AddCase = FromSchema<typeof addCaseSchema>;
