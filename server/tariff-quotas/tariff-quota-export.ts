import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { ExportColumn } from '../http/export-rows.ts';
import { dutyInWords } from './quota-duty-words.ts';

/** The columns of the register of quotas as a file. */
export const tariffQuotaExport: readonly ExportColumn<TariffQuotaAnswer>[] = [
  { key: 'orderNumber', header: { en: 'Order number', lv: 'Kārtas numurs' }, value: ({ orderNumber }) => orderNumber, width: 14 },
  { key: 'annex', header: { en: 'Annex', lv: 'Pielikums' }, value: ({ annex }) => annex, width: 10 },
  { key: 'importInto', header: { en: 'Imported into', lv: 'Ieved' }, value: ({ importInto }) => importInto, width: 10 },
  { key: 'codes', header: { en: 'Codes', lv: 'Kodi' }, value: ({ codesPrinted }) => codesPrinted, width: 30 },
  { key: 'description', header: { en: 'Description', lv: 'Apraksts' }, value: ({ description }, language) => description[language], width: 60 },
  { key: 'unit', header: { en: 'Unit', lv: 'Mērvienība' }, value: ({ unit }) => unit, width: 10 },
  { key: 'baseVolume', header: { en: 'Volume in 2007', lv: 'Apjoms 2007. gadā' }, value: ({ baseVolume }) => Number(baseVolume) },
  { key: 'yearlyIncrement', header: { en: 'Yearly increase', lv: 'Ikgadējais palielinājums' }, value: ({ yearlyIncrement }) => Number(yearlyIncrement) },
  { key: 'inQuotaDuty', header: { en: 'Duty within the quota', lv: 'Nodoklis kvotas robežās' }, value: ({ inQuotaDuty }, language) => dutyInWords(inQuotaDuty)[language], width: 26 },
  { key: 'overQuotaDuty', header: { en: 'Duty above the quota', lv: 'Nodoklis virs kvotas' }, value: ({ overQuotaDuty }, language) => dutyInWords(overQuotaDuty)[language], width: 26 },
  { key: 'periodFrom', header: { en: 'Period from (month-day)', lv: 'Periods no (mēnesis-diena)' }, value: ({ period }) => period.from },
  { key: 'periodTo', header: { en: 'Period to (month-day)', lv: 'Periods līdz (mēnesis-diena)' }, value: ({ period }) => period.to },
  { key: 'validFrom', header: { en: 'Valid from', lv: 'Spēkā no' }, value: ({ validFrom }) => validFrom },
  { key: 'validTo', header: { en: 'Valid to', lv: 'Spēkā līdz' }, value: ({ validTo }) => validTo },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }) => status },
];
