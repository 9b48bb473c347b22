import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import exceljs from 'exceljs';
import type { Language } from '../../rules-schema/user/language.ts';
import { refuse } from '../command/refusal.ts';
import { ruleSheetMessages } from './rule-sheet-messages.ts';
import { SHEET_COLUMNS, type ReadRow } from './rule-sheet.ts';
import type { SheetCell } from './sheet-cells.ts';

const MOST_IN_A_CELL = 32_767;
/** No list of any agreement comes near. */
const MOST_ROWS = 20_000;
/** What a workbook may hold once unpacked: a list of ten thousand entries needs a tenth of it. */
const MOST_UNPACKED = 60_000_000;

const headers = (language: Language): string[] => SHEET_COLUMNS.map(({ header }) => header[language]);

/** Rows as CSV as the reader's own Excel opens it: UTF-8 with a mark, CRLF; in Latvian semicolons, in English commas. */
export function csvOfRows(rows: readonly SheetCell[][], language: Language): string {
  return stringify([headers(language), ...rows], { bom: true, record_delimiter: 'windows', delimiter: language === 'lv' ? ';' : ',' });
}

/** Rows as one sheet of an XLSX workbook; every text is a text, so that codes keep their zeros. @throws Refusal 422 when a cell is too long for XLSX */
export async function xlsxOfRows(rows: readonly SheetCell[][], language: Language): Promise<Buffer> {
  const tooLong = rows.find((cells) => cells.some((cell) => typeof cell === 'string' && cell.length > MOST_IN_A_CELL));
  if (tooLong) refuse(ruleSheetMessages, 'sheet-cell-too-long', { id: String(tooLong[1] ?? tooLong[0]) });
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('rules', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  sheet.columns = SHEET_COLUMNS.map(({ width, writing }) => ({ width, style: { numFmt: writing === 'number' ? '0' : '@', alignment: { vertical: 'top' } } }));
  sheet.addRow(headers(language)).font = { bold: true };
  sheet.addRows(rows.map((cells) => [...cells]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const folded = (name: string): string => name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The columns' keys in the order of the file; headers may be in either language, or the keys themselves. @throws Refusal 422 */
function keysNamed(header: readonly string[]): (string | null)[] {
  const known = new Map(SHEET_COLUMNS.flatMap(({ path, header: { en, lv } }) => [en, lv, path.join('.')].map((name): [string, string] => [folded(name), path.join('.')])));
  const keys = header.map((name) => known.get(folded(name)) ?? null);
  const unknown = header.filter((name, place) => name.trim() !== '' && keys[place] === null);
  if (unknown.length > 0) refuse(ruleSheetMessages, 'sheet-columns-unknown', { columns: unknown.slice(0, 10).map((name) => `“${name.slice(0, 60)}”`).join(', ') });
  const missing = SHEET_COLUMNS.filter(({ path }) => ['part', 'id', 'column3', 'more'].includes(path.join('.')) && !keys.includes(path.join('.')));
  if (missing.length > 0) refuse(ruleSheetMessages, 'sheet-columns-missing', { columns: missing.map(({ header: { en } }) => `“${en}”`).join(', ') });
  return keys;
}

/** @throws Refusal 422 when there is no row, or the first does not name the columns */
function rowsUnder([header, ...rows]: readonly { line: number; cells: readonly string[] }[]): ReadRow[] {
  if (header === undefined || rows.length === 0) return refuse(ruleSheetMessages, 'sheet-empty');
  if (rows.length > MOST_ROWS) refuse(ruleSheetMessages, 'sheet-too-long', { most: MOST_ROWS });
  const keys = keysNamed(header.cells);
  const named = (cells: readonly string[]): [string, string][] => cells.flatMap((cell, place): [string, string][] => (keys[place] ? [[keys[place], cell]] : []));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== '')).map(({ line, cells }) => ({ line, cells: new Map(named(cells)) }));
}

const DELIMITERS = [';', ',', '\t'] as const;

/** The rows of a CSV file, whichever of `;` `,` and tab parts its cells. @throws Refusal 422 */
export function rowsOfCsv(text: string): ReadRow[] {
  const content = text.replace(/^\uFEFF/, '');
  const firstLine = content.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = DELIMITERS.reduce<string>((best, sign) => (firstLine.split(sign).length > firstLine.split(best).length ? sign : best), ';');
  try {
    const records = parse(content, { delimiter, record_delimiter: ['\r\n', '\n'], relax_column_count: true, to: MOST_ROWS + 2 }) as unknown as string[][];
    return rowsUnder(records.map((cells, index) => ({ line: index + 1, cells })));
  } catch (error) {
    if (error instanceof CsvError) return refuse(ruleSheetMessages, 'sheet-unreadable');
    throw error;
  }
}

function textIn(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return textIn(value.result);
  return 'text' in value ? String(value.text) : '';
}

const DIRECTORY_ENTRY = Buffer.from('PK\x01\x02', 'latin1');

/** Bytes a workbook says it unpacks to, by the directory of its archive. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf(DIRECTORY_ENTRY); at >= 0 && at + 28 <= bytes.length; at = bytes.indexOf(DIRECTORY_ENTRY, at + 4)) size += bytes.readUInt32LE(at + 24);
  return size;
}

/** The rows of the first sheet of a workbook. @throws Refusal 422 */
export async function rowsOfXlsx(bytes: Buffer): Promise<ReadRow[]> {
  if (unpackedSize(bytes) > MOST_UNPACKED) refuse(ruleSheetMessages, 'sheet-too-long', { most: MOST_ROWS });
  const workbook = new exceljs.Workbook();
  const isOpen = await workbook.xlsx.load(Uint8Array.from(bytes).buffer).then(() => true, () => false);
  const [sheet] = workbook.worksheets;
  if (!isOpen || sheet === undefined) return refuse(ruleSheetMessages, 'sheet-unreadable');
  const rows: { line: number; cells: string[] }[] = [];
  sheet.eachRow((row, line) => rows.push({ line, cells: Array.from({ length: sheet.columnCount }, (_, index) => textIn(row.getCell(index + 1).value)) }));
  return rowsUnder(rows);
}
