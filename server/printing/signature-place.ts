import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { DEFAULT_BYTE_RANGE_PLACEHOLDER, SIG_FLAGS, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';

/** Bytes kept free for the signature and its certificates. */
const SIGNATURE_BYTES = 16_384;

/** What the signature says of itself; PDF viewers show it. */
export interface SignatureWords {
  name: string;
  reason: string;
  location: string;
  /** ISO, UTC. */
  at: string;
}

/** Prints of a signature’s kind are hidden and printed with the page (ISO 32000-1, 12.5.3). */
const PRINT_FLAG = 4;

/** Keeps a place for one PAdES signature of the whole document (ISO 32000-1, 12.8; ETSI EN 319 142-1), without a picture. */
export function placeSignature(document: PDFDocument, { name, reason, location, at }: SignatureWords): void {
  const { context, catalog } = document;
  const gap = PDFName.of(DEFAULT_BYTE_RANGE_PLACEHOLDER);
  const range = PDFArray.withContext(context);
  for (const part of [PDFNumber.of(0), gap, gap, gap]) range.push(part);
  const signature = context.obj({
    Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: SUBFILTER_ETSI_CADES_DETACHED, ByteRange: range, Contents: PDFHexString.of('0'.repeat(SIGNATURE_BYTES * 2)),
    Reason: PDFHexString.fromText(reason), Name: PDFHexString.fromText(name), Location: PDFHexString.fromText(location), M: PDFString.fromDate(new Date(at)),
  });
  const page = document.getPage(0);
  const field = context.register(context.obj({
    Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: context.register(signature), T: PDFString.of('Seal'), F: PRINT_FLAG, P: page.ref,
  }));
  page.node.addAnnot(field);
  catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: SIG_FLAGS.SIGNATURES_EXIST + SIG_FLAGS.APPEND_ONLY, Fields: [field] }));
}
