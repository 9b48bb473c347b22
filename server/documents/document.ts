import { DOCUMENT_LIMITS, type DocumentFlag, type FileType, type OfficeDocument } from '../../rules-schema/document/document.ts';
import { sameName } from '../../rules-schema/document/attached-documents.ts';
import { refuse } from '../command/refusal.ts';
import { documentMessages } from './document-messages.ts';

/** A file as the door has recognised and scanned it. */
export interface RecognisedFile {
  name: string;
  type: FileType;
  flags: DocumentFlag[];
  scan: OfficeDocument['scan'];
  sha256: string;
  bytes: Buffer;
}

type Kept = Pick<OfficeDocument, 'name' | 'sha256' | 'size' | 'originalId'>;

export const inMegabytes = (bytes: number): number => Math.floor(bytes / (1024 * 1024));

/**
 * Whether files find room beside those an application has; the chamber's own copies do not count.
 * @throws Refusal 413 too much, 409 a name or content that is there already
 */
export function demandRoom(kept: readonly Kept[], files: readonly RecognisedFile[]): void {
  const sent = kept.filter(({ originalId }) => originalId === null);
  if (sent.length + files.length > DOCUMENT_LIMITS.filesOfApplication) refuse(documentMessages, 'application-full', { most: DOCUMENT_LIMITS.filesOfApplication }, { status: 413 });
  const bytes = [...sent.map(({ size }) => size), ...files.map((file) => file.bytes.length)].reduce((sum, size) => sum + size, 0);
  if (bytes > DOCUMENT_LIMITS.application) refuse(documentMessages, 'application-too-large', { most: inMegabytes(DOCUMENT_LIMITS.application) }, { status: 413 });
  const known: { name: string; sha256: string }[] = [...kept];
  for (const file of files) {
    const same = known.find(({ sha256 }) => sha256 === file.sha256);
    if (same) refuse(documentMessages, 'file-already-there', { name: file.name, other: same.name }, { status: 409 });
    if (known.some(({ name }) => sameName(name) === sameName(file.name))) refuse(documentMessages, 'file-name-taken', { name: file.name }, { status: 409 });
    known.push(file);
  }
}

/** @throws Refusal 409 when it is a certified copy, which stays as it is */
export function demandSent({ originalId }: OfficeDocument): void {
  if (originalId !== null) refuse(documentMessages, 'certified-copy-stays', {}, { status: 409 });
}

const NEVER_ENDORSED: readonly DocumentFlag[] = ['script', 'launch', 'encrypted', 'unreadable'];

/** @throws Refusal 409 or 422 when the endorsement cannot be put on a copy of it */
export function demandCertifiable(document: OfficeDocument, copies: readonly OfficeDocument[]): void {
  demandSent(document);
  const { name, type, flags, id } = document;
  if (type !== 'pdf') refuse(documentMessages, 'only-pdf-certified', { name });
  if (flags.some((flag) => NEVER_ENDORSED.includes(flag))) refuse(documentMessages, 'not-certifiable', { name });
  const made = copies.find(({ originalId }) => originalId === id);
  if (made) refuse(documentMessages, 'already-certified', { name, number: made.certification?.number ?? '' }, { status: 409 });
}

const SERIES = 'APL';
const SERIAL_DIGITS = 6;

/** `APL-26-000001`: the count of the chamber's endorsements in that year, without gaps. */
export function certificationNumber(year: number, serial: number): string {
  return `${SERIES}-${String(year).slice(-2)}-${String(serial).padStart(SERIAL_DIGITS, '0')}`;
}

/** The name of the certified copy: the original's, with the number. */
export function nameOfCopy(name: string, number: string): string {
  return `${name.replace(/\.pdf$/i, '').slice(0, DOCUMENT_LIMITS.name - 30)} (${number}).pdf`;
}
