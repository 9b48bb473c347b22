import express, { type Request, type RequestHandler, type Response } from 'express';
import {
  decisionImportReportSchema, importedDecisionSchema, LARGEST_IMPORT, type DecisionImportReport, type ImportFormat,
} from '../../rules-schema/decision/decision-import.ts';
import { refuse } from '../command/refusal.ts';
import { runCommand } from '../command/run-command.ts';
import { idNamed } from '../http/command.ts';
import { describeRoutes, piece } from '../http/described-routes.ts';
import { mediaTypeOf, sendRows } from '../http/export-rows.ts';
import { list } from '../http/list.ts';
import { actorOf, may, signedIn } from '../http/permission.ts';
import { downloadLanguage, readersLanguage } from '../http/readers-language.ts';
import { csvCandidates } from './csv-candidates.ts';
import type { ImportCandidate } from './decision-import.ts';
import { reportColumns } from './decision-import-export.ts';
import { decisionImportListing, importReport, reportedLines } from './decision-import-reads.ts';
import { decisionMessages } from './decision-messages.ts';
import { importDecisions, type Run } from './import-decisions.ts';
import { importTemplate } from './import-columns.ts';
import { jsonCandidates } from './json-candidates.ts';

/** The report of one import in the reader's language. @throws Refusal 404 when there is no such import */
async function reportFor(request: Request, importId: number): Promise<DecisionImportReport> {
  const language = readersLanguage(request);
  const { record, lines } = await importReport(request.office.db, importId);
  const report = lines.map(({ problems, ...line }) => ({ ...line, problems: problems.map((problem) => ({ ...problem, message: problem.message[language] })) }));
  return { ...record, report, reportComplete: lines.length === record.lines };
}

const importNamed = ({ params: { id } }: Request): number => idNamed(typeof id === 'string' ? id : undefined);

const sendImportReport = piece(
  async (request, response) => {
    response.json(await reportFor(request, importNamed(request)));
  },
  { answer: { status: 200, description: 'The report.', schema: decisionImportReportSchema } },
);

const sendReportFile = piece(
  async (request, response) => {
    const importId = importNamed(request);
    const { db } = request.office;
    await importReport(db, importId);
    await sendRows({ request, response }, { format: 'csv', name: `decision-import-${importId}`, items: reportedLines(db, importId), columns: reportColumns });
  },
  { answer: { status: 200, description: 'A row for every decision of the file.', mediaType: mediaTypeOf('csv') } },
);

const FORMATS: Readonly<Record<string, ImportFormat>> = {
  'text/csv': 'csv',
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
};

const readBytes: RequestHandler = express.raw({ type: Object.keys(FORMATS), limit: LARGEST_IMPORT });

/** The whole file as text. @throws Refusal 415 another type, 422 not UTF-8; http error 413 too large */
async function fileSent(request: Request, response: Response): Promise<{ text: string; format: ImportFormat }> {
  const type = request.is(Object.keys(FORMATS));
  const format = typeof type === 'string' ? FORMATS[type] : undefined;
  if (format === undefined) return refuse(decisionMessages, 'import-type-unknown', {}, { status: 415 });
  await new Promise<void>((resolve, reject) => {
    readBytes(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes)) return { text: '', format };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), format };
  } catch {
    return refuse(decisionMessages, 'import-not-utf8');
  }
}

function candidatesIn(text: string, format: ImportFormat): AsyncIterable<ImportCandidate> | Iterable<ImportCandidate> {
  return format === 'csv' ? csvCandidates(text) : jsonCandidates(text, format);
}

/** Reads `dryRun`: `true` or `1` rehearses, anything else but `false`, `0` and nothing is refused. */
function isRehearsal(request: Request): boolean {
  const asked: unknown = request.query['dryRun'];
  if (asked === 'true' || asked === '1') return true;
  return asked === undefined || asked === 'false' || asked === '0' ? false : refuse(decisionMessages, 'dry-run-unclear', {}, { status: 400 });
}

/** The last piece of the import: takes the file, imports it batch by batch, and answers the line-by-line report. */
export const receiveImport = piece(
  async (request, response) => {
    const dryRun = isRehearsal(request);
    const { text, format } = await fileSent(request, response);
    const { db, now } = request.office;
    const run: Run = async (verb, input) => {
      const origin = { actor: actorOf(request), now: now(), requestId: request.requestId, ip: request.ip ?? null };
      return (await runCommand(db, verb, input, origin)).answer;
    };
    const { id } = await importDecisions(run, candidatesIn(text, format), { format, dryRun });
    response.json(await reportFor(request, id));
  },
  {
    parameters: [{ name: 'dryRun', description: '`true`: everything is checked and reported, nothing is stored.', schema: { type: 'boolean' } }],
    body: { type: 'array', title: 'Past decisions', items: importedDecisionSchema },
    answer: { status: 200, description: 'The line-by-line report.', schema: decisionImportReportSchema },
  },
);

/** The last piece that answers an empty form. */
export const sendTemplate = piece(
  (request, response) => {
    response.type('text/csv').attachment('decisions-template.csv').send(importTemplate(downloadLanguage(request)));
  },
  { answer: { status: 200, description: 'The template.', mediaType: 'text/csv' } },
);

/** Imports of past decisions and their reports: `/api/decision-imports`. */
export const decisionImportRoutes = describeRoutes('/api/decision-imports', 'Imports of past decisions');

decisionImportRoutes.get('/', 'List imports', signedIn, may('decision:import'), list(decisionImportListing));
decisionImportRoutes.get('/:id', 'Read the report of an import', signedIn, may('decision:import'), sendImportReport);
decisionImportRoutes.get('/:id/report.csv', 'The whole report of an import as CSV', signedIn, may('decision:import'), sendReportFile);
