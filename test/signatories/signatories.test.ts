import { expect, it } from 'vitest';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import type { User } from '../../rules-schema/user/user.ts';
import { dialectOf } from '../../server/database/dialect.ts';
import { signatories } from '../../server/database/migrations/065-signatories.ts';
import { certificateOfOrigin } from '../applications/forms.ts';
import { atMoment, claimed, on, openWorkingOffice, SIGNATORY_ID, type WorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';

interface ProblemBody {
  code: string;
  detail: string;
  errors?: Record<string, unknown>;
}

const entry = { name: ' Juris Apsītis ', post: 'Eksperts', validFrom: '2026-01-01', types: ['eur1'] };

const approved = async (working: WorkingOffice) => (await on(working.reviewer, await claimed(working), 'approve')).body;

eachDatabase('the register of signatories', (openFresh) => {
  it('is kept by administrators, read by reviewers, audited, and nobody is deleted from it', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, manager, office } = working;
    const administrator = await office.signIn('administrator');
    const { status, body: created } = await administrator.post<Signatory>('/api/signatories', entry);
    expect([status, created]).toMatchObject([201, { name: 'Juris Apsītis', validTo: null, userId: null, userName: null, status: 'active' }]);
    expect((await reviewer.post('/api/signatories', entry)).status).toBe(403);
    expect((await manager.get('/api/signatories')).status).toBe(403);
    expect((await administrator.delete(`/api/signatories/${created.id}`, { version: 1 })).status).toBe(405);
    const { body: saved } = await administrator.put<Signatory>(`/api/signatories/${created.id}`, { ...created, post: 'Vecākais eksperts', userId: 1 }, { version: 1 });
    expect(saved).toMatchObject({ post: 'Vecākais eksperts', userName: 'Rūta Ozoliņa', version: 2 });
    expect((await administrator.post<ProblemBody>(`/api/signatories/${created.id}/activate`, {}, { version: 2 })).body.code).toBe('signatory-already-active');
    expect((await administrator.post<Signatory>(`/api/signatories/${created.id}/deactivate`, {}, { version: 2 })).body.status).toBe('deactivated');
    expect((await reviewer.get<Signatory[]>(listing('/api/signatories', { filter: { q: 'apsitis' } }))).body.map(({ id }) => id)).toEqual([created.id]);
    const { body: trail } = await administrator.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'signatories', entityId: String(created.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['create', 'save', 'deactivate']);
  });

  it('says at the field what is wrong with an entry', async () => {
    const { office } = await openWorkingOffice(openFresh);
    const administrator = await office.signIn('administrator');
    const faults = async (more: object) => (await administrator.post<ProblemBody>('/api/signatories', { ...entry, ...more })).body.errors;
    expect(await faults({ validTo: '2025-12-31' })).toMatchObject({ validTo: expect.any(String) });
    expect(await faults({ userId: 999 })).toMatchObject({ userId: expect.any(String) });
    expect(await faults({ types: [] })).toMatchObject({ types: expect.any(String) });
    expect(await faults({ post: ' ' })).toMatchObject({ post: expect.any(String) });
  });

  it('is what issuing picks from: only those entitled today, for this type', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, office } = working;
    const administrator = await office.signIn('administrator');
    const enter = async (more: object): Promise<number> => (await administrator.post<Signatory>('/api/signatories', { ...entry, ...more })).body.id;
    const [later, past, other, today] = [
      await enter({ validFrom: '2026-01-06' }), await enter({ validFrom: '2025-01-01', validTo: '2026-01-04' }), await enter({ types: ['certificate-of-origin'] }),
      await enter({ validTo: '2026-01-05' }),
    ];
    const gone = await enter({});
    await administrator.post(`/api/signatories/${gone}/deactivate`, {}, { version: 1 });
    const ready = await approved(working);
    for (const signatoryId of [later, past, other, gone]) {
      const refused = await reviewer.post<ProblemBody>(`/api/applications/${ready.id}/issue`, { signatoryId }, { version: ready.version, headers: { 'Accept-Language': 'en' } });
      expect([refused.status, refused.body]).toMatchObject([422, { code: 'signatory-not-entitled', errors: { signatoryId: expect.stringContaining('Juris Apsītis has no right to sign') } }]);
    }
    const unknown = await on<ProblemBody>(reviewer, ready, 'issue', { signatoryId: 999 });
    expect([unknown.status, unknown.body]).toMatchObject([422, { code: 'signatory-unknown', errors: { signatoryId: expect.any(String) } }]);
    expect((await on<ProblemBody>(reviewer, ready, 'issue', { signatory: 'Jebkurš' })).status).toBe(422);
    const choices = await reviewer.get<Signatory[]>(listing('/api/signatories', { filter: { maySign: 'eur1' } }));
    expect(choices.body.map(({ id }) => id)).toEqual([SIGNATORY_ID, today]);
    const issued = await on<Certificate>(reviewer, ready, 'issue', { signatoryId: today });
    expect([issued.status, issued.body]).toMatchObject([201, { signatory: 'Juris Apsītis', signatoryId: today }]);
    const { reviewer: nextDay } = await atMoment(working, '2026-01-06T09:00:00.000Z');
    const duplicate = await nextDay.post<ProblemBody>(`/api/certificates/${issued.body.id}/duplicate`, { loss: 'lost', signatoryId: today }, { version: 1 });
    expect([duplicate.status, duplicate.body.code]).toEqual([422, 'signatory-not-entitled']);
  });

  it('takes the right to sign from whose account is deactivated', async () => {
    const working = await openWorkingOffice(openFresh);
    const administrator = await working.office.signIn('administrator');
    const { body: [leaver] } = await administrator.get<User[]>(listing('/api/users', { filter: { q: 'Vītola' } }));
    const { body: signatory } = await administrator.post<Signatory>('/api/signatories', { ...entry, userId: leaver?.id ?? 0 });
    const choices = async (): Promise<number[]> => (await working.reviewer.get<Signatory[]>(listing('/api/signatories', { filter: { maySign: 'eur1' } }))).body.map(({ id }) => id);
    expect(await choices()).toContain(signatory.id);
    await administrator.post(`/api/users/${leaver?.id ?? 0}/deactivate`, {}, { version: leaver?.version ?? 0 });
    expect(await choices()).not.toContain(signatory.id);
    const ready = await approved(working);
    expect((await on<ProblemBody>(working.reviewer, ready, 'issue', { signatoryId: signatory.id })).body.code).toBe('signatory-not-entitled');
  });

  it('takes over whoever signed before there was a register, without giving anybody the right to', async () => {
    const working = await openWorkingOffice(openFresh);
    const { db, reviewer } = working;
    const certificate = (await on<Certificate>(reviewer, await approved(working), 'issue', { signatoryId: SIGNATORY_ID })).body;
    const held = await claimed(working, certificateOfOrigin(), 'certificate-of-origin');
    const answered = await on(reviewer, held, 'answer', { item: 1, questionId: 'fact:last-substantial-working', answer: true });
    await on<Certificate>(reviewer, (await on(reviewer, answered.body, 'approve')).body, 'issue', { signatoryId: SIGNATORY_ID });
    await db('certificates').update({ signatory_id: null });
    await db('certificates').where({ id: certificate.id }).update({ issued_on: '2025-03-01' });
    await db.raw('ALTER TABLE certificates DROP COLUMN signatory_id');
    await db.raw(dialectOf(db) === 'postgresql' ? 'DROP TABLE signatories CASCADE' : 'DROP TABLE signatories');
    await signatories(db);
    const { body: register } = await reviewer.get<Signatory[]>('/api/signatories');
    expect(register).toMatchObject([{ name: 'Ilze Zariņa', post: null, status: 'deactivated', types: ['certificate-of-origin', 'eur1'], validFrom: '2025-03-01', validTo: '2026-01-05', userId: null }]);
    expect((await reviewer.get<Certificate[]>('/api/certificates')).body.map(({ signatoryId }) => signatoryId)).toEqual([register[0]?.id, register[0]?.id]);
  });
});
