import { expect, it } from 'vitest';
import type { BulkResults, Company } from '../../rules-schema/company/company.ts';
import type { Party } from '../../rules-schema/party/party.ts';
import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import { eur1 } from '../applications/forms.ts';
import { atMoment, handIn, openWorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';

interface ProblemBody {
  code: string;
  errors?: Record<string, unknown>;
}

const another = { name: 'AS “Ķiršu Dārzs”', registrationNumber: '40003000002', address: 'Ķiršu iela 2, Cēsis', country: 'LV', email: 'birojs@kirsi.example' };

eachDatabase('the registers', (openFresh) => {
  it('keep companies: entered, changed, found without diacritics, each number once', async () => {
    const { reviewer, company } = await openWorkingOffice(openFresh);
    const { body: created, status } = await reviewer.post<Company>('/api/companies', another);
    expect([status, created.status]).toEqual([201, 'active']);
    const taken = await reviewer.post<ProblemBody>('/api/companies', { ...another, registrationNumber: company.registrationNumber });
    expect(taken.body).toMatchObject({ code: 'registration-number-taken', errors: { registrationNumber: expect.any(String) } });
    const saved = await reviewer.put<Company>(`/api/companies/${created.id}`, { ...created, name: 'AS “Ķiršu Sula”' }, { version: created.version });
    expect(saved.body).toMatchObject({ name: 'AS “Ķiršu Sula”', version: 2 });
    expect((await reviewer.put(`/api/companies/${created.id}`, created, { version: 1 })).status).toBe(412);
    const found = await reviewer.get<Company[]>(listing('/api/companies', { filter: { q: 'kirsu sula' } }));
    expect(found.body.map(({ id }) => id)).toEqual([created.id]);
    expect((await reviewer.post<ProblemBody>('/api/companies', { ...another, registrationNumber: '123', country: 'Latvia' })).body.errors).toMatchObject({ registrationNumber: expect.any(String), country: expect.any(String) });
  });

  it('deactivate and activate companies singly and in bulk, and delete only what is not in use', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, company, manager } = working;
    const { body: created } = await reviewer.post<Company>('/api/companies', another);
    await handIn(working);
    const bulk = await reviewer.post<BulkResults>('/api/companies/bulk/deactivate', { ids: [created.id, company.id, 77] });
    expect(bulk.body.results.map(({ done, code }) => code ?? done)).toEqual([true, true, 'not-found']);
    const refused = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: company.id, payload: eur1() });
    expect(refused.body.code).toBe('applicant-deactivated');
    const activated = await reviewer.post<Company>(`/api/companies/${company.id}/activate`, {}, { version: 2 });
    expect(activated.body).toMatchObject({ status: 'active', version: 3 });
    expect((await reviewer.delete<ProblemBody>(`/api/companies/${company.id}`, { version: 3 })).body.code).toBe('company-in-use');
    expect((await reviewer.delete(`/api/companies/${created.id}`, { version: 2 })).status).toBe(200);
    expect((await reviewer.get(`/api/companies/${created.id}`)).status).toBe(404);
    expect((await manager.post('/api/companies', another)).status).toBe(403);
  });

  it('keep consignors with powers of attorney, which count on the day of the application', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, company } = working;
    const consignor = { companyId: company.id, kind: 'consignor', name: 'SIA Ogu Groza', address: 'Talsi', country: 'LV' };
    const backwards = { ...consignor, powersOfAttorney: [{ document: 'p.edoc', validFrom: '2026-02-01', validTo: '2026-01-01' }] };
    expect((await reviewer.post<ProblemBody>('/api/parties', backwards)).body.errors).toMatchObject({ powersOfAttorney: { 0: { validTo: expect.any(String) } } });
    expect((await reviewer.post<ProblemBody>('/api/parties', { ...backwards, kind: 'consignee' })).body.errors).toMatchObject({ powersOfAttorney: expect.any(String) });
    expect((await reviewer.post<ProblemBody>('/api/parties', { ...consignor, companyId: 99 })).body.code).toBe('party-company-unknown');
    const { body: party } = await reviewer.post<Party>('/api/parties', consignor);
    expect(party).toMatchObject({ companyName: company.name, powersOfAttorney: [], status: 'active' });

    /** No files are sent with these applications, which is another matter. */
    const ofTheRegisters = (check: string): boolean => check !== 'document-elsewhere';
    const exporter = { name: 'SIA Ogu Groza', address: 'Talsi', country: 'LV' };
    const application = await handIn(working, eur1(undefined, { exporter }));
    const checks = async ({ reviewer } = working): Promise<string[]> => (await reviewer.get<OpenApplication>(`/api/applications/${application.id}`)).body.findings.map(({ check }) => check).filter(ofTheRegisters);
    expect(await checks()).toEqual(['power-of-attorney-missing']);
    const powersOfAttorney = [{ document: 'pilnvara-17.edoc', validFrom: '2026-01-01', validTo: '2026-06-30' }];
    await reviewer.put<Party>(`/api/parties/${party.id}`, { ...party, powersOfAttorney }, { version: 1 });
    expect(await checks()).toEqual([]);
    const pointing = async (more: object): Promise<string[]> => {
      const { id } = await handIn(working, eur1(undefined, more));
      return (await reviewer.get<OpenApplication>(`/api/applications/${id}`)).body.findings.filter(({ check }) => ofTheRegisters(check)).map(({ check, pointer }) => `${check} ${pointer}`);
    };
    expect(await pointing({ exporter: { ...exporter, partyId: party.id } })).toEqual([]);
    expect(await pointing({ exporter: { ...exporter, partyId: 9999 } })).toEqual(['exporter-entry-unknown /exporter']);
    expect(await pointing({ exporter: { ...exporter, name: 'SIA Cits', partyId: party.id } })).toEqual(['exporter-entry-unknown /exporter']);
    expect(await pointing({ consignee: { name: 'SIA Ogu Groza', address: 'Talsi', country: 'HR', partyId: party.id } })).toEqual(['consignee-entry-unknown /consignee']);
    const later = await atMoment(working, '2026-07-01T09:00:00.000Z');
    expect(await checks(later)).toEqual(['power-of-attorney-missing']);
    expect((await later.reviewer.delete<ProblemBody>(`/api/parties/${party.id}`, { version: 2 })).body.code).toBe('party-in-use');
    expect((await later.reviewer.post<Party>(`/api/parties/${party.id}/deactivate`, {}, { version: 2 })).body.status).toBe('deactivated');
    expect(await checks(later)).toContain('exporter-not-on-file');
  });
});
