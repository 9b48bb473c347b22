import type { FromSchema } from 'json-schema-to-ts';
import { LOSS_REASONS, RETROSPECTIVE_REASONS } from '../application/eur1.ts';
import { moneySchema } from '../determination/facts.ts';
import { HS_CODE_PATTERN } from '../origin-rules/hs-code.ts';

const day = { type: 'string', format: 'date', examples: ['2008-05-01'] } as const;
const territory = { type: 'string', pattern: '^[A-Z]{2}$', title: 'Territory (ISO 3166, EU, XC Ceuta, XL Melilla)', examples: ['LV', 'EU', 'HR'] } as const;
const quantity = { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,6})?$', title: 'Quantity', examples: ['1200'] } as const;
const said = (title: string) => ({ type: 'boolean', title, description: 'Left out: not yet known.' }) as const;

const part = <const P extends object>(title: string, properties: P) => ({ type: 'object', title, additionalProperties: false, properties }) as const;

/** How goods travel: by way of trade, or as article 27 has it without. */
export const TRAFFICS = ['trade', 'small-package', 'travellers-luggage'] as const;

/** The proofs article 16(1) knows. */
export const PRESENTED_PROOFS = ['movement-certificate', 'invoice-declaration'] as const;

const exporter = part('Exporter', {
  approved: said('Approved exporter (article 23)'),
  authorisation: { type: 'string', minLength: 1, maxLength: 60, title: 'Number of the customs authorisation (article 23(3))' },
  undertakesResponsibility: said('Has given customs a written undertaking to accept full responsibility for declarations not signed by hand (article 22(5))'),
});

const privateImport = part('Import by private persons (article 27)', {
  notByWayOfTrade: said('Imports are occasional and for the personal use of the recipients, travellers or their families; nature and quantity show no commercial purpose (article 27(2))'),
  declared: said('Declared as meeting the requirements of the protocol (article 27(1))'),
  declarationDoubted: said('The truth of the declaration is in doubt (article 27(1))'),
});

const retrospective = part('Certificate issued after export (article 18)', {
  reason: { enum: RETROSPECTIVE_REASONS, title: 'Reason (article 18(1))' },
});

const loss = part('Certificate stolen, lost or destroyed (article 19)', {
  reason: { enum: LOSS_REASONS, title: 'What became of it' },
  originalIssuedOn: { ...day, title: 'Day of issue of the original' },
});

const replacement = part('Certificates in place of an earlier proof (article 20)', {
  underCustomsControl: said('The products are under the control of a customs office in the Community or Croatia'),
  sentTo: { ...territory, title: 'Where all or some of the products are to be sent' },
});

const segregation = part('Accounting segregation (article 21)', {
  authorised: said('Customs have authorised it'),
  quantityWanted: { ...quantity, title: 'Quantity the proof is to cover' },
  quantityOriginating: { ...quantity, title: 'Quantity that may be considered originating' },
});

const presented = {
  ...part('A proof that was issued or made out', {
    kind: { enum: PRESENTED_PROOFS, title: 'Kind' },
    issuedOn: { ...day, title: 'Day of issue, or of making out' },
    presentedOn: { ...day, title: 'Day of presentation to customs of the importing country' },
    exceptionalCircumstances: said('Late because of exceptional circumstances (article 24(2))'),
    goodsPresentedOn: { ...day, title: 'Day on which the products were presented (article 24(3))' },
  }),
  required: ['kind', 'issuedOn'],
} as const;

const verification = {
  ...part('Subsequent verification (article 33)', {
    requestedOn: { ...day, title: 'Day of the request' },
    answeredOn: { ...day, title: 'Day of the reply' },
    sufficient: said('The reply suffices to tell authenticity and real origin'),
    exceptionalCircumstances: said('Exceptional circumstances (article 33(6))'),
  }),
  required: ['requestedOn'],
} as const;

const instalments = {
  ...part('Importation by instalments (article 26)', {
    code: { type: 'string', pattern: HS_CODE_PATTERN, title: 'HS code of the whole product' },
    requested: said('The importer has asked for it'),
  }),
  required: ['code'],
} as const;

/** The facts of a consignment, as far as its proof of origin turns on them (Protocol 4, Titles V and VI). */
export const consignmentSchema = {
  type: 'object',
  title: 'Facts of a consignment',
  required: ['from', 'to', 'date'],
  additionalProperties: false,
  properties: {
    from: { ...territory, title: 'Exported from' },
    to: { ...territory, title: 'Imported into' },
    date: { ...day, title: 'Day on which the question is put' },
    originating: { type: 'boolean', title: 'The products can be considered originating and meet the other requirements', description: 'The outcome of a determination; left out: not yet known.' },
    value: { ...moneySchema, title: 'Total value of the originating products of the consignment' },
    originWords: { type: 'string', minLength: 1, maxLength: 60, title: 'Origin as the declaration shall name it', description: 'Left out: EU, HR or CM (Annex IV, note 2).' },
    traffic: { enum: TRAFFICS, title: 'How the goods travel', description: 'Left out: by way of trade.' },
    exporter,
    privateImport,
    exportedOn: { ...day, title: 'Day of export' },
    exportedFrom: { type: 'string', minLength: 1, maxLength: 200, title: 'Place of export (article 18(2))' },
    importedOn: { ...day, title: 'Day of importation (article 22(6))' },
    retrospective,
    loss,
    replacement,
    segregation,
    cumulated: { type: 'boolean', title: 'Originating materials of the other party were used (articles 3 and 4)' },
    workedOutside: { type: 'boolean', title: 'Materials were worked outside (article 12)' },
    presented,
    verification,
    instalments,
  },
} as const;

export type Consignment = FromSchema<typeof consignmentSchema>;
