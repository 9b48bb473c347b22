import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { FormStock, FormUse, StockBalance } from '../../rules-schema/form-stock/form-stock.ts';
import type { PrinterOffset } from '../../rules-schema/printing/printer-offset.ts';
import type { Seal } from '../../server/command/seal.ts';
import { ensureDemoStore, openKeyStore } from '../../server/printing/seal-file.ts';
import { certificateOfOrigin } from '../applications/forms.ts';
import { atMoment, claimed, on, openWorkingOffice, SIGNATORY_ID as signatoryId, type WorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice } from '../http/client.ts';
import { popplerHere, sheetsOf, signaturesIn } from '../printing/poppler.ts';

interface ProblemBody {
  code: string;
}

let folder: string;
let seal: Seal;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-papers-'));
  const place = { file: path.join(folder, 'seal.p12'), password: 'izcelsme-demo' };
  await ensureDemoStore(place, '2026-01-01T00:00:00.000Z');
  seal = await openKeyStore(place);
});

afterAll(() => rm(folder, { recursive: true }));

const issue = async ({ reviewer }: WorkingOffice, application: Application): Promise<Certificate> =>
  (await on<Certificate>(reviewer, (await on(reviewer, application, 'approve')).body, 'issue', { signatoryId })).body;

const eur1Of = async (working: WorkingOffice): Promise<Certificate> => issue(working, await claimed(working));

async function originOf(working: WorkingOffice, delivery: 'client-prints' | 'chamber-prints'): Promise<Certificate> {
  const held = await claimed(working, certificateOfOrigin({ delivery }), 'certificate-of-origin');
  const answered = await on(working.reviewer, held, 'answer', { item: 1, questionId: 'fact:last-substantial-working', answer: true });
  return issue(working, answered.body);
}

const step = <Body = Certificate>({ reviewer }: WorkingOffice, certificate: { id: number; version: number }, verb: string, body: object = {}) =>
  reviewer.post<Body>(`/api/certificates/${certificate.id}/${verb}`, body, { version: certificate.version });

