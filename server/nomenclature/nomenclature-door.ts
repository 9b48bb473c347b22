import { createHash } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response } from 'express';
import {
  CODE_STANDINGS, codeStandingSchema, LARGEST_NOMENCLATURE, nomenclatureImportSchema, nomenclatureReportSchema, type NomenclatureImport, type NomenclatureReport,
} from '../../rules-schema/nomenclature/nomenclature.ts';
import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { validator } from '../../rules-schema/validate.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { carryOut, sendRecord } from '../http/command.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import { readersLanguage } from '../http/readers-language.ts';
import { importNomenclature, rehearseImport, type ImportReport } from './import-nomenclature.ts';
import { nomenclatureMessages } from './nomenclature-messages.ts';
import { readNomenclature } from './read-nomenclature.ts';
import { standingOfCodes } from './standing-of-codes.ts';

const MOST_CODES = 200;
const HS_OF_THE_LIST = 'HS 2007';

/** Whatever the browser calls the file: its content tells what it is. */
const readBytes: RequestHandler = express.raw({ type: () => true, limit: LARGEST_NOMENCLATURE });

/** The file as text. @throws Refusal 422 in another encoding; http error 413 too large */
async function fileSent(request: Request, response: Response): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    readBytes(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes)) return '';
  const marks = bytes.subarray(0, 2).toString('hex');
  try {
    return new TextDecoder(marks === 'fffe' ? 'utf-16le' : marks === 'feff' ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(nomenclatureMessages, 'file-not-utf8');
  }
}

const checkImport = validator<NomenclatureImport>(nomenclatureImportSchema);
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false };

/** What the address says is to become of the file. @throws Refusal 400 */
function importAsked({ query }: Request): NomenclatureImport {
  const { year, dryRun = 'false', ...others } = query;
  const checked = checkImport({ ...others, year: Number(year), dryRun: YES_OR_NO[String(dryRun)] });
  return checked.ok ? checked.value : refuse(nomenclatureMessages, 'parameter-wrong', {}, { status: 400, errors: checked.problems });
}

function forReader(report: ImportReport, language: 'lv' | 'en'): NomenclatureReport {
  return { ...report, problems: report.problems.map(({ message, ...problem }) => ({ ...problem, message: message[language] })) };
}

const { properties } = nomenclatureImportSchema;

/** The last piece of the import: reads the file, rehearses or imports it, and answers the report. */
export const receiveNomenclature: RoutePiece = piece(
  async (request, response) => {
    const { dryRun, system, year, source = '', language } = importAsked(request);
    const text = await fileSent(request, response);
    const input = { system, year, source, file: readNomenclature(text, { system, ...(language && { language }) }) };
    const body = { system, year, source, sha256: createHash('sha256').update(text).digest('hex') };
    const report = dryRun ? await rehearseImport(request.office.db, input) : (await carryOut(request, importNomenclature, input, { body })).answer;
    sendRecord(response, forReader(report, readersLanguage(request)));
  },
  {
    parameters: Object.entries(properties).map(([name, schema]) => ({ name, description: 'description' in schema ? schema.description : schema.title, schema })),
    headers: [{ name: 'If-Match', description: 'The version of the edition that is replaced.', schema: { type: 'string' } }],
    body: { title: 'The file: CSV or JSON, as it was published' },
    answer: { status: 200, description: 'What was read, line by line what was not, and what it changes.', schema: nomenclatureReportSchema },
  },
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last piece that tells how codes stand on a day. */
export const sendStandings: RoutePiece = piece(
  async (request, response) => {
    const { codes = '', date = '' } = request.query;
    const { db, now } = request.office;
    const asked = [...new Set(String(codes).split(',').map(bareCode).filter((code) => /^\d{4,10}$/.test(code)))];
    if (asked.length > MOST_CODES) refuse(nomenclatureMessages, 'too-many-codes', { most: MOST_CODES }, { status: 400 });
    const day = DAY.test(String(date)) ? String(date) : officeDay(now());
    response.json(await standingOfCodes(db, asked, day, HS_OF_THE_LIST));
  },
  {
    parameters: [
      { name: 'codes', description: 'Codes of four to ten digits, parted by commas.', schema: { type: 'string' } },
      { name: 'date', description: 'The day; left out: today.', schema: { type: 'string', format: 'date' } },
    ],
    answer: { status: 200, description: `How each stands: ${CODE_STANDINGS.join(', ')}.`, schema: { type: 'array', items: codeStandingSchema } },
  },
);
