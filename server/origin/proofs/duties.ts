import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { Duty } from '../../../rules-schema/proof/proof.ts';
import { article, duty, partyAt } from './requirement.ts';

const READY_TO_PROVE = duty(article('17(3), 22(3) and 28', '17. panta 3. punkts, 22. panta 3. punkts un 28. pants'),
  'At any time, at the request of customs, documents that prove origin: evidence of the processes carried out, for instance from accounts; documents of the originating status of materials and of their working here; proofs of origin of the materials.',
  'Jebkurā brīdī pēc muitas pieprasījuma – dokumenti, kas pierāda izcelsmi: pierādījumi par veiktajām darbībām, piemēram, no grāmatvedības; dokumenti par materiālu izcelsmes statusu un apstrādi šeit; materiālu izcelsmes apliecinājumi.');
const OF_CUMULATED_MATERIALS = duty(article('28(b) to (d)', '28. panta b)–d) apakšpunkts'),
  'For materials of the other party: certificates EUR.1 or invoice declarations, or documents of their status and working, issued there.',
  'Otras puses materiāliem – tur izsniegti sertifikāti EUR.1 vai faktūrrēķina deklarācijas, vai dokumenti par to statusu un apstrādi.');
const OF_WORKING_OUTSIDE = duty(article('28(e)', '28. panta e) apakšpunkts'),
  'For working outside: evidence that the requirements of article 12 are met.',
  'Par apstrādi ārpus Kopienas un Horvātijas – pierādījumi, ka ir izpildītas 12. panta prasības.');
const KEPT = duty(article('29', '29. pants'),
  'Kept at least three years: the exporter’s documents and copies of declarations, the application forms with the issuing customs, the proofs with the customs they were presented to.',
  'Vismaz trīs gadus glabā: eksportētājs – dokumentus un deklarāciju kopijas, izdevēji muitas dienesti – pieteikumu veidlapas, muitas dienesti, kam iesniegti apliecinājumi, – šos apliecinājumus.');
const PRESENTED = duty(article('24(1) and 25', '24. panta 1. punkts un 25. pants'),
  'The proof is valid four months from its issue and is presented to customs of the importing country within them; they may ask for a translation and for a statement of the importer.',
  'Apliecinājums ir derīgs četrus mēnešus no izdošanas, un tajos to iesniedz importētājvalsts muitas dienestiem; tie var prasīt tulkojumu un importētāja apliecinājumu.');
const DISCREPANCIES = duty(article('30', '30. pants'),
  'Slight discrepancies with the import documents do not make the proof void if it does correspond to the products; obvious formal errors such as typing errors are no reason to reject it.',
  'Neliela neatbilstība ievešanas dokumentiem nepadara apliecinājumu par spēkā neesošu, ja tas atbilst izstrādājumiem; acīmredzamu formālu kļūdu, piemēram, drukas kļūdu, dēļ to nenoraida.');
const CEUTA_AND_MELILLA = duty(article('38(3)', '38. panta 3. punkts'),
  'Box 2 of the certificate, or the declaration, names “Croatia” and “Ceuta and Melilla”; the origin of products of Ceuta and Melilla is also shown in box 4 or in the declaration.',
  'Sertifikāta 2. ailē vai deklarācijā ieraksta „Horvātija” un „Seūta un Meliļa”; Seūtas un Meliļas izcelsmi norāda arī 4. ailē vai deklarācijā.');

/** What has to be kept, shown or written whatever proof is chosen, as far as it concerns the consignment. */
export function dutiesOf(consignment: Consignment): Duty[] {
  const concernsCeuta = [consignment.from, consignment.to].some((territory) => partyAt(territory, consignment) === 'CEUTA-MELILLA');
  return [
    READY_TO_PROVE,
    ...(consignment.cumulated === true ? [OF_CUMULATED_MATERIALS] : []),
    ...(consignment.workedOutside === true ? [OF_WORKING_OUTSIDE] : []),
    ...(concernsCeuta ? [CEUTA_AND_MELILLA] : []),
    PRESENTED, KEPT,
    ...(consignment.presented ? [DISCREPANCIES] : []),
  ];
}
