import { bothLanguagesSchema } from './selector.ts';

export const percent = {
  type: 'number',
  title: 'Percentage',
  description: 'Per cent of the ex-works price unless the test says otherwise; at exactly this figure "does not exceed" still holds.',
  exclusiveMinimum: 0,
  maximum: 100,
  examples: [30, 47.5],
} as const;

export const selector = { $ref: '#/definitions/selector' } as const;
export const criterion = { $ref: '#/definitions/criterion' } as const;

/** The materials one field of a test speaks of, with what they are to the test. */
export const materials = <T extends string, D extends string>(title: T, description: D) => ({ ...selector, title, description }) as const;

export const allowance = {
  type: 'object',
  title: 'Allowance',
  description: 'Materials the test would forbid, permitted while their value stays within a percentage of the ex-works price.',
  $comment: 'Protocol 4, Annex II ("However, materials … may be used, provided that their total value does not exceed …")',
  examples: [{ of: { sameHeading: true }, percent: 20 }],
  required: ['of', 'percent'],
  additionalProperties: false,
  properties: { of: materials('Permitted materials', 'The materials that may be used up to the percentage.'), percent },
} as const;

export const attestedFact = {
  type: 'object',
  title: 'Fact a person attests',
  description: 'What a person says was done or is so. The id names the fact, never the place in the table, so that answers survive a new draft.',
  examples: [{ id: 'bristles-cleaned-sorted', lv: 'Sari mazgāti un šķiroti', en: 'The bristles were washed and sorted' }],
  required: ['id', 'lv', 'en'],
  additionalProperties: false,
  properties: {
    id: {
      type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', title: 'Id of the fact',
      description: 'Small letters, digits and hyphens. The same fact has the same id wherever a rule asks for it.', examples: ['bristles-cleaned-sorted'],
    },
    lv: bothLanguagesSchema.properties.lv,
    en: bothLanguagesSchema.properties.en,
  },
} as const;

export const textileNotes = {
  type: 'array', minItems: 1, uniqueItems: true, title: 'Introductory notes',
  description: 'Which introductory notes a footnote of the row calls in.',
  $comment: 'Protocol 4, Annex I, introductory notes 5 and 6',
  examples: [['5'], ['6']],
  items: {
    enum: ['5', '6'], title: 'Introductory note',
    description: '"5": basic textile materials that do not satisfy the rule, up to 10 % by weight. "6": trimmings of another heading, up to 8 % of the ex-works price.',
    examples: ['5', '6'],
  },
} as const;
