import { CODE_RANGE_PATTERN } from './hs-code.ts';

/** A text in the two languages of the office. */
export interface BothLanguages {
  lv: string;
  en: string;
}

export const bothLanguagesSchema = {
  type: 'object',
  title: 'Text in Latvian and English',
  description: 'The same text in both languages of the office.',
  examples: [{ lv: 'graudaugi', en: 'cereals' }],
  required: ['lv', 'en'],
  additionalProperties: false,
  properties: {
    lv: { type: 'string', minLength: 1, title: 'Latvian', description: 'The text in Latvian.', examples: ['graudaugi'] },
    en: { type: 'string', minLength: 1, title: 'English', description: 'The text in English.', examples: ['cereals'] },
  },
} as const;

/**
 * Goods a rule speaks of by name ("cereals", "refined lanolin"). `certain` codes are always such goods,
 * `possible` codes may be (a person attests which); every other code never is.
 */
export interface GoodsClass extends BothLanguages {
  certain?: string[];
  possible?: string[];
  why?: BothLanguages;
}

export const codesSchema = {
  type: 'array',
  title: 'HS codes',
  description: 'Chapters (two digits), headings (four), subheadings (six) or ranges such as "1507-1515".',
  $comment: 'Harmonized System; Protocol 4, article 1(j); introductory notes 2.1 and 2.2',
  examples: [['17'], ['1507-1515', '1520']],
  minItems: 1,
  uniqueItems: true,
  items: {
    type: 'string', pattern: CODE_RANGE_PATTERN, title: 'HS code or range', description: 'A chapter, heading or subheading without spaces, or a range of two of equal length.',
    examples: ['17', '1704', '1507-1515'],
  },
} as const;

export const goodsClassSchema = {
  type: 'object',
  title: 'Named goods',
  description: 'Goods the list speaks of by name. Codes that are certainly such goods need no question; for codes that possibly are, a person attests it.',
  $comment: 'Protocol 4, Annex II, column 2 and the materials columns 3 and 4 name; introductory note 2.1',
  examples: [{ lv: 'kartupeļu ciete', en: 'potato starch', certain: ['110813'] }],
  required: ['lv', 'en'],
  anyOf: [{ required: ['certain'] }, { required: ['possible'] }],
  additionalProperties: false,
  properties: {
    lv: { type: 'string', minLength: 1, title: 'Latvian name', description: 'As the printed list calls the goods, in the nominative.', examples: ['kartupeļu ciete'] },
    en: { type: 'string', minLength: 1, title: 'English name', description: 'The project’s own wording.', examples: ['potato starch'] },
    certain: { ...codesSchema, title: 'Codes that are always such goods', description: 'Goods of these codes need no question.', examples: [['110813']] },
    possible: { ...codesSchema, title: 'Codes that may be such goods', description: 'For goods of these codes a person attests whether they are such goods.', examples: [['1108']] },
    why: { ...bothLanguagesSchema, title: 'Why these codes', description: 'On what the choice of codes rests.' },
  },
} as const;

/** Which materials a test looks at. Exactly one of the first five, optionally with an exception. */
export interface Selector {
  codes?: string[];
  class?: string;
  anyOf?: Selector[];
  sameHeading?: true;
  allMaterials?: true;
  except?: Selector;
}

export const selectorSchema = {
  type: 'object',
  title: 'Materials',
  description: 'Which materials the test looks at: by codes, by name (class), of the product’s own heading, or all.',
  $comment: 'Protocol 4, article 6(1); Annex II, columns 3 and 4',
  examples: [{ codes: ['17'] }, { class: 'cereals', except: { class: 'durum-wheat' } }, { sameHeading: true }],
  additionalProperties: false,
  oneOf: [
    { required: ['codes'] },
    { required: ['class'] },
    { required: ['anyOf'] },
    { required: ['sameHeading'] },
    { required: ['allMaterials'] },
  ],
  properties: {
    codes: codesSchema,
    class: { type: 'string', minLength: 1, title: 'Id of named goods', description: 'An id from the table’s "classes".', examples: ['potato-starch'] },
    anyOf: {
      type: 'array', minItems: 2, title: 'Any of these', description: 'Materials that at least one of these selections takes in.', items: { $ref: '#/definitions/selector' },
      examples: [[{ codes: ['17'] }, { class: 'cereals' }]],
    },
    sameHeading: { const: true, title: 'Materials of the product’s own heading', description: 'Whatever heading the product has.', examples: [true] },
    allMaterials: { const: true, title: 'All materials', description: 'Every material used.', examples: [true] },
    except: { $ref: '#/definitions/selector', title: 'Except', description: 'Materials taken out again.' },
  },
} as const;
