import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Certificate, VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import { validUntil } from '../../server/certificates/certificate.ts';
import { isTheCode, newVerificationCode } from '../../server/certificates/verification-code.ts';
import { certificateOfOrigin, eur1 } from '../applications/forms.ts';
import { atMoment, claimed, on, openWorkingOffice, SIGNATORY_ID as signatoryId, type WorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';

interface ProblemBody {
  code: string;
}

const approved = async (working: WorkingOffice, payload: object = eur1()): Promise<Application> =>
  (await on(working.reviewer, await claimed(working, payload), 'approve')).body;

const issued = async (working: WorkingOffice, payload: object = eur1()): Promise<Certificate> => {
  const { body, status, text } = await on<Certificate>(working.reviewer, await approved(working, payload), 'issue', { signatoryId });
  if (status !== 201) throw new Error(text);
  return body;
};

it.each([
  ['2026-01-05', 4, '2026-05-05'],
  ['2026-10-31', 4, '2027-02-28'],
  ['2027-10-31', 4, '2028-02-29'],
  ['2026-09-15', 4, '2027-01-15'],
  ['2026-01-05', null, null],
])('a proof issued on %s is valid %s months, until %s (article 24)', (day, months, last) => {
  expect(validUntil(day, months)).toBe(last);
});

it('makes codes nobody guesses, and reads them as people type them', () => {
  const codes = Array.from({ length: 200 }, newVerificationCode);
  expect(new Set(codes).size).toBe(200);
  expect(codes.every((code) => /^[2-9A-HJKMNP-Z]{5}(?:-[2-9A-HJKMNP-Z]{5}){3}$/.test(code))).toBe(true);
  const [code = ''] = codes;
  expect([isTheCode(code.toLowerCase().replaceAll('-', ' '), code), isTheCode('', code), isTheCode(codes[1] ?? '', code)]).toEqual([true, false, false]);
});

eachDatabase('certificates', (openFresh) => {
  it('are issued for approved applications only, once, and valid for four months (article 24)', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer } = working;
    const held = await claimed(working);
    expect((await on<ProblemBody>(reviewer, held, 'issue', { signatoryId })).body.code).toBe('wrong-state');
    const { body: ready } = await on(reviewer, held, 'approve');
    const [first, second] = await Promise.all([1, 2].map(() => on<Certificate>(reviewer, ready, 'issue', { signatoryId })));
    expect([first?.status, second?.status].sort()).toEqual([201, 412]);
    const certificate = (first?.status === 201 ? first : second)?.body;
    expect(certificate).toMatchObject({
      number: 'EUR1-26-000001', serial: 1, state: 'issued', issuedOn: '2026-01-05', validUntil: '2026-05-05', issuedBy: 'Rūta Ozoliņa', signatory: 'Ilze Zariņa',
      consignor: 'SIA “Saldā Dzīve”', consignee: 'Slatkiši d.o.o.', endorsements: [],
    });
    expect((await reviewer.get<Application>(`/api/applications/${held.id}`)).body.state).toBe('issued');
    expect((await reviewer.get<Certificate[]>(listing('/api/certificates', { filter: { applicationId: held.id } }))).body).toEqual([certificate]);
    expect((await working.manager.post(`/api/applications/${held.id}/issue`, { signatoryId }, { version: 5 })).status).toBe(403);
  });

  it('are numbered without gaps by series and year however many are issued at once', async () => {
    const working = await openWorkingOffice(openFresh);
    const ready: Application[] = [];
    for (let count = 0; count < 6; count += 1) ready.push(await approved(working));
    const certificates = await Promise.all(ready.map((application) => on<Certificate>(working.reviewer, application, 'issue', { signatoryId })));
    expect(certificates.map(({ body }) => body.serial).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const held = await claimed(working, certificateOfOrigin(), 'certificate-of-origin');
    const answered = await on(working.reviewer, held, 'answer', { item: 1, questionId: 'fact:last-substantial-working', answer: true });
    const origin = await on(working.reviewer, answered.body, 'approve');
    expect((await on<Certificate>(working.reviewer, origin.body, 'issue', { signatoryId })).body).toMatchObject({ number: 'LV-26-000001', validUntil: null });
  });

  it('bear the endorsements of articles 18 and 20, and replace what they are made out instead of', async () => {
    const working = await openWorkingOffice(openFresh);
    const before = await issued(working);
    const remarks = {
      issuedRetrospectively: { exportPlace: 'Rīga', exportDate: '2025-12-20', reason: 'error-or-omission' }, replaces: [{ number: before.number }],
    };
    const after = await issued(working, eur1(undefined, { remarks } as never));
    expect(after.endorsements).toEqual(['ISSUED RETROSPECTIVELY']);
    expect((await working.reviewer.get<Certificate>(`/api/certificates/${before.id}`)).body).toMatchObject({ state: 'replaced', replacedById: after.id });
  });

  it('have duplicates that bear the day of the original and are valid from it (article 19)', async () => {
    const working = await openWorkingOffice(openFresh);
    const original = await issued(working);
    const { reviewer } = await atMoment(working, '2026-02-10T09:00:00.000Z');
    const { body: duplicate } = await reviewer.post<Certificate>(`/api/certificates/${original.id}/duplicate`, { loss: 'lost', signatoryId }, { version: 1 });
    expect(duplicate).toMatchObject({
      number: 'EUR1-26-000002', state: 'duplicate-of', originalNumber: original.number, originalIssuedOn: '2026-01-05', issuedOn: '2026-02-10', validUntil: '2026-05-05',
      endorsements: ['DUPLICATE'], reason: 'lost',
    });
    expect(duplicate.verificationCode).not.toBe(original.verificationCode);
    const again = await reviewer.post<ProblemBody>(`/api/certificates/${duplicate.id}/duplicate`, { loss: 'lost', signatoryId }, { version: 1 });
    expect(again.body.code).toBe('duplicate-of-duplicate');
  });

  it('are cancelled with their duplicates, of which none is made out afterwards', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, manager, office } = working;
    const original = await issued(working);
    const duplicateOf = (id: number, version: number) =>
      reviewer.post<Certificate>(`/api/certificates/${id}/duplicate`, { loss: 'lost', signatoryId }, { version });
    const [first, second] = [(await duplicateOf(original.id, 1)).body, (await duplicateOf(original.id, 2)).body];
    expect((await duplicateOf(original.id, 2)).status).toBe(412);
    const remarks = { duplicateOf: { number: original.number, issuedOn: '2025-01-01', reason: 'stolen' } };
    const asked = await issued(working, eur1(undefined, { remarks } as never));
    expect(asked).toMatchObject({ state: 'issued', originalId: original.id, originalIssuedOn: '2026-01-05', validUntil: '2026-05-05', endorsements: ['DUPLICATE'] });
    const status = async ({ verifyPath }: Certificate): Promise<string> =>
      (await office.anybody.get<VerifiedCertificate>(verifyPath, { headers: { Accept: 'application/json' } })).body.status;
    expect(await Promise.all([original, first, second, asked].map(status))).toEqual(['valid', 'duplicate', 'duplicate', 'duplicate']);
    await reviewer.post(`/api/certificates/${first.id}/cancel`, { reason: 'Sabojāts.' }, { version: 1 });
    expect(await Promise.all([original, first, second].map(status))).toEqual(['valid', 'cancelled', 'duplicate']);
    await reviewer.post(`/api/certificates/${original.id}/cancel`, { reason: 'Izsniegts kļūdas dēļ.' }, { version: 3 });
    expect(await Promise.all([original, first, second, asked].map(status))).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
    expect((await office.anybody.get(second.verifyPath, { headers: { 'Accept': 'text/html', 'Accept-Language': 'en' } })).text).toContain('<dd>cancelled</dd>');
    expect((await reviewer.get<Application>(`/api/applications/${asked.applicationId}`)).body.state).toBe('cancelled');
    const { body: trail } = await manager.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'certificates', entityId: String(second.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['duplicate', 'cancel']);
    const refused = (await duplicateOf(original.id, 4)) as { status: number; body: unknown };
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'certificate-not-in-force' }]);
    const again = await on<ProblemBody>(reviewer, await approved(working, eur1(undefined, { remarks } as never)), 'issue', { signatoryId });
    expect([again.status, again.body.code]).toEqual([409, 'certificate-not-in-force']);
  });

  it('say “cancelled” of a duplicate whose original was cancelled before duplicates followed', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, office, db } = working;
    const original = await issued(working);
    const { body: duplicate } = await reviewer.post<Certificate>(`/api/certificates/${original.id}/duplicate`, { loss: 'lost', signatoryId }, { version: 1 });
    await db('certificates').where({ id: original.id }).update({ state: 'cancelled' });
    expect((await office.anybody.get<VerifiedCertificate>(duplicate.verifyPath, { headers: { Accept: 'application/json' } })).body.status).toBe('cancelled');
  });

  it('are cancelled with a reason, and with an original its application', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, manager } = working;
    const certificate = await issued(working);
    const cancel = { reason: 'Izsniegts kļūdas dēļ.' };
    expect((await manager.post(`/api/certificates/${certificate.id}/cancel`, cancel, { version: 1 })).status).toBe(403);
    const { body } = await reviewer.post<Certificate>(`/api/certificates/${certificate.id}/cancel`, cancel, { version: 1 });
    expect(body).toMatchObject({ state: 'cancelled', reason: cancel.reason, cancelledAt: '2026-01-05T09:00:00.000Z' });
    expect((await reviewer.get<Application>(`/api/applications/${certificate.applicationId}`)).body.state).toBe('cancelled');
    expect((await reviewer.post<ProblemBody>(`/api/certificates/${certificate.id}/cancel`, cancel, { version: 2 })).body.code).toBe('certificate-not-in-force');
    const { body: trail } = await manager.get<unknown[]>(listing('/api/audit-entries', { filter: { entity: 'certificates', entityId: String(certificate.id) } }));
    expect(JSON.stringify(trail)).not.toContain(certificate.verificationCode);
    expect(trail).toHaveLength(2);
  });

  it('can be verified by anyone with number and code, who sees the minimum', async () => {
    const working = await openWorkingOffice(openFresh);
    const { office } = working;
    const certificate = await issued(working);
    const json = { headers: { Accept: 'application/json' } };
    const verified = await office.anybody.get<VerifiedCertificate>(certificate.verifyPath, json);
    expect(verified.body).toEqual({
      number: certificate.number, status: 'valid', issuedOn: '2026-01-05', validUntil: '2026-05-05',
      chamber: { en: 'Latvian Chamber of Commerce and Industry', lv: 'Latvijas Tirdzniecības un rūpniecības kamera' },
    });
    const page = await office.anybody.get(certificate.verifyPath, { headers: { 'Accept': 'text/html,*/*;q=0.8', 'Accept-Language': 'lv' } });
    expect(page.headers.get('Content-Type')).toContain('text/html');
    expect(page.text).toContain('<html lang="lv">');
    expect(page.text).toContain('spēkā');
    expect(page.text).not.toContain('Saldā');
    office.clock.now = '2026-05-06T09:00:00.000Z';
    expect((await office.anybody.get<VerifiedCertificate>(certificate.verifyPath, json)).body.status).toBe('expired');
  });

  it('answer an unknown number and a wrong code alike, and nobody may ask on and on', async () => {
    const working = await openWorkingOffice(openFresh);
    const { office } = working;
    const certificate = await issued(working);
    const json = { headers: { Accept: 'application/json' } };
    const without = ({ body }: { body: Record<string, unknown> }) => ({ ...body, requestId: '' });
    const wrong = await office.anybody.get<Record<string, unknown>>(`/verify/${certificate.number}?code=AAAAA-AAAAA-AAAAA-AAAAA`, json);
    const unknown = await office.anybody.get<Record<string, unknown>>('/verify/EUR1-26-999999?code=AAAAA-AAAAA-AAAAA-AAAAA', json);
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(without(wrong)).toEqual(without(unknown));
    const unseen = await office.anybody.get<Record<string, unknown>>('/verify/EUR1-26-00000%00?code=%00', json);
    expect(without(unseen)).toEqual(without(unknown));
    const markup = await office.anybody.get('/verify/%3Cscript%3E?code=%22%3E%3Cscript%3E', { headers: { Accept: 'text/html' } });
    expect([markup.status, markup.text.includes('<script')]).toEqual([404, false]);
    const more = await Promise.all(Array.from({ length: 60 }, () => office.anybody.get('/verify/X?code=Y', json)));
    expect(more.filter(({ status }) => status === 429).length).toBe(4);
  });
});
