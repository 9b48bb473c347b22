/** What a cell of an export may hold. */
export type Cell = string | number | null;

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A cell no spreadsheet will run: a text that would begin a formula gains a leading apostrophe. Numbers, and texts that
 * are nothing but a number, stay as they are.
 */
export function harmlessCell(cell: Cell): Cell {
  if (typeof cell !== 'string' || PLAIN_NUMBER.test(cell)) return cell;
  return STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
}
