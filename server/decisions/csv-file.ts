import { parse } from 'csv-parse';
import { refuse } from '../command/refusal.ts';
import { decisionMessages } from './decision-messages.ts';
import { foldedColumnName, IMPORT_COLUMNS, type ImportColumn } from './import-columns.ts';

/** A row of the file: its cells by column, all trimmed, and the line it stands on. */
export interface CsvRow {
  line: number;
  cells: ReadonlyMap<ImportColumn, string>;
  /** How many cells there are and how many columns the first line names, where they differ. */
  raggedness: { found: number; expected: number } | null;
}

/** A place from which on the file cannot be read as CSV. */
export interface CsvBreak {
  brokenAt: number;
}

const SLICE = 65_536;
const LONGEST_ROW = 1_000_000;

/** Latvian Excel parts cells by semicolons, English Excel by commas, and copied cells are parted by tabs. */
function delimiterOf(text: string): string {
  const firstLine = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? '';
  const times = (sign: string): number => firstLine.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

function* slices(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += SLICE) yield text.slice(from, from + SLICE);
}

/** The columns in the order of the file. @throws Refusal 422 naming what is missing, unknown or named twice */
function columnsNamed(header: readonly string[]): ImportColumn[] {
  const byName = new Map(IMPORT_COLUMNS.map((column) => [foldedColumnName(column.name), column]));
  const named = header.map((name) => byName.get(foldedColumnName(name)));
  const say = (code: keyof typeof decisionMessages, names: readonly string[]): void => {
    if (names.length > 0) refuse(decisionMessages, code, { columns: names.slice(0, 20).map((name) => name.slice(0, 60)).join(', ') });
  };
  say('import-columns-missing', IMPORT_COLUMNS.filter((column) => column.required && !named.includes(column)).map(({ name }) => name));
  say('import-columns-unknown', header.filter((_, place) => named[place] === undefined).map((name) => `“${name}”`));
  say('import-columns-twice', named.flatMap((column, place) => (column && named.indexOf(column) !== place ? column.name : [])));
  return named.filter((column) => column !== undefined);
}

function rowOf(cells: readonly string[], columns: readonly ImportColumn[], line: number): CsvRow {
  const surplus = cells.slice(columns.length).some((cell) => cell !== '');
  const ragged = surplus || cells.length < columns.length;
  return {
    line,
    cells: new Map(columns.map((column, place) => [column, cells[place] ?? ''])),
    raggedness: ragged ? { found: cells.length, expected: columns.length } : null,
  };
}

/** A line of the file as the parser found it. */
interface ParsedLine {
  line: number;
  cells: string[];
}

/** The lines of the file, each slice parsed when its turn comes; `null` stands where it can be parsed no further. */
async function* parsedLines(text: string): AsyncGenerator<ParsedLine | null> {
  const found: ParsedLine[] = [];
  const parser = parse({
    bom: true, delimiter: delimiterOf(text), record_delimiter: ['\r\n', '\n', '\r'], trim: true, skip_empty_lines: true, relax_column_count: true, max_record_size: LONGEST_ROW,
    on_record: (cells: string[], { lines }) => {
      found.push({ line: lines, cells });
      return null;
    },
  });
  parser.on('error', () => undefined);
  const done = (work: (callback: (error?: Error | null) => void) => void): Promise<boolean> =>
    new Promise((resolve) => work((error) => resolve(error === null || error === undefined)));
  for (const slice of slices(text)) {
    const intact = await done((callback) => void parser.write(slice, callback));
    yield* found.splice(0);
    if (!intact) return yield null;
  }
  const complete = await done((callback) => void parser.end(callback));
  yield* found.splice(0);
  if (!complete) yield null;
}

/**
 * Reads the rows of a CSV file of past decisions one after the other: any of `;` `,` and tab between cells, quotation
 * marks doubled within quotation marks, empty lines passed over.
 * @throws Refusal 422 when the first line does not name the columns
 */
export async function* csvRows(text: string): AsyncGenerator<CsvRow | CsvBreak> {
  let columns: ImportColumn[] | null = null;
  let last = 0;
  for await (const parsed of parsedLines(text)) {
    if (parsed === null) return yield { brokenAt: last + 1 };
    last = parsed.line;
    if (columns === null) columns = columnsNamed(parsed.cells);
    else if (parsed.cells.some((cell) => cell !== '')) yield rowOf(parsed.cells, columns, parsed.line);
  }
}
