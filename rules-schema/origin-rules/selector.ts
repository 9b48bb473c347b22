import { CODE_RANGE_PATTERN } from './hs-code.ts';

/** A text in the two languages of the office. */
export interface BothLanguages {
  lv: string;
  en: string;
}

export const bothLanguagesSchema = {
  type: 'object',
  title: 'Text in Latvian and English',
  required: ['lv', 'en'],
  additionalProperties: false,
  properties: {
    lv: { type: 'string', minLength: 1, title: 'Latvian' },
    en: { type: 'string', minLength: 1, title: 'English' },
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
  examples: [['17'], ['1507-1515', '1520']],
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', pattern: CODE_RANGE_PATTERN },
} as const;

export const goodsClassSchema = {
  type: 'object',
  title: 'Named goods',
  description: 'Goods the list speaks of by name. Codes that are certainly such goods need no question; for codes that possibly are, a person attests it.',
  examples: [{ lv: 'kartupeļu ciete', en: 'potato starch', certain: ['110813'] }],
  required: ['lv', 'en'],
  anyOf: [{ required: ['certain'] }, { required: ['possible'] }],
  additionalProperties: false,
  properties: {
    lv: { type: 'string', minLength: 1, title: 'Latvian name' },
    en: { type: 'string', minLength: 1, title: 'English name' },
    certain: { ...codesSchema, title: 'Codes that are always such goods' },
    possible: { ...codesSchema, title: 'Codes that may be such goods' },
    why: { ...bothLanguagesSchema, title: 'Why these codes' },
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
    class: { type: 'string', minLength: 1, title: 'Named goods', description: 'An id from the table’s "classes".' },
    anyOf: { type: 'array', minItems: 2, title: 'Any of these', items: { $ref: '#/definitions/selector' } },
    sameHeading: { const: true, title: 'Materials of the product’s own heading' },
    allMaterials: { const: true, title: 'All materials' },
    except: { $ref: '#/definitions/selector', title: 'Except', description: 'Materials taken out again.' },
  },
} as const;
