import type { Company } from '../../rules-schema/company/company.ts';
import { registerStatusWords } from '../../rules-schema/company/register-status-words.ts';
import type { ExportColumn } from '../http/export-rows.ts';

/** The columns of the register of companies as a file. */
export const companyExport: readonly ExportColumn<Company>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 10 },
  { key: 'name', header: { en: 'Name', lv: 'Nosaukums' }, value: ({ name }) => name, width: 36 },
  { key: 'registrationNumber', header: { en: 'Registration number', lv: 'Reģistrācijas numurs' }, value: ({ registrationNumber }) => registrationNumber, width: 22 },
  { key: 'address', header: { en: 'Full address', lv: 'Pilna adrese' }, value: ({ address }) => address, width: 44 },
  { key: 'country', header: { en: 'Country', lv: 'Valsts' }, value: ({ country }) => country, width: 10 },
  { key: 'email', header: { en: 'E-mail', lv: 'E-pasts' }, value: ({ email }) => email ?? null, width: 30 },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }, language) => registerStatusWords[status][language] },
  { key: 'createdAt', header: { en: 'Entered', lv: 'Ierakstīts' }, value: ({ createdAt }) => createdAt, width: 26 },
  { key: 'updatedAt', header: { en: 'Changed', lv: 'Mainīts' }, value: ({ updatedAt }) => updatedAt, width: 26 },
];
