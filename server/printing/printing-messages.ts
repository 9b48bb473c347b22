import type { Sentence } from '../../rules-schema/problem.ts';

/** Why something may not be printed, sealed or kept. */
export const printingMessages = {
  'goods-do-not-fit': {
    en: 'The goods do not fit into box 8, not even in small letters. Issue the certificate for fewer items, or shorten the descriptions.',
    lv: 'Preces 8. ailē neietilpst pat ar sīkiem burtiem. Izsniedziet sertifikātu mazākam preču skaitam vai saīsiniet aprakstus.',
  },
} as const;

/** Territories of Protocol 4 and groups of countries that dictionaries call otherwise or not at all. */
export const territoryNames: Readonly<Record<string, Sentence>> = {
  EU: { en: 'European Union', lv: 'Eiropas Savienība' },
  XC: { en: 'Ceuta', lv: 'Seūta' },
  XL: { en: 'Melilla', lv: 'Melilja' },
};

/** Letters across a sheet that is no certificate. */
export const SPECIMEN = 'PARAUGS / SPECIMEN';

/** Said of packages without marks (essCert guide, box 6). */
export const unmarked: Sentence = { en: 'unmarked', lv: 'nemarķēts' };

/** Said of goods without packages (Protocol 4, Annex III, footnote to box 8). */
export const unpacked: Sentence = { en: 'in bulk', lv: 'neiesaiņoti' };

/** What is printed on a certificate of origin, in both languages. */
export const certificateOfOriginWords = {
  title: { lv: 'IZCELSMES SERTIFIKĀTS', en: 'CERTIFICATE OF ORIGIN' },
  union: { lv: 'EIROPAS SAVIENĪBA', en: 'EUROPEAN UNION' },
  number: { lv: 'Nr.', en: 'No.' },
  consignor: { lv: 'Nosūtītājs', en: 'Consignor' },
  reference: { lv: 'Nosūtītāja atsauce', en: 'Consignor’s reference' },
  consignee: { lv: 'Saņēmējs', en: 'Consignee' },
  origin: { lv: 'Izcelsmes valsts', en: 'Country of origin' },
  transport: { lv: 'Pārvadāšanas veids (aizpildīšana nav obligāta)', en: 'Transport details (optional)' },
  remarks: { lv: 'Piezīmes', en: 'Remarks' },
  goods: {
    lv: 'Preces numurs; iepakojumu marķējumi, numuri, skaits un veids; preču apraksts',
    en: 'Item number; marks, numbers, number and kind of packages; description of goods',
  },
  quantity: { lv: 'Daudzums', en: 'Quantity' },
  authority: {
    lv: 'IESTĀDE, KAS PARAKSTĪJUSI, APLIECINA, KA IEPRIEKŠ APRAKSTĪTO PREČU IZCELSME IR 3. AILĒ NORĀDĪTAJĀ VALSTĪ',
    en: 'THE UNDERSIGNED AUTHORITY CERTIFIES THAT THE GOODS DESCRIBED ABOVE ORIGINATE IN THE COUNTRY SHOWN IN BOX 3',
  },
  placeAndDate: { lv: 'Izdošanas vieta un datums', en: 'Place and date of issue' },
  signatory: { lv: 'Parakstītājs', en: 'Signatory' },
  signature: { lv: 'Paraksts un zīmogs', en: 'Signature and stamp' },
  sealed: { lv: 'Elektroniski apzīmogots un parakstīts', en: 'Electronically sealed and signed' },
  check: { lv: 'Pārbaude', en: 'Verification' },
  code: { lv: 'kods', en: 'code' },
  page: { lv: 'lapa', en: 'page' },
} as const satisfies Record<string, Sentence>;

/** The place certificates are issued in. */
export const PLACE_OF_ISSUE = 'Rīga';

/** What box 7 of the certificate of origin says of masses. */
export const massWords = { gross: 'Bruto / Gross', net: 'Neto / Net' } as const;

/** Carrying over, on a certificate of origin of several sheets. */
export const carryingWords = {
  on: (page: number) => `Turpinājums ${page}. lapā / Continued on page ${page}`,
  over: (items: number, gross: string | null) =>
    `Pārnests no iepriekšējās lapas / Carried over: ${items === 0 ? '–' : `1–${items}`}${gross === null || items === 0 ? '' : `; bruto / gross ${gross} kg`}`,
} as const;

/** What stands in the boxes of an EUR.1 beside what the application says; the form is filled in Latvian (article 17(2)). */
export const eur1Words = {
  retrospectively: 'ISSUED RETROSPECTIVELY',
  duplicate: 'DUPLICATE',
  original: (number: string | null, day: string | null) => [`Oriģināls${number === null ? '' : ` Nr. ${number}`}`, day === null ? '' : `izdots ${day}`].filter((part) => part !== '').join(', '),
  replaces: (numbers: string) => `Aizstāj: ${numbers}`,
} as const;

/** The captions of Annex III, for the proof on plain paper. */
export const eur1Captions = {
  '1': '1. Eksportētājs (nosaukums, pilna adrese, valsts)',
  'number': 'EUR.1 Nr. A 000.000',
  'notes': 'Pirms veidlapas aizpildīšanas skatīt piezīmes otrā pusē.',
  '2': '2. Sertifikāts preferenciālai tirdzniecībai starp',
  'and': 'un',
  'parties': '(ieraksta attiecīgās valstis, valstu vai teritoriju grupas)',
  '3': '3. Saņēmējs (nosaukums, pilna adrese, valsts) (nav obligāts)',
  '4': '4. Valsts, valstu grupa vai teritorija, kas uzskatāma par izstrādājumu izcelsmes vietu',
  '5': '5. Galamērķa valsts, valstu grupa vai teritorija',
  '6': '6. Informācija par transportu (nav obligāta)',
  '7': '7. Piezīmes',
  '8': '8. Preces numurs; marķējumi un numuri; iepakojumu skaits un veids (1); preču apraksts',
  '9': '9. Bruto masa (kg) vai cita mērvienība (litri, m³ u.c.)',
  '10': '10. Faktūrrēķini (nav obligāti)',
  '11': '11. MUITAS IESTĀDES VĪZA',
  '12': '12. EKSPORTĒTĀJA DEKLARĀCIJA',
  'declaration': 'Es, apakšā parakstījies, apliecinu, ka šeit aprakstītās preces atbilst šā sertifikāta izdošanas prasībām.',
  'customs': ['Deklarācija apstiprināta', 'Eksporta dokumenti (2): veidlapa ……………… Nr. ……………', '……………………………………………… (datums)', 'Muitas iestāde ……………………………………', 'Izdevēja valsts ………………………… zīmogs', 'Vieta un datums …………………………………', '………………………………………… (paraksts)'],
  'place': 'Vieta un datums',
  'sign': '………………………………………… (paraksts)',
  'footnote': '(1) Ja preces nav iepakotas, attiecīgi jānorāda izstrādājumu skaits vai vārds „neiesaiņoti”. (2) Aizpildīt vienīgi, ja to prasa eksportētājvalsts noteikumi.',
} as const;
