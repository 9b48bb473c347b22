import type { Question, TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from './enquiry.ts';
import { amountOf, comparePercent, minorUnits, percentOf, readablePercent } from './exact.ts';
import { and, choose } from './kleene.ts';

/** Article 12(3)(b)(ii): what may be added outside, in per cent of the ex-works price of the end product. */
const PERCENT_OUTSIDE = 10;

/** Article 12(7): products the derogation leaves out. */
const CHAPTERS_LEFT_OUT = ['50-63'];

const article = (place: string, lvPlace: string): BothLanguages => ({ en: `Protocol 4, article ${place}`, lv: `4. protokola ${lvPlace}` });

/** What article 12 says of a shipment, and how to tell it. */
export interface ArticleFinding {
  verdict: Verdict;
  step: () => TraceStep;
}

/** A condition that is a fact of the shipment or, where nobody has said, a question. */
interface Attested {
  given: boolean | undefined;
  question: Question;
}

function attested({ given, question }: Attested, enquiry: Enquiry): ArticleFinding {
  const verdict = given === undefined ? enquiry.ask(question.id, () => question) : given ? 'yes' : 'no';
  return { verdict, step: () => ({ test: 'territoriality', source: question.source, result: verdict, text: question.text }) };
}

const asked = (id: string, source: BothLanguages, en: string, lv: string): Question => ({ id, source, text: { en, lv } });

const WORKED_BEFORE = asked(
  'outside-exported-materials-worked', article('12(3)(a)', '12. panta 3. punkta a) apakšpunkts'),
  'Are the exported materials wholly obtained in the Community or Croatia, or were they worked there beyond article 7 before export?',
  'Vai izvestie materiāli ir pilnībā iegūti Kopienā vai Horvātijā vai pirms izvešanas tur apstrādāti lielākā mērā, nekā paredzēts 7. pantā?',
);
const OBTAINED_FROM = asked(
  'outside-obtained-from-exported', article('12(3)(b)(i)', '12. panta 3. punkta b) apakšpunkta i) daļa'),
  'Can it be shown to the customs authorities that the re-imported goods were obtained by working or processing the exported materials?',
  'Vai atbilstīgi muitas dienestu prasībām var pierādīt, ka atpakaļ ievestās preces iegūtas, apstrādājot vai pārstrādājot izvestos materiālus?',
);
const UNDER_ARRANGEMENT = asked(
  'outside-under-arrangement', article('12(8)', '12. panta 8. punkts'),
  'Was the working outside done under outward processing or a similar arrangement?',
  'Vai apstrāde ārpus Kopienas un Horvātijas veikta režīmā “izvešana pārstrādei” vai tamlīdzīgā režīmā?',
);
const SAME_GOODS = asked(
  'returned-same-goods', article('12(2)(a)', '12. panta 2. punkta a) apakšpunkts'),
  'Are the customs authorities satisfied that the returned goods are the same as those exported?',
  'Vai muitas dienesti ir pārliecināti, ka atpakaļ nosūtītās preces ir tās pašas, kas tika izvestas?',
);
const ONLY_PRESERVED = asked(
  'returned-only-preserved', article('12(2)(b)', '12. panta 2. punkta b) apakšpunkts'),
  'Are the customs authorities satisfied that nothing was done to the goods there or while being exported beyond keeping them in good condition?',
  'Vai muitas dienesti ir pārliecināti, ka ar precēm tur vai izvešanas laikā nav veiktas nekādas darbības, izņemot uzturēšanu labā stāvoklī?',
);

type OutsideProcessing = NonNullable<Enquiry['shipment']['facts']['outsideProcessing']>;

/** What was added outside to each exported material, in minor units, and to the goods themselves. */
export function sharesOf({ addedValue, materials = [] }: OutsideProcessing): { total: number; byMaterial: ReadonlyMap<string, number>; toGoods: number } {
  const total = minorUnits(addedValue.amount);
  const byMaterial = new Map(materials.map(({ id, addedValue: { amount } }) => [id, minorUnits(amount)]));
  const toGoods = [...byMaterial.values()].reduce((rest, share) => rest - share, total);
  return { total, byMaterial, toGoods };
}

/** Whether the goods themselves, and not only materials of theirs, were worked outside. */
export function goodsWereOutside(outside: OutsideProcessing): boolean {
  return outside.materials === undefined || sharesOf(outside).toGoods > 0;
}

function addedValueStep(total: number, verdict: Verdict, { shipment: { exWorksPrice, currency } }: Enquiry): TraceStep {
  const limit = percentOf(exWorksPrice, PERCENT_OUTSIDE);
  return {
    test: 'territoriality', source: article('12(3)(b)(ii) and 12(5)', '12. panta 3. punkta b) apakšpunkta ii) daļa un 5. punkts'), result: verdict,
    figures: {
      kind: 'money', unit: currency, percent: PERCENT_OUTSIDE, measured: amountOf(total), limit: amountOf(limit), margin: amountOf(limit - total),
      measuredPercent: readablePercent(total, exWorksPrice),
    },
    text: {
      en: `Total added value acquired outside at most ${PERCENT_OUTSIDE} % of the ex-works price of the end product.`,
      lv: `Ārpus Kopienas vai Horvātijas iegūtā kopējā pievienotā vērtība nepārsniedz ${PERCENT_OUTSIDE} % no galaprodukta ražotāja cenas.`,
    },
  };
}

const leftOutStep = (verdict: Verdict): TraceStep => ({
  test: 'territoriality', source: article('12(7)', '12. panta 7. punkts'), result: verdict,
  text: { en: 'The product is not of chapters 50–63.', lv: 'Izstrādājums nav no 50.–63. nodaļas.' },
});

/** Whether every exported material named in the bill of materials originates: it then was wholly obtained or worked beyond article 7. */
function surelyWorkedBefore(outside: OutsideProcessing, { shipment, nonOriginating }: Enquiry): true | undefined {
  if (goodsWereOutside(outside)) return undefined;
  const { byMaterial } = sharesOf(outside);
  const exported = shipment.materials.filter(({ id }) => byMaterial.has(id));
  return exported.length === byMaterial.size && exported.every(({ index }) => nonOriginating[index] === 'no') ? true : undefined;
}

/**
 * Article 12(3), (5), (7) and (8): whether working outside leaves the conditions of Title II untouched. Paragraphs 4 and 6
 * concern the reading of the list itself: limits on all materials bear the added value, and the general tolerance is not
 * available.
 */
export function outsideProcessingAllowed(outside: OutsideProcessing, enquiry: Enquiry): ArticleFinding {
  const { shipment } = enquiry;
  const { total } = sharesOf(outside);
  const covered: Verdict = codeWithinAny(shipment.code, CHAPTERS_LEFT_OUT) === 'no' ? 'yes' : 'no';
  const little: Verdict = comparePercent(total, shipment.exWorksPrice, PERCENT_OUTSIDE) <= 0 ? 'yes' : 'no';
  const attestable = and(covered, little) === 'no' ? [] : [
    attested({ given: outside.exportedMaterialsWorked ?? surelyWorkedBefore(outside, enquiry), question: WORKED_BEFORE }, enquiry),
    attested({ given: outside.obtainedFromExportedMaterials, question: OBTAINED_FROM }, enquiry),
    attested({ given: outside.underOutwardProcessing, question: UNDER_ARRANGEMENT }, enquiry),
  ];
  const verdict = attestable.reduce((all, one) => and(all, one.verdict), and(covered, little));
  return {
    verdict,
    step: () => ({
      test: 'territoriality', source: article('12(3)–(8)', '12. panta 3.–8. punkts'), result: verdict,
      text: verdict === 'no'
        ? { en: 'Working outside the Community and Croatia breaks the principle of territoriality: what came back counts as non-originating.', lv: 'Apstrāde ārpus Kopienas un Horvātijas pārkāpj teritorialitātes principu: atpakaļ ievesto uzskata par nenoteiktas izcelsmes precēm.' }
        : { en: 'Working outside the Community and Croatia leaves origin untouched under these conditions; limits on the value of all materials bear the added value too, and the general tolerance is not available.', lv: 'Ar šādiem nosacījumiem apstrāde ārpus Kopienas un Horvātijas izcelsmi neietekmē; visu materiālu vērtības robežās ieskaita arī pievienoto vērtību, un vispārējo pielaidi nepiemēro.' },
      steps: [leftOutStep(covered), addedValueStep(total, little, enquiry), ...attestable.map(({ step }) => step())],
    }),
  };
}

/** The same goods without article 12(3): exported materials count as non-originating (article 12(2)), worth what was added to them too. */
export function asReturnedMaterials(outside: OutsideProcessing, enquiry: Enquiry): Enquiry {
  const { byMaterial } = sharesOf(outside);
  const materials = enquiry.shipment.materials.map((material) => ({ ...material, value: material.value + (byMaterial.get(material.id) ?? 0) }));
  const nonOriginating = materials.map(({ id }, index): Verdict => (byMaterial.has(id) ? 'yes' : enquiry.nonOriginating[index] ?? 'unknown'));
  return enquiry.seenAs({ shipment: { ...enquiry.shipment, materials }, nonOriginating });
}

/** Article 12(2): goods that went to another country and came back keep their origin only if they are the same and untouched. */
export function keptOriginOnReturn({ sameGoods, onlyPreserved }: { sameGoods?: boolean | undefined; onlyPreserved?: boolean | undefined }, enquiry: Enquiry): ArticleFinding {
  const same = attested({ given: sameGoods, question: SAME_GOODS }, enquiry);
  const preserved = same.verdict === 'no' ? null : attested({ given: onlyPreserved, question: ONLY_PRESERVED }, enquiry);
  const verdict = choose(same.verdict, preserved?.verdict ?? 'no', 'no');
  return {
    verdict,
    step: () => ({
      test: 'returnedGoods', source: article('12(2)', '12. panta 2. punkts'), result: verdict,
      text: verdict === 'no'
        ? { en: 'Goods returned from another country count as non-originating.', lv: 'No citas valsts atpakaļ nosūtītās preces uzskata par nenoteiktas izcelsmes precēm.' }
        : { en: 'Goods returned from another country keep their origin if they are the same goods and were only preserved.', lv: 'No citas valsts atpakaļ nosūtītās preces saglabā izcelsmi, ja tās ir tās pašas preces un ir tikai uzturētas labā stāvoklī.' },
      steps: [same.step(), ...(preserved ? [preserved.step()] : [])],
    }),
  };
}
