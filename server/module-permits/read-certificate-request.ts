import 'reflect-metadata';
import { Pkcs10CertificateRequest } from '@peculiar/x509';
import type { ModuleOnFile } from '../../rules-schema/admissibility/see-treasury-forms.ts';

/** What a certificate request says, and whether it holds. */
export interface ReadRequest {
  verdict: NonNullable<ModuleOnFile['certificateRequest']>;
  /** RFC 4514 name; null when it cannot be read. */
  subject: string | null;
  /** `RSA 2048`, `EC P-256`. */
  key: string | null;
}

/** Smallest RSA modulus in bits, and the curves, that are still issued certificates for. */
const LEAST_RSA_BITS = 2048;
const CURVES: readonly string[] = ['P-256', 'P-384', 'P-521'];

type KeyAlgorithm = { name: string; modulusLength?: number; namedCurve?: string };

const inWords = ({ name, modulusLength, namedCurve }: KeyAlgorithm): string => (modulusLength === undefined ? `EC ${namedCurve ?? name}` : `RSA ${modulusLength}`);

const isStrong = ({ modulusLength, namedCurve }: KeyAlgorithm): boolean =>
  modulusLength === undefined ? CURVES.includes(namedCurve ?? '') : modulusLength >= LEAST_RSA_BITS;

/** Reads a certificate request (PKCS #10, RFC 2986): its signature proves that the sender holds the key. */
export async function readCertificateRequest(pem: string): Promise<ReadRequest> {
  try {
    const request = new Pkcs10CertificateRequest(pem.trim());
    const algorithm = request.publicKey.algorithm as KeyAlgorithm;
    const known = { subject: request.subject, key: inWords(algorithm) };
    if (!(await request.verify())) return { verdict: 'signature-wrong', ...known };
    return { verdict: isStrong(algorithm) ? 'in-order' : 'key-weak', ...known };
  } catch {
    return { verdict: 'unreadable', subject: null, key: null };
  }
}
