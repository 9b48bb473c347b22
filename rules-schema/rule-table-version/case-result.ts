import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';

/** How a case of a table comes out under that table. */
export const caseResultSchema = {
  type: 'object',
  title: 'Result of a case',
  required: ['name', 'article', 'pointer', 'holds', 'difference'],
  additionalProperties: false,
  properties: {
    name: { type: 'string' },
    article: { type: ['string', 'null'] },
    pointer: { type: 'string', title: 'Place in the document (RFC 6901)' },
    holds: { type: ['boolean', 'null'], title: 'Whether it comes out as expected', description: 'null: its facts do not have the shape of facts.' },
    difference: { ...bothLanguagesSchema, type: ['object', 'null'], title: 'What was expected and what was found' },
  },
} as const;

export type CaseResult = FromSchema<typeof caseResultSchema>;
export const caseResultsSchema = { type: 'array', title: 'Results of the cases', items: caseResultSchema } as const;
