import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../rules-schema/user/language.ts';

/** How the text of a cell is read. */
export type CellKind = 'text' | 'whole-number' | 'decimal' | 'date' | 'yes-no' | 'outcome' | 'operations' | 'answers';

/** A column of the CSV file of past decisions. */
export interface ImportColumn {
  name: string;
  /** Where its value stands in the imported decision; `*` is the material of the row. */
  pointer: string;
  kind: CellKind;
  required?: true;
  example: string;
}

const MATERIAL = '/facts/materials/*';

/**
 * The columns of the CSV file: one row a material, and the rows of one reference are one decision. What concerns the
 * decision stands in its first row and may be repeated or left empty in the others.
 */
export const IMPORT_COLUMNS: readonly ImportColumn[] = [
  { name: 'reference', pointer: '/reference', kind: 'text', required: true, example: '2025-00417/1' },
  { name: 'decidedAt', pointer: '/decidedAt', kind: 'date', required: true, example: '2025-11-03' },
  { name: 'officer', pointer: '/officer', kind: 'text', required: true, example: 'Anna Bērziņa' },
  { name: 'humanOutcome', pointer: '/humanOutcome', kind: 'outcome', required: true, example: 'approved' },
  { name: 'humanReason', pointer: '/humanReason', kind: 'text', example: '' },
  { name: 'applicationNumber', pointer: '/applicationNumber', kind: 'text', example: '2025-00417' },
  { name: 'itemNumber', pointer: '/itemNumber', kind: 'whole-number', example: '1' },
  { name: 'applicationDate', pointer: '/facts/date', kind: 'date', required: true, example: '2025-10-31' },
  { name: 'agreement', pointer: '/facts/agreement', kind: 'text', required: true, example: 'EC-HR-SAA' },
  { name: 'consignor', pointer: '/consignor', kind: 'text', required: true, example: 'SIA Paraugs' },
  { name: 'consignee', pointer: '/consignee', kind: 'text', required: true, example: 'Primjer d.o.o.' },
  { name: 'destination', pointer: '/destination', kind: 'text', example: 'HR' },
  { name: 'manufacturedIn', pointer: '/facts/manufacturedIn', kind: 'text', required: true, example: 'LV' },
  { name: 'exportedTo', pointer: '/facts/exportedTo', kind: 'text', required: true, example: 'HR' },
  { name: 'productCode', pointer: '/facts/product/code', kind: 'text', required: true, example: '1704 90' },
  { name: 'productDescription', pointer: '/facts/product/description', kind: 'text', example: 'Karameles' },
  { name: 'exWorksPrice', pointer: '/facts/product/exWorksPrice/amount', kind: 'decimal', required: true, example: '1200.00' },
  { name: 'currency', pointer: '/facts/product/exWorksPrice/currency', kind: 'text', required: true, example: 'EUR' },
  { name: 'netWeightKg', pointer: '/facts/product/netWeightKg', kind: 'decimal', example: '300' },
  { name: 'operations', pointer: '/facts/operations', kind: 'operations', example: 'cooking-baking-roasting' },
  { name: 'answers', pointer: '/facts/answers', kind: 'answers', example: '' },
  { name: 'materialId', pointer: `${MATERIAL}/id`, kind: 'text', example: 'm1' },
  { name: 'materialCode', pointer: `${MATERIAL}/code`, kind: 'text', example: '1701' },
  { name: 'materialDescription', pointer: `${MATERIAL}/description`, kind: 'text', example: 'Cukurs' },
  { name: 'materialValue', pointer: `${MATERIAL}/value/amount`, kind: 'decimal', example: '310.00' },
  { name: 'materialOriginating', pointer: `${MATERIAL}/originating`, kind: 'yes-no', example: 'no' },
  { name: 'materialOrigin', pointer: `${MATERIAL}/origin`, kind: 'text', example: 'BR' },
  { name: 'materialWhollyObtained', pointer: `${MATERIAL}/whollyObtained`, kind: 'yes-no', example: '' },
  { name: 'materialWeightKg', pointer: `${MATERIAL}/weightKg`, kind: 'decimal', example: '210' },
  { name: 'materialUse', pointer: `${MATERIAL}/use`, kind: 'text', example: '' },
  { name: 'materialAnswers', pointer: `${MATERIAL}/answers`, kind: 'answers', example: '' },
];

/** Whether a column describes the material of its row rather than the decision. */
export function isOfMaterial({ pointer }: ImportColumn): boolean {
  return pointer.startsWith(MATERIAL);
}

/** A column's name as people may write it: capitals, spaces and underscores do not matter. */
export function foldedColumnName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** A second material of the example, whose row leaves empty what concerns the decision. */
const SECOND_ROW: Readonly<Record<string, string>> = {
  reference: '2025-00417/1', materialId: 'm2', materialCode: '1702', materialDescription: 'Glikozes sīrups',
  materialValue: '140.00', materialOriginating: 'yes', materialOrigin: 'LV', materialWeightKg: '90',
};

/**
 * An empty form to start from: the columns, and one decision with two materials, as Excel of that language opens it
 * (Latvian Excel parts cells by semicolons and writes decimal commas).
 */
export function importTemplate(language: Language): string {
  const written = ({ kind }: ImportColumn, cell: string): string => (language === 'lv' && kind === 'decimal' ? cell.replace('.', ',') : cell);
  const rows = [
    IMPORT_COLUMNS.map(({ name }) => name),
    IMPORT_COLUMNS.map((column) => written(column, column.example)),
    IMPORT_COLUMNS.map((column) => written(column, SECOND_ROW[column.name] ?? '')),
  ];
  return stringify(rows, { bom: true, record_delimiter: 'windows', delimiter: language === 'lv' ? ';' : ',' });
}
