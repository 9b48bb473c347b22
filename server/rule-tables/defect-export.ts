import type { Defect } from '../../rules-schema/origin-rules/register-of-defects.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const kinds: Readonly<Record<Defect['kind'], Sentence>> = {
  misprint: { en: 'misprint', lv: 'iespiedkļūda' },
  interpretation: { en: 'interpretation', lv: 'interpretācija' },
};

/** The columns of the register of defects as a file. */
export const defectExport: readonly ExportColumn<Defect>[] = [
  { key: 'entryId', header: { en: 'Entry', lv: 'Ieraksts' }, value: ({ entryId }) => entryId },
  { key: 'heading', header: { en: 'HS heading', lv: 'HS pozīcija' }, value: ({ heading }, language) => heading[language] },
  { key: 'chapter', header: { en: 'Chapter', lv: 'Nodaļa' }, value: ({ chapter }) => chapter, width: 9 },
  { key: 'page', header: { en: 'Page', lv: 'Lappuse' }, value: ({ page }) => page, width: 9 },
  { key: 'kind', header: { en: 'Kind', lv: 'Veids' }, value: ({ kind }, language) => kinds[kind][language] },
  { key: 'printed', header: { en: 'Printed', lv: 'Iespiests' }, value: ({ printed }) => printed, width: 48 },
  { key: 'readAs', header: { en: 'Read as', lv: 'Lasīts' }, value: ({ readAs }) => readAs, width: 48 },
  { key: 'why', header: { en: 'Why', lv: 'Kāpēc' }, value: ({ why }, language) => why[language], width: 80 },
];
