import { bothLanguagesSchema, codesSchema } from './selector.ts';
import type { BothLanguages } from './selector.ts';

const source = {
  ...bothLanguagesSchema, title: 'Place in the agreement', description: 'The article a determination cites.',
  examples: [{ lv: '4. protokola 6. panta 2. punkts', en: 'Protocol 4, article 6(2)' }],
} as const;
const priceShare = {
  type: 'number', exclusiveMinimum: 0, maximum: 100, title: 'Percentage of the ex-works price', description: 'At exactly this figure "does not exceed" still holds.', examples: [10],
} as const;

/** An article of general application, with its place in the agreement and the figures it needs. */
const provision = (title: string, description: string, place: BothLanguages, { figures = {}, example = {} }: { figures?: Readonly<Record<string, object>>; example?: object } = {}) => ({
  type: 'object', title, description,
  $comment: place.en,
  examples: [{ source: place, ...example }],
  required: ['source', ...Object.keys(figures).filter((field) => field === 'percent')],
  additionalProperties: false,
  properties: { source, ...figures },
}) as const;

const exceptChapters = { ...codesSchema, title: 'Not for products of these chapters', description: 'Products of these chapters do not profit from the tolerance.', examples: [['50-63']] } as const;

/** The articles of general application a table calls in. */
export const provisionsSchema = {
  type: 'object',
  title: 'General provisions',
  description: 'Articles of general application. One that is left out does not apply.',
  $comment: 'Protocol 4, articles 2 to 11',
  examples: [{ territories: 'ec-croatia', whollyObtained: { source: { lv: '4. protokola 5. pants', en: 'Protocol 4, article 5' } } }],
  additionalProperties: false,
  properties: {
    territories: { enum: ['ec-croatia', 'any'], title: 'Territories', description: 'Between which territories the table applies.', examples: ['ec-croatia'] },
    whollyObtained: provision('Products wholly obtained', 'A product grown, caught or extracted here, or made solely from such products, originates without any test of the list.', { lv: '4. protokola 5. pants', en: 'Protocol 4, article 5' }),
    cumulation: provision('Bilateral cumulation', 'Originating materials of the other party count as originating here when the working exceeds the insufficient operations.', { lv: '4. protokola 3. un 4. pants', en: 'Protocol 4, articles 3 and 4' }),
    insufficientOperations: provision('Insufficient working or processing', 'Operations that never confer origin, whatever the list says.', { lv: '4. protokola 7. pants', en: 'Protocol 4, article 7' }),
    generalTolerance: provision('General tolerance', 'Materials the list forbids may be used up to a percentage of the ex-works price; no printed percentage is exceeded by it.', { lv: '4. protokola 6. panta 2. punkts', en: 'Protocol 4, article 6(2)' },
      { figures: { percent: priceShare, exceptChapters }, example: { percent: 10, exceptChapters: ['50-63'] } }),
    sets: provision('Sets of goods', 'A set originates when its non-originating components do not exceed a percentage of its ex-works price.', { lv: '4. protokola 10. pants', en: 'Protocol 4, article 10' }, { figures: { percent: priceShare }, example: { percent: 15 } }),
    neutralElements: provision('Neutral elements', 'Energy, plant, machines, tools and goods that do not enter the product are not looked into.', { lv: '4. protokola 11. pants', en: 'Protocol 4, article 11' }),
  },
} as const;
