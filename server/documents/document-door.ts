import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { addDocumentsSchema, certifyDocumentSchema, DOCUMENT_LIMITS, documentSchema, FILE_TYPES, type SentKind } from '../../rules-schema/document/document.ts';
import { refuse } from '../command/refusal.ts';
import { carryOut, idNamed, sendRecord } from '../http/command.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import { demandShape, readBody } from '../http/read-body.ts';
import { addDocuments } from './add-documents.ts';
import { certifyDocument } from './certify-document.ts';
import { readContent, sha256Of } from './content-folder.ts';
import { inMegabytes, type RecognisedFile } from './document.ts';
import { documentMessages } from './document-messages.ts';
import { documentById } from './document-reads.ts';
import { fileName } from './file-name.ts';
import { scanForMalware } from './malware-scan.ts';
import { recogniseFile } from './recognise-file.ts';

/** Boundaries, names and the other fields of a request beside its files. */
const AROUND_FILES = 1024 * 1024;

const readFiles: RequestHandler = multer({
  storage: multer.memoryStorage(),
  defParamCharset: 'utf8',
  limits: { fileSize: DOCUMENT_LIMITS.file, files: DOCUMENT_LIMITS.filesAtOnce, fields: 4, fieldSize: 200, fieldNameSize: 50, parts: DOCUMENT_LIMITS.filesAtOnce + 4, headerPairs: 20 },
}).array('file');

/** What a reader of multipart bodies has against one. */
function asRefusal(error: unknown): never {
  const code = error instanceof MulterError ? error.code : '';
  if (code === 'LIMIT_FILE_SIZE') refuse(documentMessages, 'file-too-large', { most: inMegabytes(DOCUMENT_LIMITS.file) }, { status: 413 });
  if (code === 'LIMIT_FILE_COUNT' || code === 'LIMIT_PART_COUNT') refuse(documentMessages, 'too-many-files', { most: DOCUMENT_LIMITS.filesAtOnce }, { status: 413 });
  if (code === 'LIMIT_UNEXPECTED_FILE') refuse(documentMessages, 'not-multipart', {}, { status: 415 });
  return refuse(documentMessages, 'multipart-malformed', {}, { status: 400 });
}

/** The files of a request, as they were sent. @throws Refusal 400, 413, 415, 422 */
async function filesSent(request: Request, response: Response): Promise<Express.Multer.File[]> {
  if (!request.is('multipart/form-data')) refuse(documentMessages, 'not-multipart', {}, { status: 415 });
  if (Number(request.get('Content-Length') ?? 0) > DOCUMENT_LIMITS.application + AROUND_FILES) {
    refuse(documentMessages, 'application-too-large', { most: inMegabytes(DOCUMENT_LIMITS.application) }, { status: 413 });
  }
  await new Promise<void>((resolve, reject) => {
    readFiles(request, response, (error?: unknown) => (error === undefined || error === null ? resolve() : reject(error)));
  }).catch(asRefusal);
  const { files } = request;
  return Array.isArray(files) && files.length > 0 ? files : refuse(documentMessages, 'no-file');
}

const YES: readonly unknown[] = ['true', '1', 'on'];

/** What was said beside the files. @throws Refusal 422 */
function saidOf({ body }: Request): { kind: SentKind; certify?: boolean } {
  const { certify, ...said } = { ...(body as Record<string, unknown> | undefined) };
  return demandShape(addDocumentsSchema, { ...said, ...(certify !== undefined && { certify: YES.includes(certify) }) }) as { kind: SentKind; certify?: boolean };
}

async function recognised({ buffer: bytes, originalname }: Express.Multer.File, scanner: string | null): Promise<RecognisedFile> {
  const { type, flags } = await recogniseFile(bytes, originalname);
  const name = fileName(originalname, type);
  return { name, type, flags, scan: await scanForMalware(scanner, bytes, name), sha256: sha256Of(bytes), bytes };
}

/** The last piece of an upload: reads the files, tells what each is from its content, has them scanned, and adds them. */
export const receiveDocuments: RoutePiece = piece(
  async (request, response) => {
    const { folder, scanner } = request.office.documents;
    const sent = await filesSent(request, response);
    const said = saidOf(request);
    const files: RecognisedFile[] = [];
    for (const file of sent) files.push(await recognised(file, scanner));
    const body = { ...said, files: files.map(({ name, sha256 }) => ({ name, sha256 })) };
    const { answer, repeated } = await carryOut(request, addDocuments, { id: idNamed(String(request.params['id'])), ...said, files, folder }, { body });
    if (repeated) response.set('Idempotency-Replayed', 'true');
    response.status(201).json(answer);
  },
  {
    headers: [{ name: 'Idempotency-Key', description: 'The same key with the same files adds them once.', schema: { type: 'string', maxLength: 200 } }],
    bodyType: 'multipart/form-data',
    body: {
      ...addDocumentsSchema,
      required: [...addDocumentsSchema.required, 'file'],
      properties: {
        ...addDocumentsSchema.properties,
        file: {
          type: 'array', minItems: 1, maxItems: DOCUMENT_LIMITS.filesAtOnce, items: { type: 'string', contentMediaType: 'application/octet-stream' },
          description: `Of ${inMegabytes(DOCUMENT_LIMITS.file)} MB at most each, ${inMegabytes(DOCUMENT_LIMITS.application)} MB an application. PDF, PNG, JPEG, TIFF, EDOC/ASiC-E or ASiC-S, told from the content.`,
        },
      },
    },
    answer: { status: 201, description: 'The documents added.', schema: { type: 'array', items: documentSchema } },
  },
);

/** A header line that names a file in any letters (RFC 6266, RFC 8187). */
function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * The last piece that sends a content: as a download unless it is asked for inline and is of a kind that may be shown,
 * and even then in a sandbox in which nothing runs.
 */
export const sendContent: RoutePiece = piece(
  async (request, response) => {
    const { db, documents } = request.office;
    const { name, type, mediaType, sha256 } = await documentById(db, idNamed(String(request.params['id'])));
    const bytes = (await readContent(documents.folder, sha256)) ?? refuse(documentMessages, 'content-lost', { name }, { status: 500 });
    const isShown = request.query['inline'] === 'true' && FILE_TYPES[type].isShown;
    response.set({
      'Content-Type': mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(isShown ? 'inline' : 'attachment', name),
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(bytes);
  },
  {
    parameters: [{ name: 'inline', description: 'true: to be shown, where it is a PDF, PNG or JPEG.', schema: { type: 'boolean' } }],
    answer: { status: 200, mediaType: 'application/octet-stream', description: 'The content, under its own media type.' },
  },
);

/** The last piece of a certification: the copy is written where the office keeps contents. */
export const certify: RoutePiece = piece(
  async (request, response) => {
    const body = demandShape(certifyDocumentSchema, await readBody(request, response)) as { signatoryId: number };
    const { folder } = request.office.documents;
    const { answer, repeated } = await carryOut(request, certifyDocument, { ...body, id: idNamed(String(request.params['id'])), folder }, { body });
    if (repeated) response.set('Idempotency-Replayed', 'true');
    sendRecord(response, answer, 201);
  },
  {
    headers: [
      { name: 'If-Match', description: 'The version of the document the caller saw.', schema: { type: 'string' } },
      { name: 'Idempotency-Key', description: 'The same key with the same request is carried out once.', schema: { type: 'string', maxLength: 200 } },
    ],
    body: certifyDocumentSchema,
    answer: { status: 201, description: 'The certified copy.', schema: documentSchema },
  },
);
