import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';

/** Requirements beside origin itself: reported with every determination, never changing its outcome. */
const EC_CROATIA: Determination['conditions'] = [
  { article: '12', text: { en: 'The conditions are fulfilled without interruption in the Community or Croatia; goods returned from a third country count as non-originating unless they are the same goods and nothing beyond preservation was done to them.', lv: 'Nosacījumi Kopienā vai Horvātijā ir izpildīti nepārtraukti; no trešās valsts atpakaļ nosūtītas preces uzskata par nenoteiktas izcelsmes precēm, ja vien tās nav tās pašas preces un ar tām nav veiktas nekādas darbības, izņemot saglabāšanu labā stāvoklī.' } },
  { article: '13', text: { en: 'Direct transport between the Community and Croatia, or through other territories under customs surveillance with no more than unloading, reloading and preservation.', lv: 'Tieša transportēšana starp Kopienu un Horvātiju vai caur citām teritorijām muitas pārraudzībā, veicot tikai izkraušanu, pārkraušanu un saglabāšanu labā stāvoklī.' } },
  { article: '14', text: { en: 'Goods sold after an exhibition in a third country keep the preference under the conditions of article 14.', lv: 'Preces, kas pārdotas pēc izstādes trešā valstī, saglabā preferenci saskaņā ar 14. panta nosacījumiem.' } },
  { article: '15', text: { en: 'No drawback of, or exemption from, customs duties on the non-originating materials.', lv: 'Par nenoteiktas izcelsmes materiāliem muitas nodokļus neatmaksā un no tiem neatbrīvo.' } },
  { article: '16', text: { en: 'A proof of origin: movement certificate EUR.1, or an invoice declaration where article 22 allows it.', lv: 'Izcelsmes apliecinājums: pārvadājumu sertifikāts EUR.1 vai faktūrrēķina deklarācija, ja to atļauj 22. pants.' } },
  { article: '22', text: { en: 'An invoice declaration may be made out by an approved exporter, or by any exporter for originating products up to EUR 6 000.', lv: 'Faktūrrēķina deklarāciju var sagatavot atzīts eksportētājs vai jebkurš eksportētājs noteiktas izcelsmes izstrādājumiem līdz EUR 6 000.' } },
  { article: '27', text: { en: 'Small packages between private persons (EUR 500) and travellers’ luggage (EUR 1 200) need no proof of origin.', lv: 'Sīkiem sūtījumiem starp privātpersonām (EUR 500) un ceļotāju bagāžai (EUR 1 200) izcelsmes apliecinājums nav vajadzīgs.' } },
];

/** The conditions a table's agreement attaches to the preference. */
export function conditionsOf(table: RuleTable): Determination['conditions'] {
  return table.provisions.territories === 'ec-croatia' ? EC_CROATIA : [];
}
