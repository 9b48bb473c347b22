/** What a cell of a sheet holds on its way out. */
export type SheetCell = string | number | null;

const STARTS_A_FORMULA = /^[=+\-@\t\r\n']/;
/** What a sheet or a CSV file would not give back as it was: carriage returns, what XML cannot hold, white space at the ends. */
const NOT_KEPT = /\r|[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|^\s|\s$/u;
/** Marks a text written as a JSON string, because a cell cannot hold it as it is. */
const AS_JSON = "'json:";

/**
 * A text as a cell that no spreadsheet runs or spoils: what would begin a formula stands behind an apostrophe, what a cell
 * cannot hold is written as a JSON string. An empty cell means that there is no text at all.
 */
export function cellOfText(text: string | undefined): SheetCell {
  if (text === undefined) return null;
  if (text === '' || NOT_KEPT.test(text)) return `${AS_JSON}${JSON.stringify(text)}`;
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}

/** The text a cell stands for: {@link cellOfText} backwards. undefined for an empty cell. @throws SyntaxError */
export function textOfCell(cell: string): string | undefined {
  if (cell === '') return undefined;
  if (cell.startsWith(AS_JSON)) return String(JSON.parse(cell.slice(AS_JSON.length)));
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
