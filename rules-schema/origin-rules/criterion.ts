import type { BothLanguages, Selector } from './selector.ts';
import { bothLanguagesSchema } from './selector.ts';

/** A part of the materials that may be used up to a percentage of the ex-works price. */
export interface Allowance {
  of: Selector;
  percent: number;
}

/** What a person attests about the manufacture: one fact, one stable id. */
export interface AttestedFact extends BothLanguages {
  id: string;
}

/** The legal tests, each with what it needs. The key of a criterion is its test. */
export interface CriterionOf {
  all: Criterion[];
  any: Criterion[];
  andOr: { for: Selector; test: Criterion }[];
  changeOfHeading: { except?: Selector; permit?: Selector; allowance?: Allowance };
  anyHeading: { includingOthersOfHeading?: true; except?: Selector; allowance?: Allowance };
  valueLimit: { percent: number; of?: Selector };
  whollyObtained: { of: Selector };
  mustOriginate: { of: Selector };
  minimumOriginating: { of: Selector; by: 'value' | 'weight'; percent: number; moreThan?: true };
  volumeLimit: { of: Selector; percent: number };
  originatingOutweighs: { of?: Selector };
  manufactureFrom: { from: Selector; earlierStages?: Selector; laterStages?: Selector; allowances?: Allowance[]; notes?: TextileNote[] };
  process: { fact: AttestedFact; on?: Selector; laterStages?: Selector };
  attested: { fact: AttestedFact };
  setOfItems: { percent: number };
  keepsOrigin: Record<string, never>;
}

/** Introductory notes a footnote of the list calls in: 5 (share by weight of textile materials), 6 (8 % of the price in trimmings). */
export type TextileNote = '5' | '6';

export type RuleKind = keyof CriterionOf;

/** Exactly one legal test. (Hand-written because it is recursive; pinned to the schema by test/rules-schema.) */
export type Criterion = { [K in RuleKind]: { [P in K]: CriterionOf[K] } & { [P in Exclude<RuleKind, K>]?: never } }[RuleKind];

const percent = {
  type: 'number',
  title: 'Percentage',
  description: 'Per cent of the ex-works price unless the test says otherwise; at exactly this figure "does not exceed" still holds.',
  exclusiveMinimum: 0,
  maximum: 100,
  examples: [30, 47.5],
} as const;

const selector = { $ref: '#/definitions/selector' } as const;
const criterion = { $ref: '#/definitions/criterion' } as const;

const allowance = {
  type: 'object',
  title: 'Allowance',
  description: 'Materials the test would forbid, permitted while their value stays within a percentage of the ex-works price.',
  examples: [{ of: { sameHeading: true }, percent: 20 }],
  required: ['of', 'percent'],
  additionalProperties: false,
  properties: { of: selector, percent },
} as const;

const attestedFact = {
  type: 'object',
  title: 'Fact a person attests',
  description: 'The id names the fact, never the place in the table, so that answers survive a new draft.',
  examples: [{ id: 'bristles-cleaned-sorted', lv: 'Sari mazgāti un šķiroti', en: 'The bristles were washed and sorted' }],
  required: ['id', 'lv', 'en'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', title: 'Id of the fact' },
    lv: bothLanguagesSchema.properties.lv,
    en: bothLanguagesSchema.properties.en,
  },
} as const;

