/** Why a file is not taken for what it begins as. */
export type Fault = 'file-damaged' | 'file-polyglot' | 'file-inflates' | 'container-entry-wrong' | 'container-unsigned';

/** A file whose content contradicts itself; whoever knows its name makes a refusal of it. */
export class ContentFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
    this.name = 'ContentFault';
  }
}

/** @throws ContentFault always */
export function reject(fault: Fault): never {
  throw new ContentFault(fault);
}

const LONGEST_ZIP_COMMENT = 65_535;
const END_OF_ZIP = Buffer.from('PK\x05\x06', 'latin1');
const END_OF_ZIP_BYTES = 22;

/** Whether a reader of ZIP archives, who begins at the end, would take the file for one. */
export function endsAsZip(bytes: Buffer): boolean {
  const first = Math.max(0, bytes.length - END_OF_ZIP_BYTES - LONGEST_ZIP_COMMENT);
  for (let at = bytes.lastIndexOf(END_OF_ZIP); at >= first && at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(END_OF_ZIP, at - 1)) {
    if (at + END_OF_ZIP_BYTES <= bytes.length && at + END_OF_ZIP_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return true;
  }
  return false;
}

/** How far browsers look when they guess at a type. */
const SNIFFED = 1024;

/** Whether a reader who guesses from the first bytes might take the file for a page or a program. */
export function beginsAsMarkup(bytes: Buffer): boolean {
  return /<(?:script|html|svg|!doctype|body|iframe|\?php)/i.test(bytes.toString('latin1', 0, SNIFFED));
}

/** Pixels an image may have: an A4 page at 600 dpi has 35 million. */
const MOST_PIXELS = 120_000_000;

/** @throws ContentFault when an image has no size, or one that no page needs */
export function demandPixels(width: number, height: number): void {
  if (width === 0 || height === 0) reject('file-damaged');
  if (width * height > MOST_PIXELS) reject('file-inflates');
}
