import { generateKeyPair, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import forge from 'node-forge';
import type { Seal } from '../command/seal.ts';

const { asn1, pki, pkcs12 } = forge;
const generate = promisify(generateKeyPair);

/** Where a key store is and what opens it. */
export interface KeyStorePlace {
  file: string;
  password: string;
}

const DEMO_NAME = 'Izcelsme demo seal (self-made)';
const DEMO_YEARS = 10;

function bagsOf(store: forge.pkcs12.Pkcs12Pfx, type: string): forge.pkcs12.Bag[] {
  return store.getBags({ bagType: type })[type] ?? [];
}

const derOf = (certificate: forge.pki.Certificate): Buffer => Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), 'binary');

function isOf(certificate: forge.pki.Certificate, key: forge.pki.rsa.PrivateKey): boolean {
  const own = certificate.publicKey as forge.pki.rsa.PublicKey;
  return own.n !== undefined && own.n.compareTo(key.n) === 0;
}

/** Reads a seal out of the bytes of a PKCS#12 key store. @throws Error when the password is wrong or no RSA key with its certificate is in it */
export function sealFrom(bytes: Buffer, password: string): Seal {
  const store = pkcs12.pkcs12FromAsn1(asn1.fromDer(bytes.toString('binary')), password);
  const { pkcs8ShroudedKeyBag = '', keyBag = '', certBag = '' } = pki.oids;
  const key = [...bagsOf(store, pkcs8ShroudedKeyBag), ...bagsOf(store, keyBag)].find((bag) => bag.key)?.key as forge.pki.rsa.PrivateKey | undefined;
  const certificates = bagsOf(store, certBag).flatMap(({ cert }) => (cert ? [cert] : []));
  const own = key && certificates.find((certificate) => isOf(certificate, key));
  if (!key || !own) throw new Error('The key store holds no RSA key with its certificate.');
  const others = certificates.filter((certificate) => certificate !== own);
  const name: unknown = own.subject.getField('CN')?.value;
  return { keyPem: pki.privateKeyToPem(key), chain: [own, ...others].map(derOf), name: typeof name === 'string' ? name : 'Seal' };
}

/** Opens a key store. @throws Error that says what is wrong with the file */
export async function openKeyStore({ file, password }: KeyStorePlace): Promise<Seal> {
  try {
    return sealFrom(await readFile(file), password);
  } catch (error) {
    throw new Error(`the key store ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** A self-made key store of the demo, good for nothing but showing. @param now ISO, UTC */
async function demoStore(password: string, now: string): Promise<Buffer> {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date(now);
  certificate.validity.notAfter = new Date(Date.parse(now));
  certificate.validity.notAfter.setUTCFullYear(certificate.validity.notAfter.getUTCFullYear() + DEMO_YEARS);
  const names = [{ name: 'commonName', value: DEMO_NAME }, { name: 'countryName', value: 'LV' }];
  certificate.setSubject(names);
  certificate.setIssuer(names);
  certificate.setExtensions([{ name: 'basicConstraints', cA: false, critical: true }, { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true }]);
  const key = pki.privateKeyFromPem(privateKey);
  certificate.sign(key, forge.md.sha256.create());
  const store = pkcs12.toPkcs12Asn1(key, [certificate], password, { algorithm: 'aes256', friendlyName: DEMO_NAME });
  return Buffer.from(asn1.toDer(store).getBytes(), 'binary');
}

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Makes the demo’s key store where there is none yet. Two starts at once agree on the one that came first.
 * @param now ISO, UTC
 */
export async function ensureDemoStore({ file, password }: KeyStorePlace, now: string): Promise<void> {
  const found = await readFile(file).catch(() => null);
  if (found) return;
  await mkdir(path.dirname(file), { recursive: true });
  const made = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(made, await demoStore(password, now), { mode: 0o600 });
  await link(made, file).catch((error: unknown) => {
    if (!isThere(error)) throw error;
  });
  await rm(made);
}
