import { typeWords } from '../../rules-schema/application/type-words.ts';
import type { Certificate, CertificateState } from '../../rules-schema/certificate/certificate.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const stateWords: Readonly<Record<CertificateState, Sentence>> = {
  'issued': { en: 'issued', lv: 'izsniegts' },
  'replaced': { en: 'replaced', lv: 'aizstāts' },
  'cancelled': { en: 'cancelled', lv: 'anulēts' },
  'duplicate-of': { en: 'duplicate', lv: 'dublikāts' },
};

/** The columns of the register of certificates as a file. Verification codes open the public check and stay out of files. */
export const certificateExport: readonly ExportColumn<Certificate>[] = [
  { key: 'number', header: { en: 'Number', lv: 'Numurs' }, value: ({ number }) => number },
  { key: 'type', header: { en: 'Type', lv: 'Veids' }, value: ({ type }, language) => typeWords[type][language], width: 24 },
  { key: 'state', header: { en: 'State', lv: 'Stāvoklis' }, value: ({ state }, language) => stateWords[state][language] },
  { key: 'applicationNumber', header: { en: 'Application', lv: 'Pieteikums' }, value: ({ applicationNumber }) => applicationNumber },
  { key: 'consignor', header: { en: 'Consignor', lv: 'Nosūtītājs' }, value: ({ consignor }) => consignor, width: 32 },
  { key: 'consignee', header: { en: 'Consignee', lv: 'Saņēmējs' }, value: ({ consignee }) => consignee, width: 32 },
  { key: 'destination', header: { en: 'Destination', lv: 'Galamērķis' }, value: ({ destination }) => destination, width: 12 },
  { key: 'issuedOn', header: { en: 'Day of issue', lv: 'Izsniegšanas diena' }, value: ({ issuedOn }) => issuedOn },
  { key: 'issuedBy', header: { en: 'Issued by', lv: 'Izsniedza' }, value: ({ issuedBy }) => issuedBy, width: 24 },
  { key: 'signatory', header: { en: 'Signatory', lv: 'Parakstītājs' }, value: ({ signatory }) => signatory, width: 24 },
  { key: 'validUntil', header: { en: 'Valid until', lv: 'Derīgs līdz' }, value: ({ validUntil }) => validUntil },
  { key: 'originalNumber', header: { en: 'Original', lv: 'Oriģināls' }, value: ({ originalNumber }) => originalNumber },
  { key: 'endorsements', header: { en: 'Endorsements', lv: 'Atzīmes' }, value: ({ endorsements }) => endorsements.join('; '), width: 28 },
  { key: 'cancelledAt', header: { en: 'Cancelled', lv: 'Anulēts' }, value: ({ cancelledAt }) => cancelledAt, width: 26 },
  { key: 'reason', header: { en: 'Reason', lv: 'Iemesls' }, value: ({ reason }) => reason, width: 36 },
];
