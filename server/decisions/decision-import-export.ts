import type { ExportColumn } from '../http/export-rows.ts';
import type { ReportedLine } from './decision-import.ts';

/** The columns of the report as a file: a row for every decision of the imported file. */
export const reportColumns: readonly ExportColumn<ReportedLine>[] = [
  { key: 'line', header: { en: 'Line', lv: 'Rinda' }, value: ({ line }) => line, width: 8 },
  { key: 'reference', header: { en: 'Reference', lv: 'Atsauce' }, value: ({ reference }) => reference },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }) => status },
  {
    key: 'problems',
    header: { en: 'What to do', lv: 'Kas jādara' },
    value: ({ problems }, language) => problems.map(({ line, field, message }) => `${line}${field && ` ${field}`}: ${message[language]}`).join(' | '),
    width: 80,
  },
];
