import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { Duty, ProofFinding, Requirement } from '../../../rules-schema/proof/proof.ts';
import { declarationOf } from './declaration-wording.ts';
import { lastDayOf, periodOf } from './periods.ts';
import { allMet, article, duty, partyAt, requirement, saidToBe } from './requirement.ts';
import { accountingSegregation, betweenParties, originating } from './shared-requirements.ts';
import { valueWithin } from './value-in-euro.ts';

/** Article 22(6): months after importation within which a declaration made out after export is presented. */
const MONTHS_AFTER_IMPORT = 24;

/** Article 22(6): a declaration made out later reaches customs no later than two years after the importation of its products. */
function withinTwoYears(consignment: Consignment): Requirement[] {
  const { importedOn, date, to } = consignment;
  if (importedOn === undefined) return [];
  const period = periodOf(importedOn, MONTHS_AFTER_IMPORT, partyAt(to, consignment));
  return [{
    ...requirement({
      id: 'two-years', source: article('22(6)', '22. panta 6. punkts'),
      text: { en: 'Presented no later than two years after the importation of the products.', lv: 'Iesniedz ne vēlāk kā divus gadus pēc izstrādājumu ievešanas.' },
      missing: { en: '', lv: '' },
    }, date <= lastDayOf(period) ? 'yes' : 'no'),
    period,
  }];
}

function formalities({ importedOn, exportedOn, date }: Consignment): Duty[] {
  const isLater = exportedOn !== undefined && exportedOn < date && importedOn === undefined;
  return [
    duty(article('16(1)(b) and 22(4)', '16. panta 1. punkta b) apakšpunkts un 22. panta 4. punkts'),
      'Typed, stamped or printed on the invoice, delivery note or another commercial document that describes the products well enough to identify them, in one of the languages of Annex IV; by hand in ink and capital letters.',
      'Deklarāciju uzraksta, uzspiež vai uzdrukā uz faktūrrēķina, pavadzīmes vai cita tirdzniecības dokumenta, kurā izstrādājumi aprakstīti pietiekami sīki, lai tos identificētu, kādā no IV pielikuma valodām; rokrakstā – ar tinti un drukātiem burtiem.'),
    ...(isLater ? [duty(article('22(6)', '22. panta 6. punkts'),
      'Made out after export: to be presented in the importing country no later than two years after importation.',
      'Sagatavota pēc eksporta: importētājvalstī jāiesniedz ne vēlāk kā divus gadus pēc ievešanas.')] : []),
  ];
}

const SIGNED_BY_HAND = duty(article('22(5)', '22. panta 5. punkts'), 'Signed by the exporter by hand.', 'Eksportētājs parakstās pašrocīgi.');
const SIGNATURE_WAIVED = duty(article('22(5); Annex IV, note 4', '22. panta 5. punkts; IV pielikuma 4. piezīme'),
  'Need not be signed, nor the signatory named: the exporter has given customs a written undertaking.',
  'Nav jāparaksta un parakstītājs nav jānorāda: eksportētājs muitas dienestiem iesniedzis rakstisku apliecinājumu.');

const shared = (consignment: Consignment): Requirement[] => [betweenParties(consignment), originating(consignment, article('22(2)', '22. panta 2. punkts')), ...accountingSegregation(consignment), ...withinTwoYears(consignment)];

/** Article 22(1)(b): any exporter, for a consignment whose originating products are worth no more than EUR 6 000 in all. */
export function declarationByAnyExporter(consignment: Consignment, equivalents: readonly FixedEquivalents[]): ProofFinding {
  const requirements = [...shared(consignment), valueWithin('invoiceDeclaration', {
    id: 'value', source: article('22(1)(b)', '22. panta 1. punkta b) apakšpunkts'),
    text: { en: 'The originating products of the consignment are worth no more than EUR 6 000 in all.', lv: 'Sūtījumā esošo noteiktas izcelsmes izstrādājumu kopējā vērtība nepārsniedz EUR 6000.' },
  }, consignment, equivalents)];
  const possible = allMet(requirements);
  return {
    kind: 'invoice-declaration', possible, requirements,
    source: article('16(1)(b) and 22', '16. panta 1. punkta b) apakšpunkts un 22. pants'),
    title: { en: 'Invoice declaration by any exporter', lv: 'Jebkura eksportētāja faktūrrēķina deklarācija' },
    formalities: [...formalities(consignment), SIGNED_BY_HAND],
    ...(possible !== 'no' && { declaration: declarationOf(consignment, null) }),
  };
}

function authorised({ exporter }: Consignment): Requirement[] {
  const approved = saidToBe(exporter?.approved ?? (exporter?.authorisation === undefined ? undefined : true));
  const isApproved = requirement({
    id: 'approved', source: article('22(1)(a) and 23(1)', '22. panta 1. punkta a) apakšpunkts un 23. panta 1. punkts'),
    text: { en: 'Customs have authorised the exporter to make out declarations whatever the value.', lv: 'Muitas dienesti eksportētājam atļāvuši sagatavot deklarācijas neatkarīgi no vērtības.' },
    missing: { en: 'Say whether the exporter is an approved exporter.', lv: 'Norādiet, vai eksportētājs ir atzīts eksportētājs.' },
  }, approved);
  if (approved === 'no') return [isApproved];
  return [isApproved, requirement({
    id: 'authorisation-number', source: article('23(3)', '23. panta 3. punkts'),
    text: { en: 'The declaration carries the number of the customs authorisation.', lv: 'Deklarācijā norādīts muitas atļaujas numurs.' },
    missing: { en: 'Give the number of the customs authorisation.', lv: 'Norādiet muitas atļaujas numuru.' },
  }, exporter?.authorisation?.trim() ? 'yes' : 'unknown')];
}

/** Articles 22(1)(a) and 23: an approved exporter, whatever the value; not signed where the exporter has undertaken to answer for it. */
export function declarationByApprovedExporter(consignment: Consignment): ProofFinding {
  const requirements = [...shared(consignment), ...authorised(consignment)];
  const possible = allMet(requirements);
  const number = consignment.exporter?.authorisation?.trim();
  const declaration = possible !== 'no' && number ? declarationOf(consignment, number) : undefined;
  return {
    kind: 'approved-exporter-declaration', possible, requirements,
    source: article('16(1)(b), 22 and 23', '16. panta 1. punkta b) apakšpunkts, 22. un 23. pants'),
    title: { en: 'Invoice declaration by an approved exporter', lv: 'Atzīta eksportētāja faktūrrēķina deklarācija' },
    formalities: [...formalities(consignment), consignment.exporter?.undertakesResponsibility === true ? SIGNATURE_WAIVED : SIGNED_BY_HAND],
    ...(declaration && { declaration }),
  };
}
