import { readableJsonWithin } from '../../rules-schema/readable-json.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Problem, Sentence } from '../../rules-schema/problem.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import { sentenceOf } from '../command/refusal.ts';
import { criterionWords } from '../origin/criterion-words.ts';
import { ruleSheetMessages } from './rule-sheet-messages.ts';
import { cellOfText, textOfCell, type SheetCell } from './sheet-cells.ts';

/** What a row of the sheet says: a field of the table, goods named in rules, an entry, a case. */
const PARTS = ['table', 'goods', 'entry', 'case'] as const;
type Part = (typeof PARTS)[number];

/** How a cell is written: as it stands, as a number, or as JSON. `words` are there to be read and are passed over when the sheet comes back. */
type Writing = 'text' | 'number' | 'json' | 'words';

interface SheetColumn {
  /** Fields that lead to what the cell holds. */
  path: readonly string[];
  header: Sentence;
  writing: Writing;
  width: number;
}

const column = (path: string, en: string, lv: string, writing: Writing, width: number): SheetColumn => ({ path: path.split('.'), header: { en, lv }, writing, width });

/** The columns of a rule table as a sheet, one row an entry. Whatever fits no column stands as JSON in the last. */
export const SHEET_COLUMNS: readonly SheetColumn[] = [
  column('part', 'Row', 'Rinda', 'text', 8),
  column('id', 'Id', 'Identifikators', 'text', 16),
  column('covers', 'Covers (JSON)', 'Aptver (JSON)', 'json', 18),
  column('ex', 'ex', 'ex', 'json', 6),
  column('part.goods', 'Part of the codes (JSON)', 'Kodu daļa (JSON)', 'json', 22),
  column('path', 'Dashes (JSON)', 'Ievilkumi (JSON)', 'json', 30),
  column('description.lv', 'Description in Latvian', 'Apraksts latviski', 'text', 40),
  column('description.en', 'Description in English', 'Apraksts angliski', 'text', 40),
  column('column3', 'Column 3 (JSON)', '3. aile (JSON)', 'json', 50),
  column('column3Words', 'Column 3 in words (only to be read)', '3. aile vārdiem (tikai lasīšanai)', 'words', 50),
  column('column4', 'Column 4 (JSON)', '4. aile (JSON)', 'json', 40),
  column('column4Words', 'Column 4 in words (only to be read)', '4. aile vārdiem (tikai lasīšanai)', 'words', 40),
  column('printed.column1', 'Printed: column 1', 'Iespiests: 1. aile', 'text', 16),
  column('printed.column2', 'Printed: column 2', 'Iespiests: 2. aile', 'text', 40),
  column('printed.column3', 'Printed: column 3', 'Iespiests: 3. aile', 'text', 50),
  column('printed.column4', 'Printed: column 4', 'Iespiests: 4. aile', 'text', 40),
  column('wording.column3', 'English wording: column 3', 'Angļu formulējums: 3. aile', 'text', 50),
  column('wording.column4', 'English wording: column 4', 'Angļu formulējums: 4. aile', 'text', 40),
  column('page', 'Page', 'Lappuse', 'number', 8),
  column('lines', 'Lines of the source (JSON)', 'Avota rindas (JSON)', 'json', 14),
  column('footnotes', 'Footnotes (JSON)', 'Zemsvītras piezīmes (JSON)', 'json', 30),
  column('corrections', 'Corrections (JSON)', 'Labojumi (JSON)', 'json', 40),
  column('more', 'Everything else (JSON)', 'Viss pārējais (JSON)', 'json', 40),
];

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = ({ path }: SheetColumn): string => path.join('.');
/** The part of the codes is a field called `part`; the column that tells rows apart took its name. */
const fieldOf = ({ path }: SheetColumn): readonly string[] => (path.join('.') === 'part.goods' ? ['part'] : path);
const COLUMNS_OF_ENTRIES = SHEET_COLUMNS.filter(({ path, writing }) => writing !== 'words' && !['part', 'more'].includes(path.join('.')));

const valueAt = (fields: Fields, path: readonly string[]): unknown => path.reduce<unknown>((held, step) => (isFields(held) ? held[step] : undefined), fields);

function withoutAt(fields: Fields, [step = '', ...rest]: readonly string[]): Fields {
  const { [step]: held, ...others } = fields;
  if (rest.length === 0 || !isFields(held)) return others;
  const left = withoutAt(held, rest);
  return Object.keys(left).length === 0 ? others : { ...others, [step]: left };
}

function cellOf(value: unknown, writing: Writing): SheetCell {
  if (value === undefined) return null;
  if (writing === 'json') return cellOfText(readableJsonWithin(value, ''));
  if (writing === 'number' && typeof value === 'number') return value;
  return cellOfText(String(value));
}

/** A row: what stands in columns, and the rest of the fields as JSON in the last. */
function rowOf(part: Part, fields: Fields, words: Fields = {}): SheetCell[] {
  const rest = COLUMNS_OF_ENTRIES.reduce((left, each) => withoutAt(left, fieldOf(each)), fields);
  const more = Object.keys(rest).length > 0 ? rest : undefined;
  return SHEET_COLUMNS.map((each) => {
    if (keyOf(each) === 'part') return part;
    if (keyOf(each) === 'more') return cellOf(more, 'json');
    return cellOf(valueAt(each.writing === 'words' ? words : fields, fieldOf(each)), each.writing === 'words' ? 'text' : each.writing);
  });
}

