import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { CertificateRecord } from './certificate.ts';

/** The certificate as the register lists it, without what was printed on it. */
export function listedCertificate({ year: _year, issuedById: _by, payload: _payload, ...certificate }: CertificateRecord): Certificate {
  return certificate;
}

/** The certificate as the audit trail keeps it: without the code by which anyone could check it. */
export function auditedCertificate(certificate: CertificateRecord): object {
  const { verificationCode: _code, verifyPath: _path, ...rest } = listedCertificate(certificate);
  return rest;
}
