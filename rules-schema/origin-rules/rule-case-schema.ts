/** Goods a table must decide as its authors say: the table's own cases, run before it may be submitted. */

const FACTS = {
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'HR', exportedTo: 'EU',
  product: { code: '1704 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
  materials: [{ id: 'm1', code: '1701', value: { amount: '30.00', currency: 'EUR' }, originating: false }],
  operations: ['cooking-baking-roasting'],
};
const EXPECTED = { outcome: 'originating', entry: '1704', column: 3 };

const expectedSchema = {
  type: 'object',
  title: 'Expected determination',
  description: 'What the table must say of the goods. Only what is named is held against it.',
  examples: [EXPECTED, { outcome: 'undetermined', questions: ['wholly-obtained'] }],
  required: ['outcome'],
  additionalProperties: false,
  properties: {
    outcome: { enum: ['originating', 'not-originating', 'undetermined'], title: 'Expected outcome', description: 'Whether the goods originate.', examples: ['originating'] },
    entry: { type: 'string', minLength: 1, title: 'Expected entry', description: 'The id of the entry that decides.', examples: ['1704'] },
    column: { enum: [3, 4, null], title: 'Expected column', description: 'The column by which the goods originate; null: by none.', examples: [3] },
    questions: {
      type: 'array', maxItems: 200, title: 'Expected questions', description: 'The ids of the questions that still decide, in any order.', examples: [['wholly-obtained']],
      items: { type: 'string', minLength: 1, maxLength: 200, title: 'Id of a question', description: 'As a determination names it.', examples: ['wholly-obtained'] },
    },
  },
} as const;

export const caseNameSchema = {
  type: 'string', minLength: 3, maxLength: 120, pattern: '\\S', title: 'Name of the case', description: 'What the case shows, in words; no two cases have the same.', examples: ['Sugar of exactly 30 % of the price'],
} as const;

export const caseArticleSchema = {
  type: 'string', minLength: 1, maxLength: 200, title: 'What the case rests on', description: 'The article or the row of the list the case shows.', examples: ['II pielikums, 1704'],
} as const;

export const ruleCaseSchema = {
  type: 'object',
  title: 'Case',
  description: 'Goods with the determination the table must come to. A table one of whose cases fails cannot be submitted.',
  examples: [{ name: 'Sugar of exactly 30 % of the price', article: 'II pielikums, 1704', facts: FACTS, expected: EXPECTED }],
  required: ['name', 'facts', 'expected'],
  additionalProperties: false,
  properties: {
    name: caseNameSchema,
    article: caseArticleSchema,
    facts: { type: 'object', title: 'Facts of the case', description: 'The goods, as they are sent to be determined upon: see the API’s description of determinations.', examples: [FACTS] },
    expected: expectedSchema,
  },
} as const;
