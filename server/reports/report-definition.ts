import type { Knex } from 'knex';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { Report, ReportName } from '../../rules-schema/report/report.ts';
import { reportOf, type CountedRow, type DefinedColumn, type ReportQuestion } from './report.ts';

/** What a report may be asked for beside its period. */
export type ReportParameter = 'by' | 'agreement' | 'officer' | 'chapter' | 'type';

/** One report: its name, what it may be asked for, its columns, and the read that counts. */
export interface ReportDefinition {
  name: ReportName;
  title: Sentence;
  asks: readonly ReportParameter[];
  columns: readonly DefinedColumn[];
  read: (db: Knex, question: ReportQuestion) => Promise<CountedRow[]>;
  /** True where the figures describe this moment, whatever the period. */
  ofThisMoment?: true;
}

/** Makes a report: counts, shares, totals. */
export async function makeReport(db: Knex, definition: ReportDefinition, question: ReportQuestion): Promise<Report> {
  const period = definition.ofThisMoment ? { from: question.to, to: question.to } : question;
  return reportOf(definition, period, await definition.read(db, question));
}
