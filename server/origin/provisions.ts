import type { TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { INSUFFICIENT_OPERATIONS, isInsufficient } from '../../rules-schema/determination/operations.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from './enquiry.ts';
import { compileCeiling } from './rule-kinds/allowance.ts';
import { and, not } from './kleene.ts';
import type { Material } from './shipment.ts';

/** An article of general application, put to a shipment. */
export interface ArticleFinding {
  verdict: Verdict;
  step: () => TraceStep;
}

/**
 * Article 5(1) read over the bill of materials: made here solely from wholly obtained goods, or attested to be so. A
 * material known not to be wholly obtained settles it; what does not enter the product (seed, feed) is a neutral element.
 */
export function productWhollyObtained(enquiry: Enquiry, table: RuleTable): ArticleFinding {
  const { shipment, nonOriginating } = enquiry;
  const verdict = ((): Verdict => {
    const cannotBe = shipment.materials.some(({ index, facts, origin }) => nonOriginating[index] === 'yes' || facts.whollyObtained === false || origin !== 'own');
    if (cannotBe) return 'no';
    if (shipment.materials.length > 0 && shipment.materials.every(({ facts, index }) => facts.whollyObtained === true && nonOriginating[index] === 'no')) return 'yes';
    return enquiry.ask({
      id: 'wholly-obtained',
      source: sourceOf(table),
      text: {
        en: 'Is the product wholly obtained, that is, harvested, raised, caught or extracted here, or made here solely from such goods?',
        lv: 'Vai izstrādājums ir pilnībā iegūts, t. i., šeit novākts, izaudzēts, nozvejots vai iegūts, vai šeit ražots vienīgi no šādām precēm?',
      },
    });
  })();
  return {
    verdict,
    step: () => ({
      test: 'productWhollyObtained', source: sourceOf(table), result: verdict,
      text: verdict === 'no'
        ? { en: 'The product is not wholly obtained.', lv: 'Izstrādājums nav pilnībā iegūts.' }
        : verdict === 'yes'
          ? { en: 'The product is wholly obtained.', lv: 'Izstrādājums ir pilnībā iegūts.' }
          : { en: 'Whether the product is wholly obtained has not been said.', lv: 'Nav norādīts, vai izstrādājums ir pilnībā iegūts.' },
    }),
  };
}

const NOWHERE: BothLanguages = { lv: '', en: '' };

function sourceOf(table: RuleTable): BothLanguages {
  return table.provisions.whollyObtained?.source ?? NOWHERE;
}

/** Article 7: all operations together are no more than those of paragraph 1; null where operations were not declared. */
export function insufficientOperations(enquiry: Enquiry, table: RuleTable): ArticleFinding {
  const { facts, onlyInsufficient } = enquiry.shipment;
  const source = table.provisions.insufficientOperations?.source ?? NOWHERE;
  const named = (language: 'lv' | 'en') => (facts.operations ?? []).filter(isInsufficient).map((operation) => `${INSUFFICIENT_OPERATIONS[operation][language]} (${INSUFFICIENT_OPERATIONS[operation].letter})`).join('; ');
  return {
    verdict: onlyInsufficient === true ? 'yes' : 'no',
    step: () => ({
      test: 'insufficientOperations', source, result: onlyInsufficient === true ? 'no' : 'yes',
      text: onlyInsufficient === null
        ? { en: 'No operations were declared: article 7 was not raised.', lv: 'Darbības nav norādītas: 7. pants nav pārbaudīts.' }
        : onlyInsufficient
          ? { en: `Only insufficient operations were carried out: ${named('en')}.`, lv: `Veiktas tikai nepietiekamas darbības: ${named('lv')}.` }
          : { en: 'The operations, taken together, exceed article 7(1).', lv: 'Visas darbības kopā pārsniedz 7. panta 1. punktā minēto.' },
    }),
  };
}

/** An item that originates in the other party is an originating item whatever was done to put the set up. */
const isForeignItem = ({ origin, facts }: Material): Verdict => (origin === 'cumulable' && facts.originating === true ? 'no' : 'yes');

/** Article 10: a set originates when its non-originating components do not exceed the percentage of its ex-works price. */
export function setOfGoods(enquiry: Enquiry, sets: { source: BothLanguages; percent: number }): ArticleFinding {
  const ceiling = compileCeiling({ words: { en: '', lv: '' }, includes: isForeignItem }, sets.percent);
  const verdict = ceiling.verdict(enquiry);
  return {
    verdict,
    step: () => ({
      test: 'sets', source: sets.source, result: verdict, figures: ceiling.figures(enquiry),
      text: { en: `Set: non-originating components at most ${sets.percent} % of its ex-works price.`, lv: `Komplekts: nenoteiktas izcelsmes sastāvdaļas nepārsniedz ${sets.percent} % no komplekta ražotāja cenas.` },
    }),
  };
}

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
export function onlyOriginatingMaterials(enquiry: Enquiry, table: RuleTable): ArticleFinding {
  const { nonOriginating } = enquiry;
  const verdict = !isProtocol4(table) || nonOriginating.length === 0 ? 'no' : nonOriginating.reduce<Verdict>((all, one) => and(all, not(one)), 'yes');
  return {
    verdict,
    step: () => ({
      test: 'onlyOriginating', result: verdict,
      source: { en: 'Protocol 4, articles 2 and 6(1)', lv: '4. protokola 2. pants un 6. panta 1. punkts' },
      text: { en: 'Only originating materials were used; the conditions of the list concern non-originating ones.', lv: 'Izmantoti tikai noteiktas izcelsmes materiāli; saraksta nosacījumi attiecas uz nenoteiktas izcelsmes materiāliem.' },
    }),
  };
}

/** Where no material was declared nothing was worked: only article 5 can make the product originate. Null otherwise. */
export function nothingWorked(enquiry: Enquiry, table: RuleTable): Pick<ArticleFinding, 'step'> | null {
  if (!isProtocol4(table) || enquiry.shipment.materials.length > 0) return null;
  return {
    step: () => ({
      test: 'nothingWorked', result: 'no',
      source: { en: 'Protocol 4, articles 2 and 6', lv: '4. protokola 2. un 6. pants' },
      text: { en: 'No material was declared, so the list has nothing to test: the product originates only if it is wholly obtained.', lv: 'Nav norādīts neviens materiāls, tāpēc sarakstam nav ko pārbaudīt: izstrādājums ir noteiktas izcelsmes tikai tad, ja tas ir pilnībā iegūts.' },
    }),
  };
}
