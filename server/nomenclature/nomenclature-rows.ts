import { parse } from 'csv-parse/sync';
import { refuse } from '../command/refusal.ts';
import { nomenclatureMessages } from './nomenclature-messages.ts';

/** A row of a file: the line (or the number of the record) it stands at, and its cells, trimmed. */
export interface FileRow {
  line: number;
  cells: readonly string[];
  /** Why the row is no row at all. */
  fault?: 'not-a-record';
}

/** A file as a table: what it names its columns, and its rows. */
export interface FileTable {
  columns: readonly string[];
  rows: readonly FileRow[];
}

const LISTS = ['results', 'data', 'items', 'codes'] as const;
const DELIMITERS = [';', ',', '\t', '|'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');

/** A field that holds a text in each language becomes a field for each: `description: {lv, en}` → `descriptionlv`, `descriptionen`. */
function flat(record: Record<string, unknown>): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] =>
    isRecord(value) ? Object.entries(value).map(([inner, text]) => [`${name}${inner}`, written(text)]) : [[name, written(value)]]);
}

function listIn(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  const held = isRecord(document) ? LISTS.map((name) => document[name]).find(Array.isArray) : undefined;
  return held ?? refuse(nomenclatureMessages, 'file-no-list');
}

function jsonTable(text: string): FileTable {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return refuse(nomenclatureMessages, 'file-not-json');
  }
  const records = listIn(document).map((item) => (isRecord(item) ? flat(item) : null));
  const columns = [...new Set(records.flatMap((record) => (record ?? []).map(([name]) => name)))];
  const places = new Map(columns.map((name, place) => [name, place]));
  const rows = records.map((record, index): FileRow => {
    if (record === null) return { line: index + 1, cells: [], fault: 'not-a-record' };
    const cells = columns.map(() => '');
    for (const [name, value] of record) cells[places.get(name) ?? 0] = value;
    return { line: index + 1, cells };
  });
  return { columns, rows };
}

/** What parts the cells: whichever sign the first line has most of. */
function delimiterOf(text: string): string {
  const firstLine = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? '';
  const times = (sign: string): number => firstLine.split(sign).length;
  return DELIMITERS.reduce((best, sign) => (times(sign) > times(best) ? sign : best), DELIMITERS[0] as string);
}

function csvTable(text: string): FileTable {
  try {
    const parsed = parse(text, {
      delimiter: delimiterOf(text), record_delimiter: ['\r\n', '\n', '\r'], trim: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true, info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...others] = parsed.map(({ record, info }): FileRow => ({ line: info.lines, cells: record }));
    return { columns: header?.cells ?? [], rows: others.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    return refuse(nomenclatureMessages, 'file-broken', { line });
  }
}

/**
 * A file of the nomenclature as a table, JSON or CSV (cells parted by `;` `,` `|` or tab), told by its content.
 * @throws Refusal 422 when it is empty, or cannot be read as what it begins like
 */
export function tableIn(text: string): FileTable {
  const content = text.replace(/^\uFEFF/, '').trimStart();
  const table = /^[[{]/.test(content) ? jsonTable(content) : csvTable(content);
  return table.rows.length === 0 ? refuse(nomenclatureMessages, 'file-empty') : table;
}
