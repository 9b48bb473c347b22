import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Enquiry } from './enquiry.ts';

type Condition = Determination['conditions'][number] & { concerns?: (enquiry: Enquiry) => boolean };

/** Article 15 speaks of non-originating materials, packing, accessories and articles of sets; where all surely originate it asks nothing. */
const usesNonOriginating = ({ nonOriginating }: Enquiry): boolean => nonOriginating.some((verdict) => verdict !== 'no');

const wereOutside = ({ shipment: { facts } }: Enquiry): boolean => facts.outsideProcessing !== undefined || facts.returnedGoods !== undefined;

/**
 * Requirements of Protocol 4 beside origin itself: reported with a determination where they concern it, never changing its
 * outcome. The text sets no time limit to article 15; its paragraph 5 leaves export refunds for agricultural products alone.
 */
const EC_CROATIA: readonly Condition[] = [
  {
    article: '12',
    concerns: (enquiry) => !wereOutside(enquiry),
    text: {
      en: 'The conditions of origin are fulfilled without interruption in the Community or Croatia. Working outside, or goods that came back from another country, would have to be declared: article 12(2)–(8) then decides.',
      lv: 'Izcelsmes nosacījumi Kopienā vai Horvātijā ir izpildīti nepārtraukti. Apstrāde ārpus tām vai no citas valsts atpakaļ nosūtītas preces būtu jānorāda: tad izšķir 12. panta 2.–8. punkts.',
    },
  },
  {
    article: '13',
    text: {
      en: 'Direct transport between the Community and Croatia. A single consignment may pass through other territories, also with temporary warehousing, if it stays under customs surveillance and is only unloaded, reloaded or kept in good condition; proved by a single transport document, a certificate of the customs of the country of transit or, failing these, any other document.',
      lv: 'Tieša transportēšana starp Kopienu un Horvātiju. Vienu sūtījumu drīkst vest caur citām teritorijām, arī īslaicīgi uzglabājot, ja tas paliek muitas pārraudzībā un to tikai izkrauj, iekrauj atpakaļ vai uztur labā stāvoklī; to pierāda ar vienotu pārvadāšanas dokumentu, tranzītvalsts muitas sertifikātu vai, ja to nav, ar citu pamatojuma dokumentu.',
    },
  },
  {
    article: '14',
    text: {
      en: 'If the goods are sent to an exhibition in another country and sold after it for import into the Community or Croatia, they keep the preference when it is shown that the exporter sent and exhibited them, sold them to someone in the Community or Croatia, that they were sent on during or straight after it in the state in which they went, and were used for nothing but demonstration there; the proof of origin names the exhibition and its address.',
      lv: 'Ja preces nosūta uz izstādi citā valstī un pēc tās pārdod ievešanai Kopienā vai Horvātijā, tās saglabā preferenci, ja apliecina, ka eksportētājs tās nosūtījis un izstādījis, pārdevis kādai personai Kopienā vai Horvātijā, ka tās nosūtītas izstādes laikā vai tūlīt pēc tās tādā stāvoklī, kādā nosūtītas uz izstādi, un izmantotas tikai demonstrēšanai; izcelsmes apliecinājumā norāda izstādes nosaukumu un adresi.',
    },
  },
  {
    article: '15',
    concerns: usesNonOriginating,
    text: {
      en: 'No drawback of, or exemption from, customs duties in the Community or Croatia on the non-originating materials, packing, accessories and articles of sets, where it would be granted because the products are exported; the exporter keeps documents that show it. Export refunds for agricultural products are not affected.',
      lv: 'Par nenoteiktas izcelsmes materiāliem, iesaiņojumu, palīgierīcēm un komplektu priekšmetiem Kopienā vai Horvātijā nesaņem muitas nodokļu atmaksu vai atbrīvojumu, ko piešķir tāpēc, ka izstrādājumus eksportē; eksportētājam ir dokumenti, kas to apliecina. Eksporta kompensācijas par lauksaimniecības produktiem tas neskar.',
    },
  },
  {
    article: '16',
    text: { en: 'A proof of origin: movement certificate EUR.1, or an invoice declaration where article 22 allows it.', lv: 'Izcelsmes apliecinājums: pārvadājumu sertifikāts EUR.1 vai faktūrrēķina deklarācija, ja to atļauj 22. pants.' },
  },
  {
    article: '22',
    text: { en: 'An invoice declaration may be made out by an approved exporter, or by any exporter for a consignment whose originating products are worth no more than EUR 6 000 in all.', lv: 'Faktūrrēķina deklarāciju var sagatavot atzīts eksportētājs vai jebkurš eksportētājs sūtījumam, kurā noteiktas izcelsmes izstrādājumu kopējā vērtība nepārsniedz EUR 6000.' },
  },
  {
    article: '27',
    text: { en: 'Products not imported by way of trade need no proof of origin in small packages between private persons up to EUR 500, or in travellers’ personal luggage up to EUR 1 200.', lv: 'Izstrādājumiem, ko neieved tirdzniecībai, izcelsmes apliecinājums nav vajadzīgs privātpersonu sīkpakās līdz EUR 500 un ceļotāju personīgajā bagāžā līdz EUR 1200.' },
  },
];

/** The conditions a table's agreement attaches to the preference, as far as they concern the goods. */
export function conditionsOf(table: RuleTable, enquiry: Enquiry): Determination['conditions'] {
  if (table.provisions.territories !== 'ec-croatia') return [];
  return EC_CROATIA.filter(({ concerns }) => concerns?.(enquiry) ?? true).map(({ article, text }) => ({ article, text }));
}
