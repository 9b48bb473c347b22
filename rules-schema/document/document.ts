import type { FromSchema } from 'json-schema-to-ts';
import { documentSchema as supportingDocument } from '../application/form-parts.ts';

/** What the office may be sent as: told from the content of a file, never from its name. */
export const FILE_TYPES = {
  'pdf': { mediaType: 'application/pdf', extensions: ['pdf'], isShown: true },
  'png': { mediaType: 'image/png', extensions: ['png'], isShown: true },
  'jpeg': { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], isShown: true },
  'tiff': { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], isShown: false },
  'asic-e': { mediaType: 'application/vnd.etsi.asic-e+zip', extensions: ['edoc', 'asice', 'sce'], isShown: false },
  'asic-s': { mediaType: 'application/vnd.etsi.asic-s+zip', extensions: ['asics', 'scs'], isShown: false },
} as const;

export type FileType = keyof typeof FILE_TYPES;
const fileTypes = Object.keys(FILE_TYPES) as FileType[];

const MEGABYTE = 1024 * 1024;

/** How much may be sent, in bytes and in files. */
export const DOCUMENT_LIMITS = { file: 10 * MEGABYTE, application: 50 * MEGABYTE, filesAtOnce: 10, filesOfApplication: 60, name: 150 } as const;

/** What a document is for: an invoice, a supporting document of one of the kinds of box 10, or a power of attorney. */
export const SENT_KINDS = [...supportingDocument.properties.kind.enum, 'power-of-attorney'] as const;

/** The same, and the copies the chamber makes itself. */
export const DOCUMENT_KINDS = [...SENT_KINDS, 'certified-copy'] as const;

/**
 * What is worth a reviewer's caution in a file that is otherwise in order: it carries scripts, starts programs or sends
 * data, holds other files, is encrypted, or has parts that could not be looked into. `signed` is no reproach.
 */
export const DOCUMENT_FLAGS = ['script', 'launch', 'embedded-file', 'encrypted', 'unreadable', 'signed'] as const;
export type DocumentFlag = (typeof DOCUMENT_FLAGS)[number];

/** Whether a malware scanner has seen the file. What it finds is refused and never kept. */
export const SCAN_STATES = ['clean', 'not-scanned'] as const;

const id = { type: 'integer', minimum: 1 } as const;
const idOrNull = { type: ['integer', 'null'], minimum: 1 } as const;
const certify = { type: 'boolean', title: 'Certify', description: 'The chamber’s endorsement is asked for on a copy of it.' } as const;
const kind = { enum: SENT_KINDS, title: 'What it is' } as const;

/** What is said beside files that are sent: it holds for all of them. */
export const addDocumentsSchema = {
  type: 'object', title: 'What the files are', required: ['kind'], additionalProperties: false, properties: { kind, certify },
} as const;

/** What may be corrected about a document; its content never. */
export const describeDocumentSchema = {
  type: 'object', title: 'What the document is', required: ['kind', 'certify'], additionalProperties: false, properties: { kind, certify },
} as const;

export const certifyDocumentSchema = {
  type: 'object', title: 'Certification of a document', required: ['signatoryId'], additionalProperties: false,
  properties: { signatoryId: { ...id, title: 'Signatory' } },
} as const;

/** A file of an application, as the office keeps it. */
export const documentSchema = {
  type: 'object',
  title: 'Document',
  required: [
    'id', 'applicationId', 'name', 'type', 'mediaType', 'size', 'sha256', 'kind', 'certify', 'flags', 'scan', 'originalId', 'certification',
    'addedBy', 'createdAt', 'updatedAt', 'version',
  ],
  additionalProperties: false,
  properties: {
    id: { ...id, title: 'Id' },
    applicationId: { ...id, title: 'Application' },
    name: { type: 'string', title: 'File name', description: 'Unlike any other of the application.' },
    type: { enum: fileTypes, title: 'Type, told from the content' },
    mediaType: { type: 'string', title: 'Media type' },
    size: { type: 'integer', minimum: 1, title: 'Bytes' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', title: 'SHA-256 of the content' },
    kind: { enum: DOCUMENT_KINDS, title: 'What it is' },
    certify,
    flags: { type: 'array', items: { enum: DOCUMENT_FLAGS }, title: 'Reasons for caution' },
    scan: { enum: SCAN_STATES, title: 'Malware scan' },
    originalId: { ...idOrNull, title: 'Document it is a certified copy of' },
    certification: {
      type: ['object', 'null'],
      title: 'The chamber’s endorsement on it',
      required: ['number', 'on', 'signatory', 'signatoryId'],
      additionalProperties: false,
      properties: { number: { type: 'string', examples: ['APL-26-000001'] }, on: { type: 'string', format: 'date' }, signatory: { type: 'string' }, signatoryId: id },
    },
    addedBy: { type: 'string', title: 'Added by' },
    createdAt: { type: 'string', format: 'date-time', title: 'Added' },
    updatedAt: { type: 'string', format: 'date-time', title: 'Changed' },
    version: { ...id, title: 'Version' },
  },
} as const;

export type OfficeDocument = FromSchema<typeof documentSchema>;
export type DocumentKind = OfficeDocument['kind'];
export type SentKind = (typeof SENT_KINDS)[number];
export type Certification = NonNullable<OfficeDocument['certification']>;