eachDatabase('the paper of certificates', (openFresh) => {
  it('is sealed once, kept under its digest, and given out byte for byte ever after', async () => {
    const working = await openWorkingOffice(openFresh);
    const certificate = await originOf(working, 'client-prints');
    expect(certificate).toMatchObject({ delivery: 'client-prints', paper: 'prepared', sealedSha256: null });
    expect(await step<ProblemBody>(working, certificate, 'seal')).toMatchObject({ status: 409, body: { code: 'no-seal' } });
    const sealing = await openOffice(working.db, { seal });
    const reviewer = await sealing.signIn('reviewer');
    const both = await Promise.all([1, 2].map(() => reviewer.post<Certificate>(`/api/certificates/${certificate.id}/seal`, {}, { version: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const sealed = both.find(({ status }) => status === 200)?.body;
    expect(sealed).toMatchObject({ paper: 'sealed', sealedAt: '2026-01-05T09:00:00.000Z', version: 2 });
    const given = async () => Buffer.from((await reviewer.download(`/api/certificates/${certificate.id}/paper.pdf`)).bytes);
    const first = await given();
    expect(createHash('sha256').update(first).digest('hex')).toBe(sealed?.sealedSha256);
    sealing.clock.now = '2026-02-05T09:00:00.000Z';
    const later = await sealing.signIn('reviewer');
    expect(Buffer.from((await later.download(`/api/certificates/${certificate.id}/paper.pdf`)).bytes).equals(first)).toBe(true);
    expect((await later.post<ProblemBody>(`/api/certificates/${certificate.id}/seal`, {}, { version: 2 })).body.code).toBe('already-sealed');
    await expect(working.db('sealed_papers').update({ seal: 'cits' })).rejects.toThrow(/sealed_papers/);
    if (popplerHere) expect(await signaturesIn(first)).toContain('Signature is Valid');
    await sealing.close();
  });

  it('is marked as a specimen until it is sealed, and for whoever asks for one', async () => {
    const working = await openWorkingOffice(openFresh);
    const [unsealed, posted] = [await originOf(working, 'client-prints'), await originOf(working, 'chamber-prints')];
    const paper = async ({ id }: Certificate, question = '') => {
      const { status, headers, bytes } = await working.reviewer.download(`/api/certificates/${id}/paper.pdf${question}`);
      expect([status, headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([200, 'application/pdf', 'no-store']);
      return popplerHere ? (await sheetsOf(new Uint8Array(bytes))).join('') : '';
    };
    const [before, print, specimen] = [await paper(unsealed), await paper(posted), await paper(posted, '?copy=specimen')];
    expect([before, print, specimen].map((text) => text.includes('https://izcelsme.test'))).toEqual([popplerHere, popplerHere, popplerHere]);
    expect((await working.manager.get('/api/certificates/999/paper.pdf')).status).toBe(404);
    expect((await working.office.anybody.get(`/api/certificates/${posted.id}/paper.pdf`)).status).toBe(401);
  });

  it('is posted by the chamber, once, on a day that can be', async () => {
    const working = await openWorkingOffice(openFresh);
    const certificate = await originOf(working, 'chamber-prints');
    expect((await step<ProblemBody>(working, certificate, 'seal')).body.code).toBe('chamber-prints-it');
    for (const postedOn of ['2026-01-04', '2026-01-06']) expect((await step<ProblemBody>(working, certificate, 'post', { postedOn })).body.code).toBe('day-not-possible');
    const { body } = await step(working, certificate, 'post', { postedOn: '2026-01-05' });
    expect(body).toMatchObject({ paper: 'posted', postedOn: '2026-01-05' });
    expect((await step<ProblemBody>(working, body, 'post', { postedOn: '2026-01-05' })).body.code).toBe('already-posted');
    expect((await working.manager.post(`/api/certificates/${body.id}/post`, { postedOn: '2026-01-05' }, { version: 2 })).status).toBe(403);
    const { body: trail } = await working.manager.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'certificates', entityId: String(body.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['issue', 'post']);
  });

  it('of an EUR.1 takes a form from the stock, which nobody else gets, and bears what customs wrote into box 11', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer } = working;
    const delivery = { series: 'A', first: 101, last: 150, receivedOn: '2026-01-05', receivedFrom: 'VID' };
    const { body: stock } = await reviewer.post<FormStock>('/api/form-stocks', delivery);
    expect((await reviewer.post<ProblemBody>('/api/form-stocks', { ...delivery, first: 150, last: 160 })).body.code).toBe('forms-received-before');
    expect((await reviewer.post<ProblemBody>('/api/form-stocks', { ...delivery, first: 170, last: 160 })).body.code).toBe('forms-wrong-way-round');
    const [one, other] = [await eur1Of(working), await eur1Of(working)];
    const taken = await Promise.all([one, other].map((certificate) => step<Certificate & ProblemBody>(working, certificate, 'use-form', { series: 'A', number: 101 })));
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = taken.find(({ status }) => status === 200)?.body ?? one;
    expect(winner.formNumber).toBe('A 101');
    expect((await step<ProblemBody>(working, winner, 'use-form', { series: 'A', number: 102 })).body.code).toBe('has-form-already');
    expect((await step<ProblemBody>(working, other.id === winner.id ? one : other, 'use-form', { series: 'A', number: 151 })).body.code).toBe('form-not-in-stock');
    expect((await reviewer.get<StockBalance>('/api/form-stocks/balance')).body).toEqual({ received: 50, used: 1, spoiled: 0, left: 49, isLow: true, next: { series: 'A', number: 102 } });
    const spoil = (number: number, version: number) => reviewer.post<FormStock & ProblemBody>(`/api/form-stocks/${stock.id}/spoil`, { number, reason: 'Saburzīta.' }, { version });
    expect((await spoil(101, 2)).body).toMatchObject({ used: 0, spoiled: 1, left: 49 });
    expect((await spoil(101, 3)).body.code).toBe('form-already-spoiled');
    const { body: free } = await reviewer.get<Certificate>(`/api/certificates/${winner.id}`);
    expect(free.formNumber).toBeNull();
    const { body: again } = await step(working, free, 'use-form', { series: 'A', number: 102 });
    const box = { customsNumber: 'LV000210-17', customsOffice: 'Rīgas brīvostas MKP', customsOn: '2026-01-05' };
    expect((await step(working, again, 'register-customs', box)).body).toMatchObject({ ...box, formNumber: 'A 102' });
    const waiting = other.id === winner.id ? one : other;
    expect(waiting.validUntil).toBe('2026-05-05');
    const nextDay = { ...box, customsOn: '2026-01-06' };
    const lateToday = await atMoment(working, '2026-01-05T21:59:00.000Z');
    expect((await step<ProblemBody>(lateToday, waiting, 'register-customs', nextDay)).body.code).toBe('day-not-possible');
    const tomorrow = await atMoment(working, '2026-01-05T22:01:00.000Z');
    const { body: endorsed } = await step(tomorrow, waiting, 'register-customs', nextDay);
    expect(endorsed).toMatchObject({ issuedOn: '2026-01-05', customsOn: '2026-01-06', validUntil: '2026-05-06' });
    const { body: duplicate } = await step(tomorrow, endorsed, 'duplicate', { loss: 'lost', signatoryId });
    expect(duplicate).toMatchObject({ originalIssuedOn: '2026-01-06', validUntil: '2026-05-06', customsNumber: null, formNumber: null, paper: 'prepared' });
    const { body: uses } = await tomorrow.reviewer.get<FormUse[]>(listing('/api/form-uses', { filter: { formStockId: stock.id }, sort: ['number', 'ASC'] }));
    expect(uses.map(({ number, state, certificateNumber }) => [number, state, certificateNumber])).toEqual([[101, 'spoiled', winner.number], [102, 'used', winner.number]]);
  });

  it('is moved by the offset of whoever prints it, else of the office', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague } = working;
    const offsets = async () => Promise.all([reviewer, colleague].map(async (person) => (await person.get<PrinterOffset>('/api/printer-offset')).body));
    expect(await offsets()).toEqual([{ right: 0, down: 0, isOwn: false }, { right: 0, down: 0, isOwn: false }]);
    await reviewer.post('/api/printer-offset', { right: 1.5, down: -2, forOffice: true });
    await reviewer.post('/api/printer-offset', { right: 0.3, down: 0 });
    expect(await offsets()).toEqual([{ right: 0.3, down: 0, isOwn: true }, { right: 1.5, down: -2, isOwn: false }]);
    expect((await reviewer.post('/api/printer-offset', { right: 21, down: 0 })).status).toBe(422);
    const { id } = await eur1Of(working);
    const [own, theirs] = await Promise.all([reviewer, colleague].map(async (person) => Buffer.from((await person.download(`/api/certificates/${id}/paper.pdf`)).bytes)));
    expect(own?.equals(theirs ?? Buffer.alloc(0))).toBe(false);
  });
});
