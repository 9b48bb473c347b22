import { FILE_TYPES } from '../../rules-schema/document/document.ts';
import { reject } from './content-fault.ts';
import { readZipDirectory } from './zip-directory.ts';

/** Where the name of the first entry begins in a ZIP archive. */
const FIRST_NAME = 30;
const MIMETYPE = 'mimetype';

/**
 * Which kind of signed container a ZIP archive says it is: its first entry, unpacked and without extra field, is called
 * `mimetype` and holds the media type (ETSI EN 319 162-1, A.1). Null for any other archive.
 */
export function containerKind(bytes: Buffer): 'asic-e' | 'asic-s' | null {
  const begins = bytes.toString('latin1', FIRST_NAME, FIRST_NAME + 120);
  return (['asic-e', 'asic-s'] as const).find((kind) => begins.startsWith(`${MIMETYPE}${FILE_TYPES[kind].mediaType}`)) ?? null;
}

const SIGNATURE = /^META-INF\/[^/]*(?:signature|timestamp)[^/]*\.(?:xml|p7s|tst)$/i;

/**
 * Looks into a signed container: an archive harmless to unpack that holds a signature and something signed; an ASiC-S
 * exactly one thing (ETSI EN 319 162-1, 4.3 and 4.4). Whether the signature is good is not told here.
 * @throws ContentFault
 */
export async function checkContainer(bytes: Buffer, kind: 'asic-e' | 'asic-s'): Promise<void> {
  const entries = await readZipDirectory(bytes);
  const [first] = entries.toSorted((a, b) => a.at - b.at);
  if (first?.name !== MIMETYPE || !first.isStored || bytes.toString('latin1', first.start, first.end).trim() !== FILE_TYPES[kind].mediaType) reject('file-damaged');
  const signed = entries.filter(({ name }) => name !== MIMETYPE && !name.startsWith('META-INF/') && !name.endsWith('/'));
  if (!entries.some(({ name }) => SIGNATURE.test(name)) || signed.length === 0) reject('container-unsigned');
  if (kind === 'asic-s' && signed.length !== 1) reject('file-damaged');
}