function rowOfEntry(entry: RuleEntry, words: ReturnType<typeof criterionWords>, language: Language): SheetCell[] {
  const said = (rule: RuleEntry['column3'] | undefined): string | undefined => (rule === null || rule === undefined ? undefined : words.criterion(rule)[language]);
  return rowOf('entry', { ...entry }, { column3Words: said(entry.column3), column4Words: said(entry.column4) });
}

/** A table as rows of a sheet, without the row of headers. Nothing of the table is left out. */
export function rowsOfTable({ entries, classes, cases, ...frame }: RuleTable, language: Language): SheetCell[][] {
  const words = criterionWords(classes);
  return [
    rowOf('table', frame),
    ...Object.entries(classes).map(([id, { lv, en, ...rest }]) => rowOf('goods', { id, description: { lv, en }, ...rest })),
    ...entries.map((entry) => rowOfEntry(entry, words, language)),
    ...(cases ?? []).map(({ name, ...rest }) => rowOf('case', { id: name, ...rest })),
    ...(cases?.length === 0 ? [rowOf('case', {})] : []),
  ];
}

/** A row of a sheet as it came back: its number in the sheet, the headers being row 1, and its cells by the column's key. */
export interface ReadRow {
  line: number;
  cells: ReadonlyMap<string, string>;
}

const problemAt = (line: number, key: string, code: keyof typeof ruleSheetMessages, params: Record<string, string | number> = {}): Problem =>
  ({ pointer: `/rows/${line}/${key}`, code, message: sentenceOf(ruleSheetMessages, code, { line, ...params }), params: {} });

const headerOf = (key: string): string => SHEET_COLUMNS.find((each) => keyOf(each) === key)?.header.en ?? key;

function valueOf(cell: string, writing: Writing): unknown {
  const text = textOfCell(cell);
  if (text === undefined || writing === 'text') return text;
  if (writing === 'json') return JSON.parse(text) as unknown;
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) throw new SyntaxError(`${text} is no number`);
  return number;
}

function put(fields: Fields, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) fields[step] = value;
  else {
    const inner = isFields(fields[step]) ? fields[step] : {};
    fields[step] = inner;
    put(inner, rest, value);
  }
}

/** The fields a row says, in the order of the columns. */
function fieldsOf({ line, cells }: ReadRow, problems: Problem[]): Fields {
  const fields: Fields = {};
  for (const each of SHEET_COLUMNS) {
    const key = keyOf(each);
    if (each.writing === 'words' || key === 'part') continue;
    try {
      const value = valueOf(cells.get(key) ?? '', each.writing);
      if (value === undefined) continue;
      if (key === 'more' && isFields(value)) for (const [name, held] of Object.entries(value)) fields[name] = isFields(held) && isFields(fields[name]) ? { ...fields[name], ...held } : held;
      else put(fields, fieldOf(each), value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push(problemAt(line, key, each.writing === 'number' ? 'sheet-not-a-number' : 'sheet-not-json', { column: headerOf(key) }));
    }
  }
  return fields;
}

/** Digits a spreadsheet has taken the leading zero from: headings have four digits, subheadings six. */
const ZERO_LOST = /^(?:\d{1}|\d{3}|\d{5})$/;

function checkId(row: ReadRow, id: unknown, seen: Map<string, number>, problems: Problem[]): void {
  if (typeof id !== 'string') return void problems.push(problemAt(row.line, 'id', 'sheet-no-id'));
  if (ZERO_LOST.test(id)) problems.push(problemAt(row.line, 'id', 'sheet-zero-lost', { id }));
  const earlier = seen.get(id);
  if (earlier !== undefined) problems.push(problemAt(row.line, 'id', 'sheet-id-twice', { id, earlier }));
  seen.set(id, row.line);
}

/**
 * The document rows of a sheet say. It need not make sense yet: that is for the draft's own checks to tell, at their places.
 * @returns the document, and what could not be read, line by line
 */
export function tableOfRows(rows: readonly ReadRow[]): { document: Fields; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: Record<Part, { row: ReadRow; fields: Fields }[]> = { table: [], goods: [], entry: [], case: [] };
  for (const row of rows) {
    const said = (textOfCell(row.cells.get('part') ?? '') ?? 'entry').trim();
    const part = PARTS.find((each) => each === said);
    if (part === undefined) problems.push(problemAt(row.line, 'part', 'sheet-unknown-part', { part: said }));
    else read[part].push({ row, fields: fieldsOf(row, problems) });
  }
  const [frame] = read.table;
  if (frame === undefined) problems.push(problemAt(rows[0]?.line ?? 1, 'part', 'sheet-no-table'));
  const entryIds = new Map<string, number>();
  for (const { row, fields } of read.entry) checkId(row, fields['id'], entryIds, problems);
  const goods = read.goods.map(({ row, fields: { id, description, ...rest } }) => {
    if (typeof id !== 'string') problems.push(problemAt(row.line, 'id', 'sheet-no-id'));
    return [String(id), { ...(isFields(description) && description), ...rest }];
  });
  const cases = read.case.map(({ fields: { id, ...rest } }) => ({ ...(id !== undefined && { name: id }), ...rest })).filter((each) => Object.keys(each).length > 0);
  const document = {
    ...frame?.fields, classes: Object.fromEntries(goods) as Fields, entries: read.entry.map(({ fields }) => fields), ...(read.case.length > 0 && { cases }),
  };
  return { document, problems };
}
