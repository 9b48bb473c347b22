import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import exceljs from 'exceljs';
import type { Request, Response } from 'express';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import { readAll, type Listing } from '../database/listing.ts';
import { piece, type DescribedRoutes, type RoutePiece } from './described-routes.ts';
import { questionAsked } from './list-dialect.ts';
import { selectionParameters } from './list.ts';
import { downloadLanguage } from './readers-language.ts';
import { harmlessCell, type Cell } from './spreadsheet-cell.ts';

/** A column of an export. */
export interface ExportColumn<Item> {
  key: string;
  header: Sentence;
  value: (item: Item, language: Language) => Cell;
  /** Width in characters, in XLSX; 18 unless told. */
  width?: number;
}

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ORDINARY_WIDTH = 18;

function startDownload(request: Request, response: Response, resource: string, type: string, ending: string): void {
  const day = request.office.now().slice(0, 10);
  response.status(200).type(type).attachment(`${resource}-${day}.${ending}`).set('Cache-Control', 'no-store');
}

async function* cellsOf<Item>(items: AsyncIterable<Item>, columns: readonly ExportColumn<Item>[], language: Language): AsyncGenerator<Cell[]> {
  for await (const item of items) yield columns.map(({ value }) => harmlessCell(value(item, language)));
}

const DECIMAL = /^-?\d+\.\d+$/;

const withDecimalComma = (cell: Cell): Cell => (DECIMAL.test(String(cell)) ? String(cell).replace('.', ',') : cell);

async function* withDecimalCommas(rows: AsyncIterable<Cell[]>): AsyncGenerator<Cell[]> {
  for await (const cells of rows) yield cells.map(withDecimalComma);
}

/**
 * The rows as CSV as the reader's own Excel opens it: UTF-8 with a mark spreadsheets recognise, CRLF; in Latvian semicolons
 * and decimal commas, in English commas and decimal points. Imports read both.
 */
async function sendCsv(response: Response, rows: AsyncIterable<Cell[]>, header: string[], language: Language): Promise<void> {
  const latvian = language === 'lv';
  const lines = stringify({ bom: true, header: true, columns: header, record_delimiter: 'windows', delimiter: latvian ? ';' : ',' });
  await pipeline(Readable.from(latvian ? withDecimalCommas(rows) : rows), lines, response);
}

/** The rows as one XLSX sheet, written as they are read. Waits whenever the reader at the other end is slow. */
async function sendXlsx(response: Response, rows: AsyncIterable<Cell[]>, sheetName: string, columns: { header: string; width: number }[]): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: response, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(sheetName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns;
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for await (const cells of rows) {
    if (response.destroyed) return;
    sheet.addRow(cells).commit();
    if (response.writableNeedDrain) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
  }
  sheet.commit();
  await workbook.commit();
}

interface Sheet {
  name: string;
  columns: { header: string; width: number }[];
  language: Language;
}

type Send = (response: Response, rows: AsyncIterable<Cell[]>, sheet: Sheet) => Promise<void>;

const formats: Readonly<Record<'csv' | 'xlsx', { type: string; send: Send }>> = {
  csv: { type: CSV, send: (response, rows, { columns, language }) => sendCsv(response, rows, columns.map(({ header }) => header), language) },
  xlsx: { type: XLSX, send: (response, rows, { name, columns }) => sendXlsx(response, rows, name, columns) },
};

/** The forms a list or a table of figures may be downloaded in. */
export const FILE_FORMATS = ['csv', 'xlsx'] as const satisfies readonly (keyof typeof formats)[];
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Media type of a download. */
export function mediaTypeOf(format: FileFormat): string {
  return formats[format].type;
}

const fileNameOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');

/**
 * Sends items from any source as a file, row by row, in the language of whoever downloads it.
 * @param name of the file and its sheet; a sentence is said in that language
 */
export async function sendRows<Item>(
  { request, response }: { request: Request; response: Response },
  { format, name, items, columns }: { format: FileFormat; name: string | Sentence; items: AsyncIterable<Item>; columns: readonly ExportColumn<Item>[] },
): Promise<void> {
  const language = downloadLanguage(request);
  const headers = columns.map(({ header, width }) => ({ header: header[language], width: width ?? ORDINARY_WIDTH }));
  const title = typeof name === 'string' ? name : name[language];
  startDownload(request, response, typeof name === 'string' ? name : fileNameOf(title), mediaTypeOf(format), format);
  await formats[format].send(response, cellsOf(items, columns, language), { name: title, columns: headers, language });
}

/** The last piece of an export route: everything the filter selects, as a file in one format. */
export function exportAs<Row extends object, Item>(format: FileFormat, listing: Listing<Row, Item>, columns: readonly ExportColumn<Item>[]): RoutePiece {
  return piece(
    async (request, response) => {
      const items = readAll(request.office.db, listing, questionAsked(request, listing));
      await sendRows({ request, response }, { format, name: listing.resource, items, columns });
    },
    { parameters: selectionParameters(listing), answer: { status: 200, description: 'The file.', mediaType: mediaTypeOf(format) } },
  );
}

/**
 * Adds `GET /export.csv` and `GET /export.xlsx` to a noun's routes: everything the filter selects, not a page, read by
 * keyset and sent as it is read. Add it before `/:id`.
 * @param pieces who may: `signedIn, may('report:read')`
 */
export function exportRoutes<Row extends object, Item>(
  routes: DescribedRoutes,
  listing: Listing<Row, Item>,
  columns: readonly ExportColumn<Item>[],
  ...pieces: RoutePiece[]
): void {
  routes.get('/export.csv', `Export ${listing.resource} as CSV`, ...pieces, exportAs('csv', listing, columns));
  routes.get('/export.xlsx', `Export ${listing.resource} as XLSX`, ...pieces, exportAs('xlsx', listing, columns));
}
