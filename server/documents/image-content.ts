import { demandPixels, reject } from './content-fault.ts';

const PNG_SIGNATURE_BYTES = 8;
const CHUNK_FRAME_BYTES = 12;

/** Walks a PNG chunk by chunk; it must end where its last chunk does. @throws ContentFault */
export function checkPng(bytes: Buffer): void {
  let at = PNG_SIGNATURE_BYTES;
  for (let chunk = 0; at + CHUNK_FRAME_BYTES <= bytes.length; chunk += 1) {
    const [length, name] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const next = at + CHUNK_FRAME_BYTES + length;
    if (!/^[A-Za-z]{4}$/.test(name) || next > bytes.length || (chunk === 0) !== (name === 'IHDR')) reject('file-damaged');
    if (name === 'IHDR') demandPixels(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
    if (name === 'IEND') return next === bytes.length ? undefined : reject('file-polyglot');
    at = next;
  }
  reject('file-damaged');
}

const MARKER = 0xff;
const [SOI, EOI, SOS] = [0xd8, 0xd9, 0xda];
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
const isWithinScan = (code: number): boolean => code === 0x00 || (code >= 0xd0 && code <= 0xd7);

/** Past the compressed picture that follows a scan's header: the place of the next marker. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MARKER, from);
  while (at !== -1 && at + 1 < bytes.length && isWithinScan(bytes[at + 1] ?? 0)) at = bytes.indexOf(MARKER, at + 2);
  return at === -1 ? bytes.length : at;
}

/** One image from `start`. @returns the place after its end @throws ContentFault */
function endOfJpeg(bytes: Buffer, start: number): number {
  let at = start + 2;
  while (at + 4 <= bytes.length || (at + 2 <= bytes.length && bytes[at + 1] === EOI)) {
    const code = bytes[at + 1] ?? 0;
    if (bytes[at] !== MARKER) reject('file-damaged');
    if (code === MARKER) { at += 1; continue; }
    if (code === EOI) return at + 2;
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) reject('file-damaged');
    if (isFrame(code) && length >= 8) demandPixels(bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7));
    at += 2 + length;
    if (code === SOS) at = endOfScan(bytes, at);
  }
  return reject('file-damaged');
}

/** Walks a JPEG marker by marker. After its end only further images may follow, as cameras write them. @throws ContentFault */
export function checkJpeg(bytes: Buffer): void {
  let at = endOfJpeg(bytes, 0);
  while (at < bytes.length && bytes[at] === MARKER && bytes[at + 1] === SOI) at = endOfJpeg(bytes, at);
  if (at < bytes.length) reject('file-polyglot');
}

const IFD_ENTRY_BYTES = 12;
const MOST_IFD_ENTRIES = 500;

/** Looks at the first directory of a TIFF. @throws ContentFault */
export function checkTiff(bytes: Buffer): void {
  const isLittle = bytes[0] === 0x49;
  const [short, long] = [(at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)), (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))];
  if (bytes.length < 14) reject('file-damaged');
  const directory = long(4);
  if (directory < 8 || directory + 2 > bytes.length) reject('file-damaged');
  const entries = short(directory);
  if (entries === 0 || entries > MOST_IFD_ENTRIES || directory + 2 + entries * IFD_ENTRY_BYTES > bytes.length) reject('file-damaged');
}
