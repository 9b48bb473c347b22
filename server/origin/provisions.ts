import type { TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { INSUFFICIENT_OPERATIONS } from '../../rules-schema/determination/operations.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Enquiry } from './enquiry.ts';
import { compileCeiling } from './rule-kinds/allowance.ts';
import { not } from './kleene.ts';

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
      text: { en: 'The product is wholly obtained.', lv: 'Izstrādājums ir pilnībā iegūts.' },
    }),
  };
}

function sourceOf(table: RuleTable): string {
  return table.provisions.whollyObtained?.source ?? '';
}

/** Article 7: all operations together are no more than those of paragraph 1; null where operations were not declared. */
export function insufficientOperations(enquiry: Enquiry, table: RuleTable): ArticleFinding {
  const { facts, onlyInsufficient } = enquiry.shipment;
  const source = table.provisions.insufficientOperations?.source ?? '';
  const letters = (facts.operations ?? []).flatMap((operation) => (Object.hasOwn(INSUFFICIENT_OPERATIONS, operation) ? [`${INSUFFICIENT_OPERATIONS[operation as keyof typeof INSUFFICIENT_OPERATIONS].letter})`] : []));
  return {
    verdict: onlyInsufficient === true ? 'yes' : 'no',
    step: () => ({
      test: 'insufficientOperations', source, result: onlyInsufficient === true ? 'no' : 'yes',
      text: onlyInsufficient === null
        ? { en: 'No operations were declared: article 7 was not raised.', lv: 'Darbības nav norādītas: 7. pants nav pārbaudīts.' }
        : onlyInsufficient
          ? { en: `Only insufficient operations were carried out: ${letters.join(', ')}.`, lv: `Veiktas tikai nepietiekamas darbības: ${letters.join(', ')}.` }
          : { en: 'The operations, taken together, exceed article 7(1).', lv: 'Visas darbības kopā pārsniedz 7. panta 1. punktu.' },
    }),
  };
}

/** Article 10: a set originates when its non-originating components do not exceed the percentage of its ex-works price. */
export function setOfGoods(enquiry: Enquiry, sets: { source: string; percent: number }): ArticleFinding {
  const ceiling = compileCeiling({ words: { en: '', lv: '' }, includes: () => 'yes' }, sets.percent);
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
      test: 'neutralElements', source: table.provisions.neutralElements?.source ?? '', result: 'yes', materials: shipment.neutral,
      text: { en: 'Neutral elements: their origin is not looked into.', lv: 'Neitrāli elementi: to izcelsme nav jānosaka.' },
    });
  }
  const cumulable = shipment.materials.filter(({ origin }) => origin === 'cumulable');
  if (cumulable.length > 0 && table.provisions.cumulation) {
    const counted = cumulable.reduce<Verdict>((verdict, { index }) => (verdict === 'no' ? 'no' : nonOriginating[index] === 'yes' ? 'no' : not(nonOriginating[index] ?? 'unknown')), 'yes');
    steps.push({
      test: 'cumulation', source: table.provisions.cumulation.source, result: counted, materials: cumulable.map(({ id }) => id),
      text: counted === 'no'
        ? { en: 'Materials of the other party do not count as originating: they are not originating there, or the working does not exceed article 7(1).', lv: 'Otras puses materiāli netiek uzskatīti par noteiktas izcelsmes: tie tur nav noteiktas izcelsmes vai apstrāde nepārsniedz 7. panta 1. punktu.' }
        : { en: 'Originating materials of the other party count as originating here.', lv: 'Otras puses noteiktas izcelsmes materiālus šeit uzskata par noteiktas izcelsmes materiāliem.' },
    });
  }
  return steps;
}
