import { constants, inflateSync } from 'node:zlib';
import type { DocumentFlag } from '../../rules-schema/document/document.ts';
import { reject } from './content-fault.ts';

/** What all streams together that hold objects may unpack to: far more than any office document needs. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Names that are worth a reviewer's caution (ISO 32000-1: 12.6.4 actions, 7.11.4 embedded files, 7.6 encryption, 12.8 signatures). */
const TELLING_NAMES: Readonly<Record<string, DocumentFlag>> = {
  JavaScript: 'script', JS: 'script', XFA: 'script',
  Launch: 'launch', SubmitForm: 'launch', ImportData: 'launch', RichMedia: 'launch', GoToE: 'launch',
  EmbeddedFile: 'embedded-file', EmbeddedFiles: 'embedded-file',
  Encrypt: 'encrypted',
  ByteRange: 'signed',
};

/** Names with their escapes undone: `/J#61vaScript` is `/JavaScript` to a reader (7.3.5). */
const plainNames = (text: string): string => text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function flagsIn(text: string, found: Set<DocumentFlag>): void {
  for (const [, name = ''] of plainNames(text).matchAll(/\/([A-Za-z]{2,20})(?![A-Za-z0-9_.+-])/g)) {
    const flag = Object.hasOwn(TELLING_NAMES, name) ? TELLING_NAMES[name] : undefined;
    if (flag) found.add(flag);
  }
}

interface Stream {
  dictionary: string;
  start: number;
  end: number;
}

const STREAM = /\bstream\r?\n/g;

/** The streams of a PDF with the dictionaries before them, in the order they stand. */
function* streamsOf(text: string): Generator<Stream> {
  STREAM.lastIndex = 0;
  let after = 0;
  for (let match = STREAM.exec(text); match !== null; match = STREAM.exec(text)) {
    const start = match.index + match[0].length;
    const closing = text.indexOf('endstream', start);
    const end = closing === -1 ? text.length : closing;
    const object = Math.max(text.lastIndexOf(' obj', match.index), after);
    yield { dictionary: plainNames(text.slice(object, match.index)), start, end };
    STREAM.lastIndex = end + 'endstream'.length;
    after = end;
  }
}

const holdsObjects = (dictionary: string): boolean => /\/Type\s*\/(?:ObjStm|XRef)\b/.test(dictionary);

/** What a stream of objects unpacks to; null when it is packed in a way that is not looked into. @throws ContentFault */
function unpacked(bytes: Buffer, { dictionary, start, end }: Stream, budget: number): string | null {
  const filters = [...(/\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '').matchAll(/\/(\w+)/g)].map(([, name]) => name);
  if (filters.length === 0) return bytes.toString('latin1', start, end);
  if (filters.length > 1 || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl')) return null;
  try {
    return inflateSync(bytes.subarray(start, end), { maxOutputLength: budget, finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch (error) {
    if (error instanceof RangeError) reject('file-inflates');
    return null;
  }
}

function demandFrame(bytes: Buffer, text: string): void {
  if (!/^%PDF-[12]\.\d/.test(text)) reject('file-polyglot');
  const end = text.lastIndexOf('%%EOF');
  if (end === -1 || !text.includes('startxref')) reject('file-damaged');
  if (/[^\s\0]/.test(bytes.toString('latin1', end + '%%EOF'.length))) reject('file-polyglot');
}

/**
 * Looks at a PDF from its first byte to its last: it begins with its header, ends with its end, and its objects, those
 * packed into streams included, are searched for what acts by itself.
 * @throws ContentFault when it begins or ends as something else, or unpacks to far more than it is
 */
export function inspectPdf(bytes: Buffer): DocumentFlag[] {
  const text = bytes.toString('latin1');
  demandFrame(bytes, text);
  const found = new Set<DocumentFlag>();
  let [after, budget, couldNotRead] = [0, MOST_UNPACKED, false];
  for (const stream of streamsOf(text)) {
    flagsIn(text.slice(after, stream.start), found);
    after = stream.end;
    if (!holdsObjects(stream.dictionary)) continue;
    const objects = unpacked(bytes, stream, budget);
    couldNotRead ||= objects === null;
    budget -= objects?.length ?? 0;
    if (budget <= 0) reject('file-inflates');
    if (!/\/Type\s*\/XRef\b/.test(stream.dictionary)) flagsIn(objects ?? '', found);
  }
  flagsIn(text.slice(after), found);
  if (couldNotRead && !found.has('encrypted')) found.add('unreadable');
  return [...found].sort();
}
