import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import { refuse } from '../command/refusal.ts';
import { printCertificateOfOrigin } from '../printing/print-certificate-of-origin.ts';
import { printEur1 } from '../printing/print-eur1.ts';
import { NO_OFFSET, type Offset } from '../printing/sheet.ts';
import { certificateMessages, chamber } from './certificate-messages.ts';
import type { PaperSource } from './certificate-paper-reads.ts';

/** How a certificate shall be printed. */
export interface PrintWish {
  /** Where the public finds this office, without a stroke at the end. */
  publicAddress: string;
  /** Marked so that nobody takes it for a certificate; an EUR.1 then with the lines of its form. */
  isSpecimen: boolean;
  /** How far the printer is off. */
  offset?: Offset;
}

function certificateOfOrigin({ certificate, payload }: PaperSource, { publicAddress, isSpecimen }: PrintWish): Promise<Uint8Array> {
  const { number, issuedAt, issuedOn, signatory, verifyPath, verificationCode, delivery } = certificate;
  return printCertificateOfOrigin({
    number, issuedAt, issuedOn, signatory, verificationCode, chamber, isSpecimen,
    payload: payload as CertificateOfOrigin, verifyAddress: `${publicAddress}${verifyPath}`, isElectronic: delivery === 'client-prints',
  });
}

/**
 * A certificate as its form.
 * @returns the PDF, not sealed
 * @throws Refusal 409 when this type has no form, or its goods do not fit
 */
export function printCertificate(source: PaperSource, wish: PrintWish): Promise<Uint8Array> {
  const { certificate, payload } = source;
  switch (certificate.type) {
    case 'certificate-of-origin': return certificateOfOrigin(source, wish);
    case 'eur1': return printEur1({ ...certificate, payload: payload as Eur1, isSpecimen: wish.isSpecimen, offset: wish.offset ?? NO_OFFSET });
    default: return refuse(certificateMessages, 'nothing-to-print', { number: certificate.number }, { status: 409 });
  }
}
