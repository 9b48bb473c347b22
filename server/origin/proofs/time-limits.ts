import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { Period, Requirement } from '../../../rules-schema/proof/proof.ts';
import { lastDayOf, monthsLater, periodOf } from './periods.ts';
import { article, partyAt } from './requirement.ts';

/** Months a proof is valid (article 24(1)), must be kept at least (article 29), and a verification may last (article 33(6)). */
const VALID_MONTHS = 4;
const KEPT_MONTHS = 36;
const VERIFICATION_MONTHS = 10;

type Presented = NonNullable<Consignment['presented']>;

function matter(id: string, source: BothLanguages, result: Verdict, en: string, lv: string, period?: Period): Requirement {
  return { id, source, result, text: { en, lv }, ...(period && { period }) };
}

/** Article 24(2) and (3): a proof presented late may be accepted, never must. */
function latePresentation({ exceptionalCircumstances, goodsPresentedOn }: Presented, period: Period): Requirement {
  if (exceptionalCircumstances === true) {
    return matter('validity', article('24(2)', '24. panta 2. punkts'), 'unknown',
      'Presented late because of exceptional circumstances: customs of the importing country may accept it.',
      'Iesniegts par vēlu ārkārtas apstākļu dēļ: importētājvalsts muitas dienesti to var pieņemt.', period);
  }
  if (goodsPresentedOn !== undefined && goodsPresentedOn <= lastDayOf(period)) {
    return matter('validity', article('24(3)', '24. panta 3. punkts'), 'unknown',
      'Presented late, but the products were presented in time: customs of the importing country may accept it.',
      'Iesniegts par vēlu, bet izstrādājumi uzrādīti termiņā: importētājvalsts muitas dienesti to var pieņemt.', period);
  }
  return matter('validity', article('24(1)–(3)', '24. panta 1.–3. punkts'), 'no',
    'Presented after four months, without exceptional circumstances and without the products having been presented in time.',
    'Iesniegts pēc četriem mēnešiem; ārkārtas apstākļu nav, un izstrādājumi termiņā nav uzrādīti.', period);
}

/** Article 24(1): four months from the day of issue in the exporting country, and presented within them. */
function validity(presented: Presented, consignment: Consignment): Requirement {
  const period = periodOf(presented.issuedOn, VALID_MONTHS, partyAt(consignment.to, consignment));
  const day = presented.presentedOn ?? consignment.date;
  if (day > lastDayOf(period)) return latePresentation(presented, period);
  return matter('validity', article('24(1)', '24. panta 1. punkts'), 'yes',
    presented.presentedOn === undefined ? 'The proof is valid on this day: four months from its issue.' : 'Presented within four months of its issue.',
    presented.presentedOn === undefined ? 'Apliecinājums šajā dienā ir derīgs: četrus mēnešus no izdošanas.' : 'Iesniegts četru mēnešu laikā no izdošanas.', period);
}

function duplicateValidity({ loss, to, date }: Consignment, consignment: Consignment): Requirement[] {
  if (loss?.originalIssuedOn === undefined) return [];
  const period = periodOf(loss.originalIssuedOn, VALID_MONTHS, partyAt(to, consignment));
  return [matter('duplicate-validity', article('19(4) and 24(1)', '19. panta 4. punkts un 24. panta 1. punkts'), date <= lastDayOf(period) ? 'yes' : 'no',
    'A duplicate is valid from the day of issue of the original: four months from that day have not passed.',
    'Dublikāts ir derīgs no oriģināla izdošanas dienas: četri mēneši no tās nav pagājuši.', period)];
}

