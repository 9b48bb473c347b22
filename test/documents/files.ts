import { deflateRawSync, deflateSync } from 'node:zlib';

/** Small real files, made here. */

const line = (text: string): Buffer => Buffer.from(`${text}\n`, 'latin1');

/** A PDF of one page that says `text`, with a cross-reference table; `more` are further objects from number 6 on. */
export function pdf(text = 'Invoice R-2026-18', more: readonly (string | Buffer)[] = [], catalogue = ''): Buffer {
  const drawn = `BT /F1 18 Tf 60 760 Td (${text}) Tj ET`;
  const objects: Buffer[] = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ].map((object) => (typeof object === 'string' ? Buffer.from(object, 'latin1') : object));
  const parts: Buffer[] = [line('%PDF-1.7')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [place, object] of objects.entries()) {
    places.push(at);
    const part = Buffer.concat([line(`${place + 1} 0 obj`), object, line('\nendobj')]);
    parts.push(part);
    at += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

/** A packed stream that holds the objects `inside`. */
export function objectStream(inside: string | Buffer, filter = '/FlateDecode'): Buffer {
  const packed = deflateSync(inside);
  return Buffer.concat([Buffer.from(`<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${packed.length} >>\nstream\n`, 'latin1'), packed, Buffer.from('\nendstream', 'latin1')]);
}

function chunk(name: string, data: Buffer): Buffer {
  const frame = Buffer.alloc(12 + data.length);
  frame.writeUInt32BE(data.length);
  frame.write(name, 4, 'latin1');
  data.copy(frame, 8);
  return frame;
}

/** A PNG of white pixels; its checksums are left out, which nobody here looks at. */
export function png(width = 4, height = 4): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc(Math.min(4, height) * (Math.min(4, width) + 1), 0xff);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** The frame of a JPEG: quantisation left out, one scan with a stuffed byte and a restart. */
export function jpeg(): Buffer {
  const frame = Buffer.from('ffc0000b080004000401011100', 'hex');
  const scan = Buffer.from('ffda0008010100003f00', 'hex');
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), frame, scan, Buffer.from('1234ff00ffd056ffd9', 'hex')]);
}

export interface Entry {
  name: string;
  content: Buffer | string;
  stored?: boolean;
  /** The size it declares, when that is not the truth. */
  declared?: number;
}

/** A ZIP archive of the entries in their order. */
export function zip(entries: readonly Entry[]): Buffer {
  const [locals, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, content, stored = false, declared } of entries) {
    const raw = Buffer.from(content);
    const data = stored ? raw : deflateRawSync(raw);
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(data.length);
    sizes.writeUInt32LE(declared ?? raw.length, 4);
    const named = Buffer.from(name);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(named.length);
    const shared = Buffer.concat([Buffer.from([20, 0, 0, 0, stored ? 0 : 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), sizes, lengths]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, named, data]);
    locals.push(local);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, Buffer.alloc(10), place, named]));
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const MIMETYPE = { name: 'mimetype', content: 'application/vnd.etsi.asic-e+zip', stored: true };
const SIGNATURE = { name: 'META-INF/signatures0.xml', content: '<asic:XAdESSignatures/>' };

/** An e-signed container as Latvian signing programs make them (EDOC 2.0 is ASiC-E), with `more` in it. */
export function edoc(more: readonly Entry[] = [{ name: 'ligums.txt', content: 'Līgums' }], parts: readonly Entry[] = [MIMETYPE, SIGNATURE]): Buffer {
  return zip([...parts, ...more]);
}
