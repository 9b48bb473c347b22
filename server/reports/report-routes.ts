import type { Report, ReportColumn, ReportRow } from '../../rules-schema/report/report.ts';
import { reportSchema } from '../../rules-schema/report/report.ts';
import { answer } from '../http/answer.ts';
import { describeRoutes, piece, type QueryParameter, type RoutePiece } from '../http/described-routes.ts';
import { FILE_FORMATS, mediaTypeOf, sendRows, type ExportColumn, type FileFormat } from '../http/export-rows.ts';
import { may, signedIn } from '../http/permission.ts';
import { askedReport } from './ask-report.ts';
import { applicationReports } from './application-reports.ts';
import { decisionReports } from './decision-reports.ts';
import { quotaReports } from './quota-reports.ts';
import { makeReport, type ReportDefinition, type ReportParameter } from './report-definition.ts';
import { inWords, totalWord } from './report-words.ts';

/** Everything a manager may ask for. */
const reports: readonly ReportDefinition[] = [...applicationReports, ...decisionReports, ...quotaReports];

/** The manager's figures: `/api/reports/<name>`, each also as a file. */
export const reportRoutes = describeRoutes('/api/reports', 'Reports');

const TOLD: Readonly<Record<ReportParameter, string>> = {
  by: 'How days are gathered: day, week (the default) or month.',
  agreement: 'Only this agreement.',
  officer: 'Only this officer, by name.',
  chapter: 'Only this chapter of the nomenclature.',
  type: 'Only this type of application.',
};

function parametersOf({ asks }: ReportDefinition): QueryParameter[] {
  const day = { type: 'string', format: 'date' } as const;
  return [
    { name: 'from', description: 'First day; ninety days before the last unless told.', schema: day },
    { name: 'to', description: 'Last day; today unless told.', schema: day },
    ...asks.map((name) => ({ name, description: TOLD[name], schema: { type: 'string' } })),
  ];
}

/** A line of the file; the last one holds the totals. */
interface FileRow {
  values: ReportRow['values'];
  isTotal: boolean;
}

async function* rowsOf({ rows, totals }: Report): AsyncGenerator<FileRow> {
  for (const { values } of rows) yield { values, isTotal: false };
  if (Object.keys(totals).length > 0) yield { values: totals, isTotal: true };
}

const fileColumn = ({ key, label, kind }: ReportColumn, place: number): ExportColumn<FileRow> => ({
  key, header: label, value: ({ values, isTotal }, language) => (isTotal && place === 0 ? totalWord[language] : inWords(kind, values[key] ?? null, language)),
});

function fileOf(format: FileFormat, definition: ReportDefinition): RoutePiece {
  return piece(
    async (request, response) => {
      const { db, now } = request.office;
      const report = await makeReport(db, definition, askedReport(request.query, now()));
      await sendRows({ request, response }, { format, name: definition.title, items: rowsOf(report), columns: report.columns.map(fileColumn) });
    },
    { parameters: parametersOf(definition), answer: { status: 200, description: 'The file; its last line holds the totals.', mediaType: mediaTypeOf(format) } },
  );
}

for (const definition of reports) {
  const { name, title } = definition;
  reportRoutes.get(`/${name}`, title.en, signedIn, may('report:read'),
    answer(({ db, now, request }) => makeReport(db, definition, askedReport(request.query, now)), {
      answers: reportSchema, description: 'The report.', parameters: parametersOf(definition),
    }));
  for (const format of FILE_FORMATS) {
    reportRoutes.get(`/${name}/export.${format}`, `${title.en}, as ${format.toUpperCase()}`, signedIn, may('report:read'), fileOf(format, definition));
  }
}
