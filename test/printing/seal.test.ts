import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seal } from '../../server/command/seal.ts';
import { ensureDemoStore, openKeyStore, type KeyStorePlace } from '../../server/printing/seal-file.ts';
import { sealDocument } from '../../server/printing/seal-document.ts';
import { newDocument, newSheet } from '../../server/printing/sheet.ts';
import { popplerHere, signaturesIn } from './poppler.ts';

const NOW = '2026-01-05T09:00:00.000Z';

let folder: string;
let place: KeyStorePlace;
let seal: Seal;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-seal-'));
  place = { file: path.join(folder, 'var', 'demo-seal.p12'), password: 'parole-ģīmis' };
  await Promise.all([ensureDemoStore(place, NOW), ensureDemoStore(place, NOW)]);
  seal = await openKeyStore(place);
});

afterAll(() => rm(folder, { recursive: true }));

async function onePage(): Promise<Uint8Array> {
  const { document, fonts } = await newDocument({ title: 'Paraugs', now: NOW });
  newSheet(document, fonts).words('Ķēniņa ģērbšanās', { x: 20, y: 20 }, { size: 12 });
  return document.save({ useObjectStreams: false });
}

const words = { reason: 'Izcelsmes sertifikāts LV-26-000001', at: NOW };

it('makes one key store for the demo however many start at once, readable by its owner only, and keeps it', async () => {
  expect(await readdir(path.dirname(place.file))).toEqual(['demo-seal.p12']);
  expect((await stat(place.file)).mode % 0o100).toBe(0);
  await ensureDemoStore(place, '2027-01-01T00:00:00.000Z');
  const again = await openKeyStore(place);
  expect(again.chain).toEqual(seal.chain);
  const [own] = seal.chain;
  expect(new X509Certificate(own ?? '')).toMatchObject({ subject: expect.stringContaining('Izcelsme demo seal'), ca: false });
});

it('names the file of a key store that does not open', async () => {
  await expect(openKeyStore({ ...place, password: 'cita' })).rejects.toThrow(/demo-seal\.p12 cannot be opened/);
  const empty = path.join(folder, 'empty.p12');
  await writeFile(empty, 'nothing');
  await expect(openKeyStore({ file: empty, password: '' })).rejects.toThrow(/empty\.p12 cannot be opened/);
});

it('leaves nothing of the document outside the signature but the signature', async () => {
  const sealed = await sealDocument(await onePage(), seal, words);
  const [, from = '', until = '', rest = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(sealed.toString('latin1')) ?? [];
  expect(Number(until) + Number(rest)).toBe(sealed.length);
  const signature = sealed.subarray(Number(from), Number(until)).toString('latin1');
  expect(signature).toMatch(/^<[0-9a-f]+>$/);
  const content = Buffer.concat([sealed.subarray(0, Number(from)), sealed.subarray(Number(until))]);
  expect(signature).toContain(createHash('sha256').update(content).digest('hex'));
});

describe.runIf(popplerHere)('pdfsig', () => {
  it('finds the PAdES signature valid over the whole document', async () => {
    const said = await signaturesIn(await sealDocument(await onePage(), seal, words));
    for (const finding of ['ETSI.CAdES.detached', 'SHA-256', 'Total document signed', 'Signature is Valid', 'Izcelsme demo seal']) expect(said).toContain(finding);
  });

  it('finds out when a byte was changed afterwards', async () => {
    const sealed = await sealDocument(await onePage(), seal, words);
    const place = sealed.indexOf('/MediaBox');
    sealed.write('/mediaBox', place, 'latin1');
    expect(await signaturesIn(sealed).catch(String)).not.toContain('Signature is Valid');
  });
});
