import { registerStatusWords } from '../../rules-schema/company/register-status-words.ts';
import type { Party, PartyKind, PowerOfAttorney } from '../../rules-schema/party/party.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const kindWords: Readonly<Record<PartyKind, Sentence>> = {
  consignor: { en: 'consignor', lv: 'nosūtītājs' },
  consignee: { en: 'consignee', lv: 'saņēmējs' },
  importer: { en: 'importer', lv: 'importētājs' },
};

const written = ({ document, validFrom, validTo }: PowerOfAttorney): string => `${document} (${validFrom} – ${validTo ?? ''})`;

/** The columns of the registers of consignors, consignees and importers as a file. */
export const partyExport: readonly ExportColumn<Party>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 10 },
  { key: 'kind', header: { en: 'Kind', lv: 'Veids' }, value: ({ kind }, language) => kindWords[kind][language] },
  { key: 'name', header: { en: 'Name', lv: 'Nosaukums' }, value: ({ name }) => name, width: 36 },
  { key: 'companyName', header: { en: 'Company', lv: 'Uzņēmums' }, value: ({ companyName }) => companyName, width: 36 },
  { key: 'address', header: { en: 'Full address', lv: 'Pilna adrese' }, value: ({ address }) => address, width: 44 },
  { key: 'country', header: { en: 'Country', lv: 'Valsts' }, value: ({ country }) => country, width: 10 },
  {
    key: 'registrationNumber', header: { en: 'Registration or tax number', lv: 'Reģistrācijas vai nodokļu maksātāja numurs' },
    value: ({ registrationNumber }) => registrationNumber ?? null, width: 26,
  },
  {
    key: 'powersOfAttorney', header: { en: 'Powers of attorney', lv: 'Pilnvaras' },
    value: ({ powersOfAttorney }) => (powersOfAttorney ?? []).map(written).join('; '), width: 40,
  },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }, language) => registerStatusWords[status][language] },
  { key: 'createdAt', header: { en: 'Entered', lv: 'Ierakstīts' }, value: ({ createdAt }) => createdAt, width: 26 },
  { key: 'updatedAt', header: { en: 'Changed', lv: 'Mainīts' }, value: ({ updatedAt }) => updatedAt, width: 26 },
];
