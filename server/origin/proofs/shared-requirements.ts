import { isPreferentialTrade } from '../../../rules-schema/determination/territories.ts';
import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { Requirement } from '../../../rules-schema/proof/proof.ts';
import { milligrams } from '../exact.ts';
import { article, partyAt, requirement, saidToBe } from './requirement.ts';

/** Articles 16(1) and 37–38: the preference is given between the Community (or Ceuta and Melilla) and Croatia only. */
export function betweenParties(consignment: Consignment): Requirement {
  const from = partyAt(consignment.from, consignment);
  const to = partyAt(consignment.to, consignment);
  return requirement({
    id: 'between-parties',
    source: article('16(1), 37 and 38', '16. panta 1. punkts, 37. un 38. pants'),
    text: { en: 'Products of the Community, or of Ceuta and Melilla, are imported into Croatia, or products of Croatia into one of these.', lv: 'Kopienas vai Seūtas un Meliļas izstrādājumus ieved Horvātijā vai Horvātijas izstrādājumus ieved tajās.' },
    missing: { en: '', lv: '' },
  }, from !== null && to !== null && isPreferentialTrade(from, to) ? 'yes' : 'no');
}

/** Articles 17(4) and 22(2): the products can be considered originating and meet the other requirements of the protocol. */
export function originating({ originating: known }: Consignment, source = article('17(4) and 22(2)', '17. panta 4. punkts un 22. panta 2. punkts')): Requirement {
  return requirement({
    id: 'originating', source,
    text: { en: 'The products can be considered originating and meet the other requirements of the protocol.', lv: 'Izstrādājumus var uzskatīt par noteiktas izcelsmes izstrādājumiem, un tie atbilst citām protokola prasībām.' },
    missing: { en: 'Determine the origin of every item first.', lv: 'Vispirms nosakiet katras preces izcelsmi.' },
  }, saidToBe(known));
}

/**
 * Article 21: where stocks of interchangeable materials are kept apart in the books only, customs have authorised it
 * (paragraph 1) and the proof covers no more than may be considered originating (paragraph 5). Nothing where it is not used.
 */
export function accountingSegregation({ segregation }: Consignment): Requirement[] {
  if (segregation === undefined) return [];
  const { authorised, quantityWanted, quantityOriginating } = segregation;
  const isCovered = quantityWanted === undefined || quantityOriginating === undefined ? undefined : milligrams(quantityWanted) <= milligrams(quantityOriginating);
  return [
    requirement({
      id: 'segregation-authorised', source: article('21(1)', '21. panta 1. punkts'),
      text: { en: 'Customs have authorised accounting segregation of the identical and interchangeable materials.', lv: 'Muitas dienesti ir atļāvuši identisku un savstarpēji aizstājamu materiālu uzskaites nošķiršanu.' },
      missing: { en: 'Say whether customs have authorised it.', lv: 'Norādiet, vai muitas dienesti to ir atļāvuši.' },
    }, saidToBe(authorised)),
    requirement({
      id: 'segregated-quantity', source: article('21(2) and (5)', '21. panta 2. un 5. punkts'),
      text: { en: 'The proof covers no more than the quantity that may be considered originating.', lv: 'Apliecinājums attiecas uz daudzumu, kas nepārsniedz to, ko var uzskatīt par noteiktas izcelsmes izstrādājumiem.' },
      missing: { en: 'Give the quantity wanted and the quantity that may be considered originating.', lv: 'Norādiet vajadzīgo daudzumu un daudzumu, ko var uzskatīt par noteiktas izcelsmes izstrādājumiem.' },
    }, saidToBe(isCovered)),
  ];
}