/** One schema fragment a legal test; the compiler demands every kind. */
export const criterionFragments = {
  all: {
    type: 'array', title: 'All of', minItems: 2, items: criterion,
    description: 'Every test must hold ("Manufacture: – …, and – …").',
    examples: [[{ changeOfHeading: {} }, { valueLimit: { percent: 30, of: { codes: ['17'] } } }]],
  },
  any: {
    type: 'array', title: 'Any of', minItems: 2, items: criterion,
    description: 'One of the tests must hold ("… or …").',
    examples: [[{ changeOfHeading: {} }, { valueLimit: { percent: 40 } }]],
  },
  andOr: {
    type: 'array', title: 'And/or, per class of material', minItems: 2,
    description: 'Each limb concerns a class of materials. Every limb whose materials are used must hold, and at least one limb must concern materials that are used: an empty limb satisfies nothing.',
    examples: [[{ for: { codes: ['02'] }, test: { manufactureFrom: { from: { codes: ['01'] } } } }, { for: { codes: ['03'] }, test: { whollyObtained: { of: { codes: ['03'] } } } }]],
    items: { type: 'object', required: ['for', 'test'], additionalProperties: false, properties: { for: selector, test: criterion } },
  },
  changeOfHeading: {
    type: 'object', title: 'Change of tariff heading', additionalProperties: false,
    description: 'Manufacture from materials of any heading except that of the product. "except" forbids further materials, "permit" allows a named one although it shares the heading, "allowance" permits some up to a percentage.',
    examples: [{}, { permit: { class: 'mustard' } }, { allowance: { of: { sameHeading: true }, percent: 20 } }],
    properties: { except: selector, permit: selector, allowance },
  },
  anyHeading: {
    type: 'object', title: 'Materials of any heading', additionalProperties: false,
    description: 'Manufacture from materials of any heading (note 3.3). "includingOthersOfHeading": other materials of the product’s heading may be used, those of the product’s own description may not. "except" names materials that may not be used.',
    examples: [{}, { includingOthersOfHeading: true }, { except: { codes: ['1806'] } }],
    properties: { includingOthersOfHeading: { const: true, title: 'Including other materials of the product’s heading' }, except: selector, allowance },
  },
  valueLimit: {
    type: 'object', title: 'Value limit', required: ['percent'], additionalProperties: false,
    description: 'The value of the non-originating materials ("of": only of these) does not exceed a percentage of the ex-works price. Two limits in one rule are never added together (note 3.6).',
    examples: [{ percent: 50 }, { percent: 30, of: { codes: ['17'] } }],
    properties: { percent, of: selector },
  },
  whollyObtained: {
    type: 'object', title: 'Wholly obtained materials', required: ['of'], additionalProperties: false,
    description: 'All of these materials that are used must be wholly obtained (article 5).',
    examples: [{ of: { codes: ['04'] } }, { of: { class: 'cereals', except: { class: 'durum-wheat' } } }],
    properties: { of: selector },
  },
  mustOriginate: {
    type: 'object', title: 'Materials must already originate', required: ['of'], additionalProperties: false,
    description: 'All of these materials that are used must already be originating.',
    examples: [{ of: { allMaterials: true } }],
    properties: { of: selector },
  },
  minimumOriginating: {
    type: 'object', title: 'Least share of originating materials', required: ['of', 'by', 'percent'], additionalProperties: false,
    description: 'by "value": originating materials of this kind reach the percentage of the ex-works price; by "weight": originating materials reach the percentage of all materials of this kind. "moreThan": the figure itself is not enough.',
    examples: [{ of: { codes: ['2401'] }, by: 'weight', percent: 70 }],
    properties: { of: selector, by: { enum: ['value', 'weight'], title: 'Measured by' }, percent, moreThan: { const: true, title: 'Strictly more than' } },
  },
  volumeLimit: {
    type: 'object', title: 'Limit by volume', required: ['of', 'percent'], additionalProperties: false,
    description: 'Non-originating materials of this kind do not exceed a percentage by volume; a person attests it.',
    examples: [{ of: { class: 'arrack' }, percent: 5 }],
    properties: { of: selector, percent },
  },
  manufactureFrom: {
    type: 'object', title: 'Manufacture from', required: ['from'], additionalProperties: false,
    description: 'Non-originating materials may be these or of an earlier stage (note 3.2), or materials that by nature cannot satisfy the rule (note 3.5); later stages are forbidden. Codes known to be earlier or later are named; for all others a person attests.',
    examples: [{ from: { codes: ['10'] }, laterStages: { codes: ['11'] } }],
    properties: {
      from: selector,
      earlierStages: selector,
      laterStages: selector,
      allowances: { type: 'array', minItems: 1, items: allowance, title: 'Allowances' },
      notes: { type: 'array', minItems: 1, uniqueItems: true, items: { enum: ['5', '6'] }, title: 'Introductory notes', description: '"5": basic textile materials that do not satisfy the rule, up to 10 % by weight. "6": trimmings of another heading, up to 8 % of the ex-works price.' },
    },
  },
  originatingOutweighs: {
    type: 'object', title: 'Originating outweighs non-originating', additionalProperties: false,
    description: 'The value of the non-originating materials does not exceed the value of the originating ones ("of": only of these, for instance a sub-assembly).',
    examples: [{}, { of: { class: 'sewing-head-parts' } }],
    properties: { of: selector },
  },
  setOfItems: {
    type: 'object', title: 'Set', required: ['percent'], additionalProperties: false,
    description: 'Each item of the set meets the rule that would apply to it alone; non-originating items are worth at most this percentage of the ex-works price of the set. The materials are the items.',
    examples: [{ percent: 15 }],
    properties: { percent },
  },
  keepsOrigin: {
    type: 'object', title: 'Keeps its origin', additionalProperties: false, maxProperties: 0,
    description: 'The product keeps the origin it had in its original classification; a person attests which.',
    examples: [{}],
  },
  process: {
    type: 'object', title: 'Process that confers origin', required: ['fact'], additionalProperties: false,
    description: 'Non-originating materials undergo a named process. "on": what the process starts from; other non-originating materials must be of an earlier stage or foreign to the rule.',
    examples: [{ fact: { id: 'drying-and-milling', lv: 'Malšana un žāvēšana', en: 'Drying and milling' }, on: { codes: ['0708'] } }],
    properties: { fact: attestedFact, on: selector, laterStages: selector },
  },
  attested: {
    type: 'object', title: 'Attested judgement', required: ['fact'], additionalProperties: false,
    description: 'A judgement only a person can make, whatever the materials (for instance the last substantial working).',
    examples: [{ fact: { id: 'last-substantial-working', lv: 'Pēdējā būtiskā pārstrāde veikta šajā valstī', en: 'The last substantial working took place in this country' } }],
    properties: { fact: attestedFact },
  },
} as const satisfies Record<RuleKind, object>;

export const RULE_KINDS = Object.keys(criterionFragments) as RuleKind[];

export const criterionSchema = {
  type: 'object',
  title: 'Criterion',
  description: 'One legal test, named by its only key. Combine tests with "all" and "any".',
  examples: [{ changeOfHeading: {} }, { valueLimit: { percent: 50 } }],
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: criterionFragments,
} as const;

/** The one test of a criterion and its parameters, as a discriminated pair. */
export function testOf(criterion: Criterion): { [K in RuleKind]: { kind: K; of: CriterionOf[K] } }[RuleKind] {
  const [kind, of] = Object.entries(criterion)[0] ?? [];
  return { kind, of } as { [K in RuleKind]: { kind: K; of: CriterionOf[K] } }[RuleKind];
}
