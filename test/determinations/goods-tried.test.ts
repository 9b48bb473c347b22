import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { FoundGoods } from '../../rules-schema/determination/found-goods.ts';
import { loadNomenclature } from '../../seeds/nomenclature/load.ts';
import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import { openWorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { FOUNDED } from '../database/test-databases.ts';

const facts = {
  agreement: 'EC-HR-SAA', date: '2026-01-05', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code: '1704 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
  materials: [{ id: 'm1', code: '1701', value: { amount: '30.00', currency: 'EUR' }, originating: false, origin: 'BR', answers: { 'wholly-obtained': false } }],
  operations: ['cooking-baking-roasting'], answers: { 'goods:caramel': true },
};

interface Refused {
  code: string;
  errors: object;
}

eachDatabase('goods tried by hand', (openFresh) => {
  it('become a draft EUR.1 application with its item, its materials and the sides of the trade', async () => {
    const { reviewer, manager, company } = await openWorkingOffice(openFresh);
    expect((await manager.post('/api/applications/from-goods', { companyId: company.id, facts })).status).toBe(403);
    const { status, body } = await reviewer.post<Application>('/api/applications/from-goods', { companyId: company.id, facts });
    expect([status, body.state, body.type, body.number]).toEqual([201, 'draft', 'eur1', null]);
    const { body: opened } = await reviewer.get<OpenApplication>(`/api/applications/${body.id}`);
    const payload = opened.payload as Eur1;
    const { answers: _attested, ...declared } = facts.materials[0]!;
    expect(payload).toMatchObject({ between: { from: 'EU', to: 'HR' }, manufacturedIn: 'LV', date: '2026-01-05', items: [{ number: 1, code: '1704 90', materials: [declared], operations: facts.operations }] });
    expect(opened.lines[0]).toMatchObject({ outcome: 'originating', answers: [] });
    expect((await reviewer.post<Refused>('/api/applications/from-goods', { companyId: 99, facts })).body).toMatchObject({ code: 'applicant-unknown', errors: { companyId: expect.any(String) } });
    expect((await reviewer.post<Refused>('/api/applications/from-goods', { companyId: company.id, facts: { ...facts, agreement: 'LV-736' } })).body.code).toBe('goods-of-other-agreement');
  });

  it('are found by code and by words in the nomenclature and in the list', async () => {
    const { reviewer, db } = await openWorkingOffice(openFresh);
    await loadNomenclature({ db, now: FOUNDED, demo: true, administrator: null, say: () => undefined });
    const find = async (q: string) => (await reviewer.get<FoundGoods>(`/api/determinations/goods?${new URLSearchParams({ q, agreement: 'EC-HR-SAA', date: '2026-01-05' })}`)).body;
    expect((await find('1704 9')).lines.map(({ code }) => code)).toEqual(['170490']);
    const byWords = await find('konditorejas cukura');
    expect(byWords.lines.map(({ code }) => code)).toContain('1704');
    expect(byWords.entries[0]).toMatchObject({ id: '1704', code: '1704', heading: { lv: '1704' } });
    expect((await find('sugar confectionery')).entries.map(({ id }) => id)).toContain('1704');
    expect(await find('  ')).toEqual({ lines: [], entries: [] });
  });
});
