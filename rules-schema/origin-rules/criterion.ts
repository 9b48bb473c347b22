import type { BothLanguages, Selector } from './selector.ts';
import { allowance, attestedFact, criterion, materials, percent, textileNotes } from './criterion-pieces.ts';

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
  attested: { fact: AttestedFact; heavier?: Selector; lighter?: Selector };
  setOfItems: { percent: number };
  keepsOrigin: Record<string, never>;
}

/** Introductory notes a footnote of the list calls in: 5 (share by weight of textile materials), 6 (8 % of the price in trimmings). */
export type TextileNote = '5' | '6';

export type RuleKind = keyof CriterionOf;

/** Exactly one legal test. (Hand-written because it is recursive; pinned to the schema by test/rules-schema.) */
export type Criterion = { [K in RuleKind]: { [P in K]: CriterionOf[K] } & { [P in Exclude<RuleKind, K>]?: never } }[RuleKind];

/** One schema fragment a legal test; the compiler demands every kind. `$comment` names the legal source. */
export const criterionFragments = {
  all: {
    type: 'array', title: 'All of', minItems: 2, items: criterion,
    description: 'Every test must hold ("Manufacture: – …, and – …").',
    $comment: 'Protocol 4, Annex II, columns 3 and 4; introductory note 3.6',
    examples: [[{ changeOfHeading: {} }, { valueLimit: { percent: 30, of: { codes: ['17'] } } }]],
  },
  any: {
    type: 'array', title: 'Any of', minItems: 2, items: criterion,
    description: 'One of the tests must hold ("… or …").',
    $comment: 'Protocol 4, Annex II, columns 3 and 4; introductory note 3.4',
    examples: [[{ changeOfHeading: {} }, { valueLimit: { percent: 40 } }]],
  },
  andOr: {
    type: 'array', title: 'And/or, per class of material', minItems: 2,
    description: 'Each limb concerns a class of materials. Every limb whose materials are used must hold, and at least one limb must concern materials that are used: an empty limb satisfies nothing.',
    $comment: 'Protocol 4, Annex II, Chapter 16 ("un/vai")',
    examples: [[{ for: { codes: ['02'] }, test: { manufactureFrom: { from: { codes: ['01'] } } } }, { for: { codes: ['03'] }, test: { whollyObtained: { of: { codes: ['03'] } } } }]],
    items: {
      type: 'object', title: 'Limb', required: ['for', 'test'], additionalProperties: false,
      description: 'A class of materials and the test that holds for it.',
      examples: [{ for: { codes: ['03'] }, test: { whollyObtained: { of: { codes: ['03'] } } } }],
      properties: { for: materials('Concerned materials', 'The materials that engage this limb.'), test: criterion },
    },
  },
  changeOfHeading: {
    type: 'object', title: 'Change of tariff heading', additionalProperties: false,
    description: 'Manufacture from materials of any heading except that of the product. "except" forbids further materials, "permit" allows a named one although it shares the heading, "allowance" permits some up to a percentage.',
    $comment: 'Protocol 4, article 1(j); Annex II; introductory note 3',
    examples: [{}, { permit: { class: 'mustard' } }, { allowance: { of: { sameHeading: true }, percent: 20 } }],
    properties: {
      except: materials('Also forbidden', 'Further materials that may not be used, besides those of the product’s own heading.'),
      permit: materials('Permitted all the same', 'Materials that may be used although they share the product’s heading.'),
      allowance,
    },
  },
  anyHeading: {
    type: 'object', title: 'Materials of any heading', additionalProperties: false,
    description: 'Manufacture from materials of any heading. "includingOthersOfHeading": other materials of the product’s heading may be used, those of the product’s own description may not. "except" names materials that may not be used.',
    $comment: 'Protocol 4, Annex II; introductory note 3.3',
    examples: [{}, { includingOthersOfHeading: true }, { except: { codes: ['1806'] } }],
    properties: {
      includingOthersOfHeading: {
        const: true, title: 'Including other materials of the product’s heading',
        description: 'The rule says "including other materials of heading …": those of the product’s own description may not be used.', examples: [true],
      },
      except: materials('Forbidden', 'Materials that may not be used.'),
      allowance,
    },
  },
  valueLimit: {
    type: 'object', title: 'Value limit', required: ['percent'], additionalProperties: false,
    description: 'The value of the non-originating materials ("of": only of these) does not exceed a percentage of the ex-works price. Two limits in one rule are never added together.',
    $comment: 'Protocol 4, articles 1(f), 1(g), 6(1) and 6(2); Annex II; introductory note 3.6',
    examples: [{ percent: 50 }, { percent: 30, of: { codes: ['17'] } }],
    properties: { percent, of: materials('Measured materials', 'Only these are measured; left out: all.') },
  },
  whollyObtained: {
    type: 'object', title: 'Wholly obtained materials', required: ['of'], additionalProperties: false,
    description: 'All of these materials that are used must be wholly obtained.',
    $comment: 'Protocol 4, article 5; Annex II',
    examples: [{ of: { codes: ['04'] } }, { of: { class: 'cereals', except: { class: 'durum-wheat' } } }],
    properties: { of: materials('Materials demanded wholly obtained', 'Which of the materials used must be wholly obtained.') },
  },
  mustOriginate: {
    type: 'object', title: 'Materials must already originate', required: ['of'], additionalProperties: false,
    description: 'All of these materials that are used must already be originating.',
    $comment: 'Protocol 4, articles 2 and 6; Annex II',
    examples: [{ of: { allMaterials: true } }],
    properties: { of: materials('Materials demanded originating', 'Which of the materials used must already be originating.') },
  },
  minimumOriginating: {
    type: 'object', title: 'Least share of originating materials', required: ['of', 'by', 'percent'], additionalProperties: false,
    description: 'by "value": originating materials of this kind reach the percentage of the ex-works price; by "weight": originating materials reach the percentage of all materials of this kind. "moreThan": the figure itself is not enough.',
    $comment: 'Protocol 4, Annex II, ex 2008, 2402 and ex 2403',
    examples: [{ of: { codes: ['2401'] }, by: 'weight', percent: 70 }],
    properties: {
      of: materials('Compared materials', 'The materials whose originating share is measured.'),
      by: { enum: ['value', 'weight'], title: 'Measured by', description: 'By value against the ex-works price, or by weight against all such materials.', examples: ['weight'] },
      percent,
      moreThan: { const: true, title: 'Strictly more than', description: 'The print says "exceeds": the figure itself is not enough.', examples: [true] },
    },
  },
  volumeLimit: {
    type: 'object', title: 'Limit by volume', required: ['of', 'percent'], additionalProperties: false,
    description: 'Non-originating materials of this kind do not exceed a percentage by volume; a person attests it.',
    $comment: 'Protocol 4, Annex II, 2207 and 2208 (arrack)',
    examples: [{ of: { class: 'arrack' }, percent: 5 }],
    properties: { of: materials('Limited materials', 'The materials whose volume is limited.'), percent },
  },
  manufactureFrom: {
    type: 'object', title: 'Manufacture from', required: ['from'], additionalProperties: false,
    description: 'Non-originating materials may be these or of an earlier stage, or materials that by nature cannot satisfy the rule; later stages are forbidden. Codes known to be earlier or later are named; for all others a person attests.',
    $comment: 'Protocol 4, Annex II; introductory notes 3.2, 3.4, 3.5, 5 and 6',
    examples: [{ from: { codes: ['10'] }, laterStages: { codes: ['11'] } }],
    properties: {
      from: materials('Starting materials', 'What the print says the product is manufactured from.'),
      earlierStages: materials('Earlier stages', 'Materials known to be of an earlier stage of manufacture: they may be used.'),
      laterStages: materials('Later stages', 'Materials known to be of a later stage of manufacture: they may not be used.'),
      allowances: {
        type: 'array', minItems: 1, items: allowance, title: 'Allowances', description: 'Materials permitted up to a percentage, each measured by itself.',
        examples: [[{ of: { codes: ['5402'] }, percent: 40 }]],
      },
      notes: textileNotes,
    },
  },
  originatingOutweighs: {
    type: 'object', title: 'Originating outweighs non-originating', additionalProperties: false,
    description: 'The value of the non-originating materials does not exceed the value of the originating ones ("of": only of these, for instance a sub-assembly).',
    $comment: 'Protocol 4, Annex II, for instance 8418 and 8452',
    examples: [{}, { of: { class: 'sewing-head-parts' } }],
    properties: { of: materials('Weighed materials', 'Only these are weighed against one another; left out: all.') },
  },
  setOfItems: {
    type: 'object', title: 'Set', required: ['percent'], additionalProperties: false,
    description: 'Each item of the set meets the rule that would apply to it alone; non-originating items are worth at most this percentage of the ex-works price of the set. The materials are the items.',
    $comment: 'Protocol 4, article 10; Annex II, 6308 and 9605',
    examples: [{ percent: 15 }],
    properties: { percent },
  },
  keepsOrigin: {
    type: 'object', title: 'Keeps its origin', additionalProperties: false, maxProperties: 0,
    description: 'The product keeps the origin it had in its original classification; a person attests which.',
    $comment: 'Protocol 4, Annex II, ex 3006 (waste pharmaceuticals)',
    examples: [{}],
  },
  process: {
    type: 'object', title: 'Process that confers origin', required: ['fact'], additionalProperties: false,
    description: 'Non-originating materials undergo a named process. "on": what the process starts from; other non-originating materials must be of an earlier stage or foreign to the rule.',
    $comment: 'Protocol 4, Annex II; introductory notes 3.2, 3.5, 6.2 and 7',
    examples: [{ fact: { id: 'drying-and-milling', lv: 'Malšana un žāvēšana', en: 'Drying and milling' }, on: { codes: ['0708'] } }],
    properties: {
      fact: attestedFact,
      on: materials('What is processed', 'The materials the process starts from; left out: any.'),
      laterStages: materials('Later stages', 'Materials known to be of a later stage of manufacture: they may not be used.'),
    },
  },
  attested: {
    type: 'object', title: 'Attested judgement', required: ['fact'], additionalProperties: false,
    description: 'A judgement only a person can make (for instance the last substantial working). "heavier" and "lighter": the judgement is that the first materials weigh more in the product than the second; the bill of materials answers it where it can.',
    $comment: 'Cabinet Regulation No 736, point 6.2; Protocol 4, Annex II, footnotes 16 to 20 (Chapter 39)',
    examples: [{ fact: { id: 'last-substantial-working', lv: 'Pēdējā būtiskā pārstrāde veikta šajā valstī', en: 'The last substantial working took place in this country' } }],
    dependencies: { heavier: ['lighter'], lighter: ['heavier'] },
    properties: {
      fact: attestedFact,
      heavier: materials('Heavier materials', 'The materials said to weigh more. Asked only where both kinds are used and a mass is missing.'),
      lighter: materials('Lighter materials', 'The materials said to weigh less.'),
    },
  },
} as const satisfies Record<RuleKind, object>;

export const RULE_KINDS = Object.keys(criterionFragments) as RuleKind[];

export const criterionSchema = {
  type: 'object',
  title: 'Criterion',
  description: 'One legal test, named by its only key. Combine tests with "all" and "any".',
  $comment: 'Protocol 4, article 6(1); Annex II, columns 3 and 4',
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
