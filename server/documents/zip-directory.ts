import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { reject } from './content-fault.ts';

/** An entry of a ZIP archive, as its directory and the entry itself agree to say. */
export interface ZipEntry {
  name: string;
  /** Whether its bytes stand as they are. */
  isStored: boolean;
  /** Bytes once unpacked, as declared. */
  size: number;
  /** Where its record begins, its packed bytes begin, and they end. */
  at: number;
  start: number;
  end: number;
}

const DIRECTORY_END = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 46, 30];
const MOST_ENTRIES = 500;
const MOST_UNPACKED = 100 * 1024 * 1024;
const [STORED, DEFLATED] = [0, 8];

const isMisleading = (name: string): boolean =>
  name === '' || name.length > 300 || /[\p{Cc}\p{Cf}\uFFFD\\:]/u.test(name) || name.startsWith('/') || name.split('/').some((step) => step === '..' || step === '.');

/** Where the directory's end record stands: at the end of the file, with no comment but a media type. */
function endOfDirectory(bytes: Buffer): number {
  const at = bytes.lastIndexOf(DIRECTORY_END);
  const comment = at + END_BYTES;
  if (at === -1 || comment > bytes.length || bytes.readUInt16LE(at + 20) !== bytes.length - comment) return reject('file-damaged');
  if (!/^(?:mimetype=[\w./+-]{1,100})?$/.test(bytes.toString('latin1', comment))) return reject('file-damaged');
  return at;
}

function entryAt(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) reject('file-damaged');
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, size, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
  const local = bytes.readUInt32LE(at + 42);
  const name = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength);
  if ((flags & 0x2041) !== 0 || (method !== STORED && method !== DEFLATED) || isMisleading(name)) reject('container-entry-wrong');
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL_ENTRY || bytes.readUInt16LE(local + 8) !== method) reject('file-damaged');
  const localName = bytes.toString('utf8', local + LOCAL_BYTES, local + LOCAL_BYTES + bytes.readUInt16LE(local + 26));
  if (localName !== name) reject('container-entry-wrong');
  const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length || (method === STORED && packed !== size)) reject('file-damaged');
  const next = at + ENTRY_BYTES + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return { entry: { name, isStored: method === STORED, size, at: local, start, end: start + packed }, next };
}

function demandApart(entries: readonly ZipEntry[], directory: number): void {
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  if (inOrder[0]?.at !== 0) reject('file-polyglot');
  for (const [place, { end }] of inOrder.entries()) if (end > (inOrder[place + 1]?.at ?? directory)) reject('container-entry-wrong');
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) reject('container-entry-wrong');
}

const unpack = promisify(inflateRaw);

/** Unpacks every entry to see that it is as large as it says, and no larger. */
async function demandTrueSizes(bytes: Buffer, entries: readonly ZipEntry[]): Promise<void> {
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) reject('file-inflates');
  for (const { isStored, size, start, end } of entries) {
    if (isStored) continue;
    const content = await unpack(bytes.subarray(start, end), { maxOutputLength: Math.max(1, size) }).catch((error: unknown) =>
      reject(error instanceof RangeError ? 'file-inflates' : 'file-damaged'));
    if (content.length !== size) reject('file-damaged');
  }
}

/**
 * The entries of a ZIP archive in the order of its directory, proven harmless to unpack: nothing before the first, no two
 * overlapping, none named out of the archive, encrypted, or larger than it says.
 * @throws ContentFault
 */
export async function readZipDirectory(bytes: Buffer): Promise<ZipEntry[]> {
  const end = endOfDirectory(bytes);
  const [count, directory] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  if (count === 0 || count > MOST_ENTRIES) reject(count === 0 ? 'file-damaged' : 'file-inflates');
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let place = 0; place < count; place += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  if (at > end) reject('file-damaged');
  demandApart(entries, directory);
  await demandTrueSizes(bytes, entries);
  return entries;
}


