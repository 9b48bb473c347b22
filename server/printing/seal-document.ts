import { PDFDocument } from '@cantoo/pdf-lib';
import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import type { Seal } from '../command/seal.ts';
import { cadesSignature } from './cades-signature.ts';
import { PLACE_OF_ISSUE } from './printing-messages.ts';
import { placeSignature, type SignatureWords } from './signature-place.ts';

class OfficeSigner extends Signer {
  constructor(private readonly seal: Seal) {
    super();
  }

  override sign(content: Buffer): Promise<Buffer> {
    return Promise.resolve(cadesSignature(content, this.seal));
  }
}

/**
 * The document, sealed with the office’s key: a PAdES signature (ETSI.CAdES.detached) over every byte of it.
 * @param words what viewers show of the signature
 */
export async function sealDocument(pdf: Uint8Array, seal: Seal, words: Omit<SignatureWords, 'name' | 'location'>): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  placeSignature(document, { ...words, name: seal.name, location: PLACE_OF_ISSUE });
  const prepared = await document.save({ useObjectStreams: false });
  return new SignPdf().sign(Buffer.from(prepared), new OfficeSigner(seal));
}
