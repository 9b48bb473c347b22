import type { Sentence } from '../problem.ts';

/** Why an application is returned for correction. */
export const RETURN_REASONS = {
  'box-incomplete': { lv: 'Aile nav aizpildīta vai ir aizpildīta nepilnīgi', en: 'A box is empty or incomplete' },
  'description-unclear': { lv: 'Preces apraksts nav pietiekami konkrēts', en: 'The description of the goods is not specific enough' },
  'document-missing': { lv: 'Trūkst apstiprinoša dokumenta', en: 'A supporting document is missing' },
  'documents-differ': { lv: 'Pieteikums nesakrīt ar dokumentiem', en: 'The application differs from the documents' },
  'bill-of-materials-unclear': { lv: 'Materiālu saraksts ir nepilnīgs vai pretrunīgs', en: 'The bill of materials is incomplete or contradictory' },
  'evidence-of-origin-missing': { lv: 'Nav pierādīta materiālu vai preču izcelsme', en: 'The origin of materials or goods is not proven' },
  'power-of-attorney-missing': { lv: 'Nav spēkā esošas pilnvaras', en: 'There is no valid power of attorney' },
  'other': { lv: 'Cits iemesls', en: 'Another reason' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why an application is refused. */
export const REFUSAL_REASONS = {
  'not-originating': { lv: 'Preces neatbilst izcelsmes noteikumiem', en: 'The goods do not meet the rules of origin' },
  'origin-not-proven': { lv: 'Izcelsme nav pierādīta', en: 'The origin has not been proven' },
  'outside-the-agreement': { lv: 'Nolīgums uz sūtījumu neattiecas', en: 'The agreement does not cover the consignment' },
  'applicant-not-entitled': { lv: 'Pieteicējam nav tiesību saņemt sertifikātu', en: 'The applicant is not entitled to the certificate' },
  'false-statement': { lv: 'Pieteikumā norādītas nepatiesas ziņas', en: 'The application contains false statements' },
  'other': { lv: 'Cits iemesls', en: 'Another reason' },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReturnReason = keyof typeof RETURN_REASONS;
export type RefusalReason = keyof typeof REFUSAL_REASONS;

export const returnReasons = Object.keys(RETURN_REASONS) as ReturnReason[];
export const refusalReasons = Object.keys(REFUSAL_REASONS) as RefusalReason[];
