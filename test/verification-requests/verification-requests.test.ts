import { expect, it } from 'vitest';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import type { VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { answerDue } from '../../server/verification-requests/verification-request.ts';
import { atMoment, claimed, on, openWorkingOffice, SIGNATORY_ID as signatoryId } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';

interface ProblemBody {
  code: string;
}

it.each([
  ['2026-01-05', '2026-11-05'],
  ['2026-04-30', '2027-02-28'],
  ['2027-04-30', '2028-02-29'],
  ['2026-03-31', '2027-01-31'],
])('a request of %s is to be answered by %s (article 33(6))', (requestedOn, dueOn) => {
  expect(answerDue(requestedOn)).toBe(dueOn);
});

const asked = { requestedBy: 'Carinska uprava, Zagreb', reference: 'UP/I-7', requestedOn: '2026-01-02', receivedOn: '2026-01-05', certificateNumber: ' eur1-26-000001 ', grounds: 'Šaubas par zīmogu.' };

eachDatabase('verification requests', (openFresh) => {
  it('are entered with the time to answer, find their certificate, become overdue, and are answered once', async () => {
    const working = await openWorkingOffice(openFresh);
    const approved = (await on(working.reviewer, await claimed(working), 'approve')).body;
    const { body: certificate } = await on<Certificate>(working.reviewer, approved, 'issue', { signatoryId });
    const { status, body: request } = await working.reviewer.post<VerificationRequest>('/api/verification-requests', asked);
    expect([status, request]).toMatchObject([201, { dueOn: '2026-11-02', certificateId: certificate.id, certificateNumber: 'eur1-26-000001', state: 'open', result: null }]);
    const overdue = listing('/api/verification-requests', { filter: { overdue: true } });
    expect((await working.reviewer.get<unknown[]>(overdue)).body).toEqual([]);
    expect((await (await atMoment(working, '2026-11-02T12:00:00.000Z')).reviewer.get<unknown[]>(overdue)).body).toEqual([]);
    const { reviewer, manager } = await atMoment(working, '2026-11-03T12:00:00.000Z');
    expect((await reviewer.get<VerificationRequest[]>(overdue)).body.map(({ id }) => id)).toEqual([request.id]);
    const answer = (answeredOn: string, version: number) =>
      reviewer.post<VerificationRequest & ProblemBody>(`/api/verification-requests/${request.id}/answer`, { answeredOn, result: 'authentic-and-originating', answer: 'Autentisks.' }, { version });
    expect((await answer('2026-11-04', 1)).body.code).toBe('answer-day-not-possible');
    expect((await answer('2026-01-04', 1)).body.code).toBe('answer-day-not-possible');
    expect((await answer('2026-11-03', 1)).body).toMatchObject({ state: 'answered', answeredOn: '2026-11-03', answeredBy: 'Rūta Ozoliņa', version: 2 });
    expect((await answer('2026-11-03', 2)).body.code).toBe('request-already-answered');
    expect((await reviewer.get<unknown[]>(overdue)).body).toEqual([]);
    const { body: trail } = await manager.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'verification-requests' }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['receive', 'answer']);
  });

  it('are refused with days that cannot be, and to those who may not keep them', async () => {
    const { reviewer, office } = await openWorkingOffice(openFresh);
    for (const days of [{ requestedOn: '2026-01-06' }, { receivedOn: '2026-01-06' }]) {
      expect((await reviewer.post<ProblemBody>('/api/verification-requests', { ...asked, ...days })).body.code).toBe('request-days-not-possible');
    }
    const approver = await office.signIn('approver');
    expect((await approver.post('/api/verification-requests', asked)).status).toBe(403);
    expect((await approver.get('/api/verification-requests')).status).toBe(403);
    expect((await reviewer.post<VerificationRequest>('/api/verification-requests', { ...asked, certificateNumber: 'A 123456' })).body.certificateId).toBeNull();
  });
});
