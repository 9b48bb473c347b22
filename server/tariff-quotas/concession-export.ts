import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import type { ExportColumn } from '../http/export-rows.ts';
import { dutyInWords } from './quota-duty-words.ts';

/** The columns of the register of concessions as a file. */
export const concessionExport: readonly ExportColumn<ConcessionAnswer>[] = [
  { key: 'orderNumber', header: { en: 'Row', lv: 'Rinda' }, value: ({ orderNumber }) => orderNumber, width: 14 },
  { key: 'annex', header: { en: 'Annex', lv: 'Pielikums' }, value: ({ annex }) => annex, width: 10 },
  { key: 'importInto', header: { en: 'Imported into', lv: 'Ieved' }, value: ({ importInto }) => importInto, width: 10 },
  { key: 'codes', header: { en: 'Codes', lv: 'Kodi' }, value: ({ codesPrinted }) => codesPrinted, width: 20 },
  { key: 'path', header: { en: 'Rows above', lv: 'Augstākās rindas' }, value: ({ path }, language) => path.map((row) => row[language]).join(' › '), width: 60 },
  { key: 'description', header: { en: 'Goods', lv: 'Preces' }, value: ({ description }, language) => description?.[language] ?? null, width: 60 },
  { key: 'duty', header: { en: 'Duty', lv: 'Nodoklis' }, value: ({ duty }, language) => dutyInWords(duty)[language], width: 22 },
  { key: 'validFrom', header: { en: 'Valid from', lv: 'Spēkā no' }, value: ({ validFrom }) => validFrom },
  { key: 'validTo', header: { en: 'Valid to', lv: 'Spēkā līdz' }, value: ({ validTo }) => validTo },
];
