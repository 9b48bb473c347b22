/** What a cell of an export may hold. */
export type Cell = string | number | null;

const STARTS_A_FORMULA = /^[=+\-@\t\r\n]/;
/** A line break however it was typed; one alone would begin a new row in some spreadsheets. */
const LINE_BREAK = /\r\n?/g;
/** Characters XML 1.0 cannot hold: one of them would make a whole sheet unreadable. */
const NOT_IN_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell no spreadsheet will run or choke on: a text that would begin a formula gains a leading apostrophe, line breaks
 * become one kind, and what XML cannot hold is left out. Numbers, and texts that
 * are nothing but a number, stay as they are.
 */
export function harmlessCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || PLAIN_NUMBER.test(cell)) return cell;
  const clean = cell.replaceAll(LINE_BREAK, '\n').replaceAll(NOT_IN_XML, '');
  return STARTS_A_FORMULA.test(clean) ? `'${clean}` : clean;
}
