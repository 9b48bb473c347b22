import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { Fonts } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

export type PrintedItem = Eur1['items'][number] | CertificateOfOrigin['items'][number];

/** One line of the boxes for goods: the description at the left, the quantity at the right. */
export interface GoodsRow {
  description: string;
  quantity: string;
}

/** One item in its lines; between items no line is left free (Annex III, note 2). */
export interface ItemRows {
  number: number;
  rows: GoodsRow[];
  grossWeightKg: string | undefined;
}

export interface GoodsColumns {
  fonts: Fonts;
  size: number;
  /** Widths in millimetres. */
  descriptionWidth: number;
  quantityWidth: number;
  /** What is said of packages without marks. */
  unmarked: string;
  /** What is said of goods without packages (Annex III, footnote 1). */
  unpacked: string;
  /** What stands before the description: a new line where quantities take two lines anyway. */
  beforeDescription: '; ' | '\n';
}

function packagesOf(item: PrintedItem, { unpacked }: GoodsColumns): string {
  const { count, kind } = item.packages ?? {};
  const counted = [count, kind].filter((part) => part !== undefined && part !== '').join(' ');
  return [item.unpacked ? unpacked : '', counted].filter((part) => part !== '').join(', ');
}

/** Item number; marks and numbers, number and kind of packages; description. */
function wordsOf(item: PrintedItem, columns: GoodsColumns): string {
  const marks = item.marks?.trim() || (item.unpacked ? '' : columns.unmarked);
  const packed = [marks, packagesOf(item, columns)].filter((part) => part !== '').join('; ');
  return `${item.number}. ${[packed, item.description?.trim() ?? ''].filter((part) => part !== '').join(columns.beforeDescription)}`;
}

/** Puts description and quantity side by side, line by line. */
export function itemRows(item: PrintedItem, quantity: readonly string[], columns: GoodsColumns): ItemRows {
  const { fonts, size, descriptionWidth, quantityWidth } = columns;
  const left = wrapText(wordsOf(item, columns), { font: fonts.plain, size, width: descriptionWidth });
  const right = quantity.flatMap((line) => wrapText(line, { font: fonts.plain, size, width: quantityWidth }));
  const count = Math.max(left.length, right.length);
  return {
    number: item.number,
    grossWeightKg: item.grossWeightKg,
    rows: Array.from({ length: count }, (_, place) => ({ description: left[place] ?? '', quantity: right[place] ?? '' })),
  };
}

/** The measure that stands instead of, or beside, the mass: `1200 l`. */
export const otherMeasureOf = ({ otherMeasure }: PrintedItem): string[] => (otherMeasure ? [`${otherMeasure.quantity} ${otherMeasure.unit}`] : []);
