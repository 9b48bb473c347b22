import 'reflect-metadata';
import { Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import type { ModuleCertificate, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { readCertificateRequest } from '../../server/module-permits/read-certificate-request.ts';
import { atMoment, claimed, on, openWorkingOffice, type WorkingOffice } from '../applications/office.ts';
import { moduleApplication, terminationApplication } from '../applications/filed-forms.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';

async function approve(working: WorkingOffice, payload: object, type: string): Promise<{ status: number; body: unknown }> {
  return on(working.reviewer, await claimed(working, payload, type), 'approve');
}

const permitsIn = async ({ reviewer }: WorkingOffice, filter: object) => (await reviewer.get<ModulePermit[]>(listing('/api/module-permits', { filter }))).body;
const certificatesIn = async ({ reviewer }: WorkingOffice, filter: object = {}) =>
  (await reviewer.get<ModuleCertificate[]>(listing('/api/module-certificates', { filter, sort: ['id', 'ASC'] }))).body;

async function issueAndActivate({ reviewer }: WorkingOffice, { id, version }: ModuleCertificate, validUntil: string): Promise<void> {
  const { status, body } = await reviewer.post<ModuleCertificate>(`/api/module-certificates/${id}/issue`, { serialNumber: '4a:1f', validUntil }, { version });
  expect([status, body]).toMatchObject([200, { state: 'issued', serialNumber: '4A:1F' }]);
  expect((await reviewer.post<ModuleCertificate>(`/api/module-certificates/${id}/activate`, {}, { version: body.version })).body).toMatchObject({ state: 'active' });
}

eachDatabase('permits for the data exchange module (Treasury’s instructions)', (openFresh) => {
  it('are registered on approval for three years, and replaced by the next application', async () => {
    const working = await openWorkingOffice(openFresh);
    expect(await approve(working, moduleApplication(), 'data-exchange-module')).toMatchObject({ status: 200, body: { state: 'registered', dueAt: expect.anything() as unknown } });
    const [first] = await permitsIn(working, { inForceOn: '2026-01-05' });
    expect(first).toMatchObject({ institution: 'SIA “Saldā Dzīve”', registeredOn: '2026-01-05', validUntil: '2029-01-04', state: 'registered', accounts: moduleApplication().accounts });
    expect(await permitsIn(working, { inForceOn: '2029-01-05' })).toEqual([]);
    const later = await atMoment(working, '2026-03-02T09:00:00.000Z');
    const { accounts = [], ...form } = moduleApplication();
    const fewer = await claimed(later, { ...form, accounts: accounts.slice(0, 1) }, 'data-exchange-module');
    expect((await later.reviewer.get<OpenApplication>(`/api/applications/${fewer.id}`)).body.findings.map(({ check }) => check)).toEqual(['rights-would-be-lost']);
    expect((await on(later.reviewer, fewer, 'approve')).status).toBe(200);
    expect(await permitsIn(later, { inForceOn: '2026-03-02' })).toMatchObject([{ registeredOn: '2026-03-02', state: 'registered' }]);
    expect(await permitsIn(later, { state: 'superseded' })).toMatchObject([{ id: first?.id, endedOn: '2026-03-02', endedBy: fewer.number }]);
    expect(await certificatesIn(later)).toMatchObject([{ state: 'requested', recipient: 'Līga Priede' }]);
  });

  it('show personal codes and contacts only to those who work on the application', async () => {
    const working = await openWorkingOffice(openFresh);
    const { id } = await claimed(working, moduleApplication(), 'data-exchange-module');
    const { personalCode = '?', phone = '?', email = '?', surname = '?' } = moduleApplication().recipient ?? {};
    for (const path of [`/api/applications/${id}`, `/api/applications/${id}/revisions`]) {
      const [worker, watcher] = [(await working.reviewer.get(path)).text, (await working.manager.get(path)).text];
      for (const secret of [personalCode, phone, email]) expect([worker.includes(secret), watcher.includes(secret)]).toEqual([true, false]);
      expect(watcher).toContain(surname);
    }
  });

  it('have an x509 certificate that is issued, activated, suspended, replaced and ended with the module', async () => {
    const working = await openWorkingOffice(openFresh);
    expect((await approve(working, terminationApplication(), 'module-termination')).status).toBe(422);
    await approve(working, moduleApplication(), 'data-exchange-module');
    const [requested] = await certificatesIn(working);
    if (!requested) throw new Error('no certificate');
    expect((await working.reviewer.post(`/api/module-certificates/${requested.id}/activate`, {}, { version: requested.version })).status).toBe(409);
    await issueAndActivate(working, requested, '2026-02-15');
    expect(await certificatesIn(working, { endingSoon: true })).toMatchObject([{ id: requested.id }]);
    await approve(working, { ...terminationApplication(), requests: ['suspend-certificate'] }, 'module-termination');
    expect(await certificatesIn(working)).toMatchObject([{ state: 'suspended', reason: 'Pilnvarotā persona vairs nestrādā iestādē.' }]);
    await approve(working, { ...terminationApplication(), requests: ['new-certificate'] }, 'module-termination');
    expect(await certificatesIn(working)).toMatchObject([{ state: 'replaced' }, { state: 'requested', replacesId: requested.id }]);
    await approve(working, { ...terminationApplication(), requests: ['terminate-module'] }, 'module-termination');
    expect(await certificatesIn(working)).toMatchObject([{ state: 'replaced' }, { state: 'terminated' }]);
    expect(await permitsIn(working, { inForceOn: '2026-01-05' })).toEqual([]);
  });

  it('show what the checks find while a form is filled in, storing nothing', async () => {
    const { reviewer, company } = await openWorkingOffice(openFresh);
    const { status, body } = await reviewer.post<{ findings: { check: string }[] }>('/api/applications/examination', { type: 'timber-reference', companyId: company.id, payload: {} });
    expect([status, body.findings.map(({ check }) => check).slice(0, 1)]).toEqual([200, ['not-a-dace-user']]);
    expect((await reviewer.get<unknown[]>(listing('/api/applications', {}))).body).toEqual([]);
  });
});

async function requestWith(algorithm: RsaHashedKeyGenParams | EcKeyGenParams, signing: object): Promise<string> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const request = await Pkcs10CertificateRequestGenerator.create({ name: 'CN=Saldā Dzīve, C=LV', keys, signingAlgorithm: { ...algorithm, ...signing } });
  return request.toString('pem');
}

type RsaHashedKeyGenParams = { name: string; modulusLength: number; publicExponent: Uint8Array; hash: string };
type EcKeyGenParams = { name: string; namedCurve: string };
const rsa = (modulusLength: number) => ({ name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' });

it('reads certificate requests (PKCS #10): in order, too weak, tampered with, or nothing of the kind', async () => {
  const good = await requestWith({ name: 'ECDSA', namedCurve: 'P-256' }, { hash: 'SHA-256' });
  expect(await readCertificateRequest(good)).toEqual({ verdict: 'in-order', subject: 'CN=Saldā Dzīve, C=LV', key: 'EC P-256' });
  expect(await readCertificateRequest(await requestWith(rsa(1024), {}))).toMatchObject({ verdict: 'key-weak', key: 'RSA 1024' });
  const der = Buffer.from(good.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  const at = der.indexOf(Buffer.from('CN=Saldā Dzīve'.slice(3, 6)));
  der[at] = (der[at] ?? 0) + 1;
  expect(await readCertificateRequest(`-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----`)).toMatchObject({ verdict: 'signature-wrong' });
  expect(await readCertificateRequest('not a request')).toEqual({ verdict: 'unreadable', subject: null, key: null });
});
