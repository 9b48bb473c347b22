import type { TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { INSUFFICIENT_OPERATIONS, isInsufficient } from '../../rules-schema/determination/operations.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from './enquiry.ts';
import { compileCeiling, type Ceiling } from './rule-kinds/allowance.ts';
import { and, not } from './kleene.ts';
import type { Material } from './shipment.ts';

/** An article of general application: put to shipments by the million for its verdict, told when somebody reads it. */
export interface Article {
  verdict: (enquiry: Enquiry, table: RuleTable) => Verdict;
  step: (enquiry: Enquiry, table: RuleTable) => TraceStep;
}

/**
 * Article 5(1) read over the bill of materials: made here solely from wholly obtained goods, or attested to be so. A
 * material known not to be wholly obtained settles it; what does not enter the product (seed, feed) is a neutral element.
 */
export const productWhollyObtained: Article = {
  verdict: (enquiry, table) => {
    const { materials } = enquiry.shipment;
    let areAll = materials.length > 0;
    for (const { index, facts, origin } of materials) {
      const nonOriginating = enquiry.nonOriginating[index];
      if (nonOriginating === 'yes' || facts.whollyObtained === false || origin !== 'own') return 'no';
      areAll &&= facts.whollyObtained === true && nonOriginating === 'no';
    }
    if (areAll) return 'yes';
    return enquiry.ask('wholly-obtained', () => ({
      source: sourceOf(table),
      text: {
        en: 'Is the product wholly obtained, that is, harvested, raised, caught or extracted here, or made here solely from such goods?',
        lv: 'Vai izstrādājums ir pilnībā iegūts, t. i., šeit novākts, izaudzēts, nozvejots vai iegūts, vai šeit ražots vienīgi no šādām precēm?',
      },
    }));
  },
  step: (enquiry, table) => {
    const verdict = productWhollyObtained.verdict(enquiry, table);
    return { test: 'productWhollyObtained', source: sourceOf(table), result: verdict, text: WHOLLY_OBTAINED_WORDS[verdict] };
  },
};

const WHOLLY_OBTAINED_WORDS: Readonly<Record<Verdict, BothLanguages>> = {
  no: { en: 'The product is not wholly obtained.', lv: 'Izstrādājums nav pilnībā iegūts.' },
  yes: { en: 'The product is wholly obtained.', lv: 'Izstrādājums ir pilnībā iegūts.' },
  unknown: { en: 'Whether the product is wholly obtained has not been said.', lv: 'Nav norādīts, vai izstrādājums ir pilnībā iegūts.' },
};

const NOWHERE: BothLanguages = { lv: '', en: '' };

function sourceOf(table: RuleTable): BothLanguages {
  return table.provisions.whollyObtained?.source ?? NOWHERE;
}

/** Article 7: all operations together are no more than those of paragraph 1; null where operations were not declared. */
export const insufficientOperations: Article = {
  verdict: ({ shipment }) => (shipment.onlyInsufficient === true ? 'yes' : 'no'),
  step: ({ shipment: { facts, onlyInsufficient } }, table) => {
    const source = table.provisions.insufficientOperations?.source ?? NOWHERE;
    const named = (language: 'lv' | 'en') => (facts.operations ?? []).filter(isInsufficient).map((operation) => `${INSUFFICIENT_OPERATIONS[operation][language]} (${INSUFFICIENT_OPERATIONS[operation].letter})`).join('; ');
    return {
      test: 'insufficientOperations', source, result: onlyInsufficient === true ? 'no' : 'yes',
      text: onlyInsufficient === null
        ? { en: 'No operations were declared: article 7 was not raised.', lv: 'Darbības nav norādītas: 7. pants nav pārbaudīts.' }
        : onlyInsufficient
          ? { en: `Only insufficient operations were carried out: ${named('en')}.`, lv: `Veiktas tikai nepietiekamas darbības: ${named('lv')}.` }
          : { en: 'The operations, taken together, exceed article 7(1).', lv: 'Visas darbības kopā pārsniedz 7. panta 1. punktā minēto.' },
    };
  },
};

/** An item that originates in the other party is an originating item whatever was done to put the set up. */
const isForeignItem = ({ origin, facts }: Material): Verdict => (origin === 'cumulable' && facts.originating === true ? 'no' : 'yes');

const foreignItems = ({ provisions: { sets } }: RuleTable): Ceiling => compileCeiling({ words: NOWHERE, includes: isForeignItem }, sets?.percent ?? 0);

/** Article 10: a set originates when its non-originating components do not exceed the percentage of its ex-works price. */
export const setOfGoods: Article = {
  verdict: (enquiry, table) => foreignItems(table).verdict(enquiry),
  step: (enquiry, table) => {
    const percent = table.provisions.sets?.percent;
    return {
      test: 'sets', source: table.provisions.sets?.source ?? NOWHERE, result: setOfGoods.verdict(enquiry, table), figures: foreignItems(table).figures(enquiry),
      text: { en: `Set: non-originating components at most ${percent} % of its ex-works price.`, lv: `Komplekts: nenoteiktas izcelsmes sastāvdaļas nepārsniedz ${percent} % no komplekta ražotāja cenas.` },
    };
  },
};

/** What articles 3, 4, 9 and 11 did to the bill of materials before anything was measured. */
export function preliminarySteps(enquiry: Enquiry, table: RuleTable): TraceStep[] {
  const { shipment, nonOriginating } = enquiry;
  const steps: TraceStep[] = [];
  if (shipment.neutral.length > 0) {
    steps.push({
      test: 'neutralElements', source: table.provisions.neutralElements?.source ?? NOWHERE, result: 'yes', materials: shipment.neutral,
      text: { en: 'Neutral elements: their origin is not looked into.', lv: 'Neitrāli elementi: to izcelsme nav jānosaka.' },
    });
  }
  const cumulable = shipment.materials.filter(({ origin }) => origin === 'cumulable');
  if (cumulable.length > 0 && table.provisions.cumulation) {
    const counted = cumulable.reduce<Verdict>((verdict, { index }) => (verdict === 'no' ? 'no' : nonOriginating[index] === 'yes' ? 'no' : not(nonOriginating[index] ?? 'unknown')), 'yes');
    steps.push({
      test: 'cumulation', source: table.provisions.cumulation.source, result: counted, materials: cumulable.map(({ id }) => id),
      text: counted === 'no'
        ? { en: 'Materials of the other party do not count as originating: they are not originating there, or the working does not exceed article 7(1).', lv: 'Otras puses materiāli netiek uzskatīti par noteiktas izcelsmes: tie tur nav noteiktas izcelsmes vai apstrāde nepārsniedz 7. panta 1. punktā minēto.' }
        : { en: 'Originating materials of the other party count as originating here.', lv: 'Otras puses noteiktas izcelsmes materiālus šeit uzskata par noteiktas izcelsmes materiāliem.' },
    });
  }
  return steps;
}

const isProtocol4 = (table: RuleTable): boolean => table.provisions.territories === 'ec-croatia';

/**
 * Articles 2(1)(b) and 6(1): the conditions of the list, and with them article 7, concern non-originating materials only.
 * A product made solely of materials that originate here has nothing left to prove.
 */
export const onlyOriginatingMaterials: Article = {
  verdict: ({ nonOriginating }, table) => {
    if (!isProtocol4(table) || nonOriginating.length === 0) return 'no';
    let verdict: Verdict = 'yes';
    for (const one of nonOriginating) verdict = and(verdict, not(one));
    return verdict;
  },
  step: (enquiry, table) => ({
    test: 'onlyOriginating', result: onlyOriginatingMaterials.verdict(enquiry, table),
    source: { en: 'Protocol 4, articles 2 and 6(1)', lv: '4. protokola 2. pants un 6. panta 1. punkts' },
    text: { en: 'Only originating materials were used; the conditions of the list concern non-originating ones.', lv: 'Izmantoti tikai noteiktas izcelsmes materiāli; saraksta nosacījumi attiecas uz nenoteiktas izcelsmes materiāliem.' },
  }),
};

/** Where no material was declared nothing was worked: only article 5 can make the product originate. */
export function isNothingWorked({ shipment }: Enquiry, table: RuleTable): boolean {
  return isProtocol4(table) && shipment.materials.length === 0;
}

export const NOTHING_WORKED: TraceStep = {
  test: 'nothingWorked', result: 'no',
  source: { en: 'Protocol 4, articles 2 and 6', lv: '4. protokola 2. un 6. pants' },
  text: { en: 'No material was declared, so the list has nothing to test: the product originates only if it is wholly obtained.', lv: 'Nav norādīts neviens materiāls, tāpēc sarakstam nav ko pārbaudīt: izstrādājums ir noteiktas izcelsmes tikai tad, ja tas ir pilnībā iegūts.' },
};
