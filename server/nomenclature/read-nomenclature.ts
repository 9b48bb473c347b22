import type { NomenclatureShape, NomenclatureSystem, NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { dashesOf, languageOf, readCode, readDay, readDescription } from './nomenclature-cells.ts';
import { recognisedColumns, shapeOf, type ColumnPlaces, type ColumnRole } from './nomenclature-columns.ts';
import { nomenclatureLineMessages, nomenclatureMessages } from './nomenclature-messages.ts';
import { tableIn, type FileRow, type FileTable } from './nomenclature-rows.ts';

/** A line of the nomenclature as a file tells it. */
export interface ReadLine {
  /** Where it stands in the file. */
  line: number;
  /** Bare digits; null for a line that only heads others. */
  code: string | null;
  level: number;
  description: NomenclatureTexts;
  /** null: as long as the edition. */
  validFrom: string | null;
  validTo: string | null;
}

/** Why a line could not be read. */
export interface LineFault {
  line: number;
  column: string;
  found: string;
  message: Sentence;
}

/** Everything a file of the nomenclature says, and what could not be read of it. */
export interface ReadFile {
  shape: NomenclatureShape;
  columns: string[];
  languages: Language[];
  rows: number;
  lines: ReadLine[];
  faults: LineFault[];
}

const LONGEST_DESCRIPTION = 8000;
const LONGEST_SHOWN = 120;
const MOST_DIGITS: Readonly<Record<NomenclatureSystem, number>> = { HS: 6, CN: 10 };
const SAMPLE = 300;
/** Half of a surrogate pair, standing alone. */
const LONE_SURROGATE = /\p{Surrogate}/u;

interface Reading {
  table: FileTable;
  places: ColumnPlaces;
  system: NomenclatureSystem;
  /** Of descriptions whose column does not tell. */
  language: Language;
}

type Fault = { role: ColumnRole | null; code: keyof typeof nomenclatureLineMessages; params?: Record<string, string | number> };

const cellOf = ({ places }: Reading, { cells }: FileRow, role: ColumnRole): string => {
  const place = places[role];
  return place === undefined ? '' : (cells[place] ?? '');
};

function faultOf({ table, places }: Reading, row: FileRow, { role, code, params = {} }: Fault): LineFault {
  const place = role === null ? undefined : places[role];
  const found = place === undefined ? row.cells.join(' ') : (row.cells[place] ?? '');
  return { line: row.line, column: place === undefined ? '' : (table.columns[place] ?? ''), found: found.slice(0, LONGEST_SHOWN), message: sentenceOf(nomenclatureLineMessages, code, params) };
}

function textsOf(reading: Reading, row: FileRow): NomenclatureTexts {
  const named = cellOf(reading, row, 'language').toLowerCase();
  const language = named === 'lv' || named === 'en' ? named : named === '' ? reading.language : null;
  const text = readDescription(cellOf(reading, row, 'text'));
  const inLanguage = (which: Language): string | null => readDescription(cellOf(reading, row, which)) ?? (language === which ? text : null);
  return { lv: inLanguage('lv'), en: inLanguage('en') };
}

function textFault({ lv, en }: NomenclatureTexts): Fault | null {
  if (lv === null && en === null) return { role: null, code: 'description-missing' };
  if (Math.max(lv?.length ?? 0, en?.length ?? 0) > LONGEST_DESCRIPTION) return { role: null, code: 'description-too-long', params: { most: LONGEST_DESCRIPTION } };
  const text = `${lv ?? ''}${en ?? ''}`;
  return text.includes('\0') || LONE_SURROGATE.test(text) ? { role: null, code: 'text-not-storable' } : null;
}

/** How deep a line stands: as its column says, else by its digits or by the dashes before its text. */
function levelOf(reading: Reading, row: FileRow, code: string | null): number {
  const told = cellOf(reading, row, 'depth');
  if (/^\d{1,2}$/.test(told)) return Number(told);
  if (code !== null) return code.length / 2;
  const text = ['lv', 'en', 'text'].map((role) => cellOf(reading, row, role as ColumnRole)).find((cell) => cell !== '') ?? '';
  return dashesOf(told === '' ? text : told) + 1;
}

function surplusCells({ table }: Reading, { cells }: FileRow): Fault | null {
  const surplus = cells.slice(table.columns.length).some((cell) => cell !== '');
  return surplus ? { role: null, code: 'too-many-cells', params: { found: cells.length, expected: table.columns.length } } : null;
}

/** null: a sum, which is no line of the nomenclature. */
function readRow(reading: Reading, row: FileRow): ReadLine | Fault | null {
  const whole: Fault | null = row.fault ? { role: null, code: row.fault } : surplusCells(reading, row);
  if (whole) return whole;
  const read = readCode(cellOf(reading, row, 'code'), cellOf(reading, row, 'suffix'), cellOf(reading, row, 'digits'));
  if (read.kind === 'sum') return null;
  if (read.kind === 'malformed') return { role: 'code', code: 'code-malformed' };
  const code = read.kind === 'code' ? read.code : null;
  const most = MOST_DIGITS[reading.system];
  if (code !== null && code.length > most) return { role: 'code', code: 'code-too-long', params: { system: reading.system, most } };
  const description = textsOf(reading, row);
  const textWrong = textFault(description);
  if (textWrong) return textWrong;
  const [validFrom, validTo] = [readDay(cellOf(reading, row, 'validFrom')), readDay(cellOf(reading, row, 'validTo'))];
  if (validFrom === 'wrong') return { role: 'validFrom', code: 'not-a-date' };
  if (validTo === 'wrong') return { role: 'validTo', code: 'not-a-date' };
  if (validFrom !== null && validTo !== null && validTo < validFrom) return { role: 'validTo', code: 'dates-backwards' };
  return { line: row.line, code, level: levelOf(reading, row, code), description, validFrom, validTo };
}

/** Some files give a line for each language of a code: the second fills in what the first left open. */
function fillsIn(known: ReadLine, { description: { lv, en } }: ReadLine): boolean {
  const { description } = known;
  const isFree = (lv === null || description.lv === null) && (en === null || description.en === null);
  if (isFree) known.description = { lv: description.lv ?? lv, en: description.en ?? en };
  return isFree;
}

function readRows(reading: Reading): Pick<ReadFile, 'lines' | 'faults'> {
  const byCode = new Map<string, ReadLine>();
  const lines: ReadLine[] = [];
  const faults: LineFault[] = [];
  for (const row of reading.table.rows) {
    const read = readRow(reading, row);
    if (read === null) continue;
    if (!('line' in read)) {
      faults.push(faultOf(reading, row, read));
      continue;
    }
    const key = read.code === null ? null : `${read.code} ${read.validFrom ?? ''}`;
    const known = key === null ? undefined : byCode.get(key);
    if (known === undefined) lines.push(read);
    else if (!fillsIn(known, read)) faults.push(faultOf(reading, row, { role: 'code', code: 'code-twice', params: { line: known.line } }));
    if (key !== null && known === undefined) byCode.set(key, read);
  }
  return { lines, faults };
}

function placesIn({ columns }: FileTable): ColumnPlaces {
  const places = recognisedColumns(columns);
  const hasText = [places.lv, places.en, places.text].some((place) => place !== undefined);
  const missing = places.code === undefined ? { missing: 'codes', missingLv: 'kodi' } : hasText ? null : { missing: 'descriptions', missingLv: 'apraksti' };
  if (missing) refuse(nomenclatureMessages, 'columns-unknown', { ...missing, columns: columns.slice(0, 20).map((name) => name.slice(0, 40)).join(', ') });
  return places;
}

/** The shallowest line stands at depth 0. */
function fromTheTop(lines: ReadLine[]): ReadLine[] {
  const top = lines.reduce((least, { level }) => Math.min(least, level), 20);
  return lines.map((line) => ({ ...line, level: Math.min(20, line.level - top) }));
}

/**
 * Reads a published file of the Harmonized System or the Combined Nomenclature, JSON or CSV.
 * @param told what the person says of it; `language` of descriptions whose column does not tell
 * @throws Refusal 422 when it is no such file, or not one line can be read
 */
export function readNomenclature(text: string, { system, language }: { system: NomenclatureSystem; language?: Language }): ReadFile {
  const table = tableIn(text);
  const places = placesIn(table);
  const sample = places.text === undefined ? [] : table.rows.slice(0, SAMPLE).map(({ cells }) => cells[places.text ?? 0] ?? '');
  const { lines, faults } = readRows({ table, places, system, language: language ?? languageOf(sample) });
  if (!lines.some(({ code }) => code !== null)) {
    const first = faults[0]?.message ?? nomenclatureLineMessages['code-malformed'];
    refuse(nomenclatureMessages, 'nothing-readable', { first: first.en, firstLv: first.lv });
  }
  const languages = (['lv', 'en'] as const).filter((which) => lines.some(({ description }) => description[which] !== null));
  const columns = Object.values(places).sort((a, b) => a - b).map((place) => table.columns[place] ?? '');
  return { shape: shapeOf(table.columns), columns, languages, rows: table.rows.length, lines: fromTheTop(lines), faults };
}
