import { createHash } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { versionInFullSchema } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { carryOut, idNamed, sendRecord } from '../http/command.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import { mediaTypeOf, type FileFormat } from '../http/export-rows.ts';
import { idInQuery } from '../http/list-dialect.ts';
import { downloadLanguage } from '../http/readers-language.ts';
import { documentOfSheet, importRuleTable } from './import-rule-table.ts';
import { ruleSheetMessages } from './rule-sheet-messages.ts';
import { rowsOfTable } from './rule-sheet.ts';
import { versionById } from './rule-table-reads.ts';
import { csvOfRows, rowsOfCsv, rowsOfXlsx, xlsxOfRows } from './sheet-files.ts';

/** Bytes an imported table may have. */
const LARGEST = 24_000_000;
const LONGEST_NOTE = 2000;

/** The last piece of a route that sends a version's table as a sheet from which it can be restored whole. */
export function tableAs(format: FileFormat): RoutePiece {
  return piece(
    async (request, response) => {
      const version = await versionById(request.office.db, idNamed(String(request.params['id'])));
      if (version === null) return refuse(commandMessages, 'not-found', {}, { status: 404 });
      const language = downloadLanguage(request);
      const rows = rowsOfTable(version.document, language);
      const file = format === 'csv' ? csvOfRows(rows, language) : await xlsxOfRows(rows, language);
      response.status(200).attachment(`${version.agreement}-${version.number}.${format}`).type(mediaTypeOf(format)).set('Cache-Control', 'no-store').send(file);
    },
    { answer: { status: 200, description: 'The table, one row an entry.', mediaType: mediaTypeOf(format) } },
  );
}

const readBytes: RequestHandler = express.raw({ type: () => true, limit: LARGEST });

async function bytesSent(request: Request, response: Response): Promise<Buffer> {
  await new Promise<void>((resolve, reject) => {
    readBytes(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });
  const bytes: unknown = request.body;
  return Buffer.isBuffer(bytes) && bytes.length > 0 ? bytes : refuse(ruleSheetMessages, 'sheet-empty');
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(ruleSheetMessages, 'sheet-not-utf8');
  }
}

/** `PK`: the beginning of every ZIP file, and so of every XLSX workbook. */
const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** The document in a file, told by its content: a workbook, a JSON document, or CSV. */
async function documentIn(bytes: Buffer): Promise<string> {
  if (isWorkbook(bytes)) return documentOfSheet(await rowsOfXlsx(bytes));
  const text = decoded(bytes);
  if (!text.trimStart().startsWith('{')) return documentOfSheet(rowsOfCsv(text));
  try {
    JSON.parse(text);
  } catch {
    refuse(ruleSheetMessages, 'sheet-unreadable');
  }
  return text;
}

/** The last piece of the import: reads the file and begins a draft with what it says. */
export const receiveRuleTable: RoutePiece = piece(
  async (request, response) => {
    const { basedOnVersionId: base, changeNote = '' } = request.query;
    const bytes = await bytesSent(request, response);
    const input = { documentText: await documentIn(bytes), basedOnVersionId: base === undefined ? null : idInQuery('basedOnVersionId', base), changeNote: String(changeNote).slice(0, LONGEST_NOTE) };
    const body = { ...input, documentText: createHash('sha256').update(bytes).digest('hex') };
    sendRecord(response, (await carryOut(request, importRuleTable, input, { body })).answer, 201);
  },
  {
    parameters: [
      { name: 'basedOnVersionId', description: 'The version the draft is compared with; left out: the one in force.', schema: { type: 'integer', minimum: 1 } },
      { name: 'changeNote', description: 'What was changed and why.', schema: { type: 'string', maxLength: LONGEST_NOTE } },
    ],
    body: { title: 'The file: JSON, CSV or XLSX, as it was exported' },
    answer: { status: 201, description: 'The draft.', schema: versionInFullSchema },
  },
);
