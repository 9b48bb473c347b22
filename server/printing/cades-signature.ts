import { createHash, sign } from 'node:crypto';
import forge from 'node-forge';
import type { Seal } from '../command/seal.ts';

const { asn1, pki } = forge;

const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const;

type Node = forge.asn1.Asn1;

const { UNIVERSAL, CONTEXT_SPECIFIC } = asn1.Class;
const { SEQUENCE, SET, OID, OCTETSTRING, NULL, INTEGER } = asn1.Type;

const sequence = (...parts: Node[]): Node => asn1.create(UNIVERSAL, SEQUENCE, true, parts);
const set = (...parts: Node[]): Node => asn1.create(UNIVERSAL, SET, true, parts);
const oid = (id: string): Node => asn1.create(UNIVERSAL, OID, false, asn1.oidToDer(id).getBytes());
const octets = (bytes: Buffer): Node => asn1.create(UNIVERSAL, OCTETSTRING, false, bytes.toString('binary'));
const version = (): Node => asn1.create(UNIVERSAL, INTEGER, false, asn1.integerToDer(1).getBytes());
const algorithm = (id: string): Node => sequence(oid(id), asn1.create(UNIVERSAL, NULL, false, ''));
const attribute = (id: string, value: Node): Node => sequence(oid(id), set(value));
const der = (node: Node): Buffer => Buffer.from(asn1.toDer(node).getBytes(), 'binary');
const fromDer = (bytes: Buffer): Node => asn1.fromDer(bytes.toString('binary'));
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** The attributes that are signed: what, its digest, and with which certificate (RFC 5035, ESSCertIDv2), in DER’s order of a set. */
function signedAttributes(content: Buffer, certificate: Buffer): Node[] {
  return [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(sha256(content))),
    attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(sha256(certificate)))))),
  ].toSorted((a, b) => Buffer.compare(der(a), der(b)));
}

function issuerAndSerial(certificate: Buffer): Node {
  const read = pki.certificateFromAsn1(fromDer(certificate));
  const serial = asn1.create(UNIVERSAL, INTEGER, false, forge.util.hexToBytes(read.serialNumber));
  return sequence(pki.distinguishedNameToAsn1(read.issuer), serial);
}

function signerInfo(content: Buffer, { keyPem, chain: [own = Buffer.alloc(0)] }: Seal): Node {
  const attributes = signedAttributes(content, own);
  const signature = sign('sha256', der(set(...attributes)), keyPem);
  return sequence(
    version(), issuerAndSerial(own), algorithm(oids.sha256), asn1.create(CONTEXT_SPECIFIC, 0, true, attributes), algorithm(oids.rsa), octets(signature),
  );
}

/**
 * A detached CAdES signature of `content` (ETSI EN 319 122-1, baseline B), as PAdES puts into a PDF: CMS SignedData with the
 * seal’s certificates. The time of signing stands in the PDF, not here (EN 319 142-1, 6.3).
 */
export function cadesSignature(content: Buffer, seal: Seal): Buffer {
  const signedData = sequence(
    version(), set(algorithm(oids.sha256)), sequence(oid(oids.data)),
    asn1.create(CONTEXT_SPECIFIC, 0, true, seal.chain.map(fromDer)), set(signerInfo(content, seal)),
  );
  return der(sequence(oid(oids.signedData), asn1.create(CONTEXT_SPECIFIC, 0, true, [signedData])));
}
