import { pointerSteps } from '../../rules-schema/problem.ts';
import { sentenceOf } from '../command/refusal.ts';
import { csvRows, type CsvRow } from './csv-file.ts';
import type { ImportCandidate, LineProblem } from './decision-import.ts';
import { importLineMessages } from './decision-messages.ts';
import { readCell } from './import-cells.ts';
import { IMPORT_COLUMNS, isOfMaterial, type ImportColumn } from './import-columns.ts';

type Branch = { [name: string]: unknown };

const columnNamed = (name: string): ImportColumn => {
  const column = IMPORT_COLUMNS.find((one) => one.name === name);
  if (column === undefined) throw new Error(`There is no import column ${name}.`);
  return column;
};
const REFERENCE = columnNamed('reference');
const CURRENCY = columnNamed('currency');
const MATERIAL_CURRENCY = '/facts/materials/*/value/currency';

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Puts a value at a pointer of our own, making the objects on the way. */
function put(document: Branch, pointer: string, value: unknown): void {
  const steps = pointerSteps(pointer);
  let at = document;
  for (const step of steps.slice(0, -1)) {
    const next = at[step];
    const branch = isBranch(next) ? next : {};
    at[step] = branch;
    at = branch;
  }
  at[steps.at(-1) ?? ''] = value;
}

function problem(code: keyof typeof importLineMessages, line: number, field: string, params: Record<string, string | number> = {}): LineProblem {
  return { line, field, message: sentenceOf(importLineMessages, code, params) };
}

/** The cell of the decision's first row that has one; rows that say something else are at fault. */
function sharedCell(rows: readonly CsvRow[], column: ImportColumn): { text: string; line: number; problems: LineProblem[] } {
  const said = rows.filter(({ cells }) => (cells.get(column) ?? '') !== '');
  const first = said[0]?.cells.get(column) ?? '';
  const problems = said.flatMap(({ cells, line }) => {
    const value = cells.get(column) ?? '';
    return value === first ? [] : [problem('differs-from-first-row', line, column.name, { row: line, value: value.slice(0, 60), first: first.slice(0, 60) })];
  });
  return { text: first, line: said[0]?.line ?? rows[0]?.line ?? 1, problems };
}

const hasMaterial = ({ cells }: CsvRow): boolean => IMPORT_COLUMNS.some((column) => isOfMaterial(column) && (cells.get(column) ?? '') !== '');

function cellProblems(column: ImportColumn, text: string, line: number, take: (value: unknown) => void): LineProblem[] {
  if (text === '') return [];
  const reading = readCell(column.kind, text.replaceAll('\0', ''));
  if (text.includes('\0')) return [problem('text-not-storable', line, column.name)];
  if (!reading.ok) return [{ line, field: column.name, message: reading.message }];
  take(reading.value);
  return [];
}

function materialOf(row: CsvRow, currency: string): { material: Branch; problems: LineProblem[] } {
  const material: Branch = {};
  const problems = IMPORT_COLUMNS.filter(isOfMaterial).flatMap((column) =>
    cellProblems(column, row.cells.get(column) ?? '', row.line, (value) => put(material, column.pointer.replace('/facts/materials/*', ''), value)));
  if (isBranch(material['value'])) material['value']['currency'] = currency;
  return { material, problems };
}

/** Says in words of the file where a pointer into the document leads. */
function placesOf(rows: readonly CsvRow[], materialRows: readonly CsvRow[]): ImportCandidate['placeOf'] {
  const firstLine = rows[0]?.line ?? 1;
  return (pointer) => {
    const [, place] = /^\/facts\/materials\/(\d+)/.exec(pointer) ?? [];
    const row = place === undefined ? undefined : materialRows[Number(place)];
    const general = pointer.replace(/^\/facts\/materials\/\d+/, '/facts/materials/*');
    const sought = general === MATERIAL_CURRENCY ? CURRENCY.pointer : general;
    const column = IMPORT_COLUMNS.find((one) => sought === one.pointer || sought.startsWith(`${one.pointer}/`))
      ?? IMPORT_COLUMNS.find((one) => one.pointer.startsWith(`${sought}/`));
    return { line: row?.line ?? firstLine, field: column?.name ?? '' };
  };
}

function candidateOf(rows: readonly CsvRow[]): ImportCandidate {
  const document: Branch = {};
  const problems = rows.flatMap(({ line, raggedness }) => (raggedness ? [problem('csv-cells', line, '', raggedness)] : []));
  for (const column of IMPORT_COLUMNS.filter((one) => !isOfMaterial(one))) {
    const { text, line, problems: differing } = sharedCell(rows, column);
    problems.push(...differing, ...cellProblems(column, text, line, (value) => put(document, column.pointer, value)));
  }
  const materialRows = rows.filter(hasMaterial);
  const currency = sharedCell(rows, CURRENCY).text;
  const materials = materialRows.map((row) => materialOf(row, currency));
  put(document, '/facts/materials', materials.map(({ material }) => material));
  problems.push(...materials.flatMap((one) => one.problems));
  const reference = rows[0]?.cells.get(REFERENCE) ?? '';
  return { line: rows[0]?.line ?? 1, reference: reference === '' ? null : reference, document, problems, placeOf: placesOf(rows, materialRows) };
}

function brokenFrom(line: number): ImportCandidate {
  return { line, reference: null, document: null, problems: [problem('csv-malformed', line, '')], placeOf: () => ({ line, field: '' }), last: true };
}

/** The line that cannot be read may be a material of the decision before it: half of its materials would be another decision. */
function perhapsIncomplete(candidate: ImportCandidate, brokenAt: number): ImportCandidate {
  return { ...candidate, problems: [...candidate.problems, problem('csv-incomplete', candidate.line, '', { row: brokenAt })] };
}

/** The decisions of a CSV file: the rows that follow one another under one reference are one decision. */
export async function* csvCandidates(text: string): AsyncGenerator<ImportCandidate> {
  let together: CsvRow[] = [];
  const referenceOf = (row: CsvRow): string => row.cells.get(REFERENCE) ?? '';
  for await (const row of csvRows(text)) {
    if ('brokenAt' in row) {
      if (together.length > 0) yield perhapsIncomplete(candidateOf(together), row.brokenAt);
      yield brokenFrom(row.brokenAt);
      return;
    }
    const [first] = together;
    if (first && (referenceOf(row) !== referenceOf(first) || referenceOf(row) === '')) {
      yield candidateOf(together);
      together = [];
    }
    together.push(row);
  }
  if (together.length > 0) yield candidateOf(together);
}