/** Article 29: a copy of the proof and the documents behind it, at least three years; the text names no first day, so that of issue stands. */
function preservation({ issuedOn, kind }: Presented, { date }: Consignment): Requirement {
  const period = { from: issuedOn, until: monthsLater(issuedOn, KEPT_MONTHS) };
  const place = kind === 'movement-certificate' ? article('29(1), (3) and (4)', '29. panta 1., 3. un 4. punkts') : article('29(2) and (4)', '29. panta 2. un 4. punkts');
  return matter('preservation', place, date <= period.until ? 'yes' : 'no',
    'The proof and the documents behind it are still to be kept: at least three years, counted here from its issue.',
    'Apliecinājums un to pamatojošie dokumenti vēl jāglabā: vismaz trīs gadus, šeit skaitot no izdošanas.', period);
}

/** Article 33(6): no reply within ten months of the request, or one that does not suffice, and the preference is refused, save in exceptional circumstances. */
function verification({ verification: asked, date, to }: Consignment, consignment: Consignment): Requirement[] {
  if (asked === undefined) return [];
  const period = periodOf(asked.requestedOn, VERIFICATION_MONTHS, partyAt(to, consignment));
  const source = article('33(6)', '33. panta 6. punkts');
  const { answeredOn, sufficient, exceptionalCircumstances } = asked;
  const isLate = (answeredOn ?? date) > lastDayOf(period);
  const fails = isLate || (answeredOn !== undefined && sufficient === false);
  if (fails && exceptionalCircumstances === true) {
    return [matter('verification', source, 'unknown', 'No sufficient reply within ten months, but the circumstances are exceptional: the preference need not be refused.', 'Desmit mēnešos pietiekama atbilde nav saņemta, bet apstākļi ir ārkārtēji: preferenciālais režīms nav obligāti jāliedz.', period)];
  }
  if (fails) return [matter('verification', source, 'no', 'No sufficient reply within ten months of the request: the preference is refused where the doubts were reasonable.', 'Desmit mēnešos no pieprasījuma pietiekama atbilde nav saņemta: pamatotu šaubu gadījumā preferenciālo režīmu liedz.', period)];
  if (answeredOn === undefined || sufficient === undefined) {
    return [matter('verification', source, 'unknown', 'The reply to the verification is awaited, or not yet weighed; ten months from the request.', 'Gaida pārbaudes atbildi, vai tā vēl nav izvērtēta; desmit mēneši no pieprasījuma.', period)];
  }
  return [matter('verification', source, 'yes', 'A sufficient reply came within ten months of the request.', 'Pietiekama atbilde saņemta desmit mēnešu laikā no pieprasījuma.', period)];
}

/** Article 26: sections XVI and XVII, and headings 7308 and 9406. */
const BY_INSTALMENTS = ['84-89', '7308', '9406'];

function importByInstalments({ instalments }: Consignment): Requirement[] {
  if (instalments === undefined) return [];
  const mayCome = codeWithinAny(instalments.code.replaceAll(' ', ''), BY_INSTALMENTS) === 'yes';
  const result: Verdict = !mayCome || instalments.requested === false ? 'no' : instalments.requested === undefined ? 'unknown' : 'yes';
  return [matter('instalments', article('26', '26. pants'), result,
    'At the importer’s request, and on conditions of customs, one proof serves dismantled or non-assembled products of sections XVI and XVII or headings 7308 and 9406; it is presented with the first instalment.',
    'Pēc importētāja lūguma un muitas noteiktajiem nosacījumiem izjauktiem vai nesaliktiem XVI un XVII iedaļas vai pozīcijas 7308 un 9406 izstrādājumiem iesniedz vienu apliecinājumu, ievedot pirmo daļu.')];
}

/** What has become of a proof that exists, as far as the facts raise it: articles 19(4), 24, 26, 29 and 33. */
export function mattersOf(consignment: Consignment): Requirement[] {
  const { presented } = consignment;
  return [
    ...(presented ? [validity(presented, consignment)] : []),
    ...duplicateValidity(consignment, consignment),
    ...importByInstalments(consignment),
    ...(presented ? [preservation(presented, consignment)] : []),
    ...verification(consignment, consignment),
  ];
}
