import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { ExportColumn } from '../http/export-rows.ts';

/** The columns of the requests to draw on quotas as a file. */
export const quotaRequestExport: readonly ExportColumn<QuotaRequestAnswer>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 8 },
  { key: 'orderNumber', header: { en: 'Quota', lv: 'Kvota' }, value: ({ orderNumber }) => orderNumber, width: 14 },
  { key: 'year', header: { en: 'Year', lv: 'Gads' }, value: ({ year }) => year, width: 8 },
  { key: 'acceptanceDate', header: { en: 'Accepted on', lv: 'Pieņemts' }, value: ({ acceptanceDate }) => acceptanceDate },
  { key: 'countedDate', header: { en: 'Counts as', lv: 'Skaitās' }, value: ({ countedDate }) => countedDate },
  { key: 'holder', header: { en: 'Holder', lv: 'Izmantotājs' }, value: ({ holder }) => holder, width: 30 },
  { key: 'reference', header: { en: 'Reference', lv: 'Atsauce' }, value: ({ reference }) => reference, width: 24 },
  { key: 'unit', header: { en: 'Unit', lv: 'Mērvienība' }, value: ({ unit }) => unit, width: 10 },
  { key: 'quantity', header: { en: 'Asked for', lv: 'Pieprasīts' }, value: ({ quantity }) => Number(quantity) },
  { key: 'served', header: { en: 'Served', lv: 'Piešķirts' }, value: ({ served }) => Number(served) },
  { key: 'returned', header: { en: 'Given back', lv: 'Atdots' }, value: ({ returned }) => Number(returned) },
  { key: 'unmet', header: { en: 'Unmet', lv: 'Neapmierināts' }, value: ({ unmet }) => Number(unmet) },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }) => status },
];
