import type { Sentence } from '../../rules-schema/problem.ts';
import type { DefinedColumn } from './report.ts';

/** A column of counts. */
export const counted = (key: string, en: string, lv: string): DefinedColumn => ({ key, label: { en, lv }, kind: 'count' });
const shared = (key: string, en: string, lv: string, part: string, whole: string): DefinedColumn => ({ key, label: { en, lv }, kind: 'percent', shareOf: { part, whole } });

/** Columns that several reports have. */
export const COLUMN = {
  lines: counted('lines', 'Lines', 'Preces'),
  approved: counted('approved', 'Approved', 'Apstiprinātās'),
  refused: counted('refused', 'Refused', 'Atteiktās'),
  originating: counted('originating', 'Originating', 'Noteiktas izcelsmes'),
  notOriginating: counted('notOriginating', 'Not originating', 'Nav noteiktas izcelsmes'),
  undetermined: counted('undetermined', 'Undetermined', 'Nav izlemts'),
  differing: counted('differing', 'Decided otherwise than the engine', 'Nolemts citādi nekā sistēma'),
  approvedAgainst: counted('approvedAgainst', 'Approved against the engine', 'Apstiprinātās pretēji sistēmai'),
  refusedAgainst: counted('refusedAgainst', 'Refused against the engine', 'Atteiktās pretēji sistēmai'),
  approvedShare: shared('approvedShare', 'Approved, %', 'Apstiprinātās, %', 'approved', 'lines'),
  differingShare: shared('differingShare', 'Decided otherwise, %', 'Nolemts citādi, %', 'differing', 'lines'),
  applications: counted('applications', 'Applications', 'Pieteikumi'),
  overdue: counted('overdue', 'Overdue', 'Nokavēti'),
} as const satisfies Readonly<Record<string, DefinedColumn>>;

/** The column that says what a row is about. */
export const head = (key: string, kind: DefinedColumn['kind'], label: Sentence): DefinedColumn => ({ key, label, kind });

export const PERIOD = head('period', 'period', { en: 'Period from', lv: 'Laikposms no' });
