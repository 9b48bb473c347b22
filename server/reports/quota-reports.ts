import { head } from './report-columns.ts';
import type { ReportDefinition } from './report-definition.ts';
import { quotaUse } from './quota-figures-reads.ts';

/** Figures about tariff quotas, in the year of the last day asked for. */
export const quotaReports: readonly ReportDefinition[] = [
  {
    name: 'quota-use',
    title: { en: 'Use of tariff quotas', lv: 'Tarifu kvotu izmantošana' },
    asks: [],
    columns: [
      head('orderNumber', 'text', { en: 'Quota', lv: 'Kvota' }),
      head('annex', 'text', { en: 'Annex', lv: 'Pielikums' }),
      head('unit', 'text', { en: 'Unit', lv: 'Mērvienība' }),
      head('volume', 'quantity', { en: 'Volume', lv: 'Apjoms' }),
      head('drawn', 'quantity', { en: 'Drawn', lv: 'Izmantots' }),
      head('balance', 'quantity', { en: 'Balance', lv: 'Atlikums' }),
      { key: 'used', label: { en: 'Used, %', lv: 'Izmantots, %' }, kind: 'percent' },
    ],
    read: quotaUse,
  },
];
