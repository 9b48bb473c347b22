import type { FromSchema } from 'json-schema-to-ts';
import { decisionSchema } from './decision.ts';

const day = { type: 'string', format: 'date' } as const;

/** How much of the past a version would bear upon if it were in force from a day. */
const counts = {
  from: { ...day, title: 'First day' },
  to: { ...day, title: 'Last day', description: 'Today, or the day before the next version begins.' },
  inPeriod: { type: 'integer', minimum: 0, title: 'Decisions on applications of these days' },
  affected: { type: 'integer', minimum: 0, title: 'Of these, made under rules that mean something else for their goods' },
} as const;

export const affectedDecisionsSchema = {
  type: 'object',
  title: 'Affected decisions',
  required: ['from', 'to', 'inPeriod', 'affected', 'decisions'],
  additionalProperties: false,
  properties: { ...counts, decisions: { type: 'array', items: decisionSchema, title: 'The first hundred; all are in the export' } },
} as const;

export type AffectedDecisions = FromSchema<typeof affectedDecisionsSchema>;
export type AffectedCounts = Omit<AffectedDecisions, 'decisions'>;
