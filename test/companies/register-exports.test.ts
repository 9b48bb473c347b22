import exceljs from 'exceljs';
import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { claimed, on, openWorkingOffice, SIGNATORY_ID } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, type Client } from '../http/client.ts';

const others = [1, 2, 3].map((n) => ({ name: `AS “Ķirsis ${n}”`, registrationNumber: `4000300000${n + 1}`, address: `Ķiršu iela ${n}; Cēsis`, country: 'LV' }));

const rowsOf = (text: string): string[] => text.trim().split('\r\n');

eachDatabase('the registers as files', (openFresh) => {
  it('hold every company and party the filter selects, as Latvian and English Excel open them', async () => {
    const { reviewer, company } = await openWorkingOffice(openFresh);
    for (const one of others) await reviewer.post('/api/companies', one);
    await reviewer.post('/api/parties', { companyId: company.id, kind: 'consignor', name: 'SIA Ogu Groza', address: 'Talsi', country: 'LV', powersOfAttorney: [{ document: 'p.edoc', validFrom: '2026-02-01' }] });
    const { text } = await reviewer.get(listing('/api/companies/export.csv', { filter: { q: 'kirsis' }, sort: ['name', 'DESC'] }));
    const [header, ...rows] = rowsOf(text);
    const { bytes } = await reviewer.download('/api/companies/export.csv');
    expect([...new Uint8Array(bytes.slice(0, 3))]).toEqual([0xef, 0xbb, 0xbf]);
    expect(header).toBe('Id;Nosaukums;Reģistrācijas numurs;Pilna adrese;Valsts;E-pasts;Statuss;Ierakstīts;Mainīts');
    expect(rows.map((row) => row.split(';')[1])).toEqual(['AS “Ķirsis 3”', 'AS “Ķirsis 2”', 'AS “Ķirsis 1”']);
    expect(rows[0]).toContain('"Ķiršu iela 3; Cēsis"');
    const parties = rowsOf((await reviewer.get(listing('/api/parties/export.csv', { filter: { q: 'ogu groza' } }))).text);
    expect(parties[1]).toContain(`nosūtītājs;SIA Ogu Groza;${company.name};Talsi;LV;;p.edoc (2026-02-01 – );aktīvs`);
    await reviewer.post('/api/session/language', { language: 'en' });
    const english = rowsOf((await reviewer.get(listing('/api/parties/export.csv', { filter: { q: 'ogu groza' } }))).text);
    expect(english[0]).toContain('Id,Kind,Name,Company');
    expect(english[1]).toContain(',active,');
  });

  it('are workbooks too, and only for those who may read the register', async () => {
    const working = await openWorkingOffice(openFresh);
    const administrator = await working.office.signIn('administrator');
    for (const register of ['companies', 'parties', 'certificates']) {
      const sheet = async (client: Client) => client.download(`/api/${register}/export.xlsx`);
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load((await sheet(working.reviewer)).bytes);
      expect(workbook.getWorksheet(register)?.getRow(1).cellCount).toBeGreaterThan(8);
      expect((await sheet(administrator)).status).toBe(403);
      expect((await sheet(working.office.anybody)).status).toBe(401);
    }
  });
});

eachDatabase('the register of certificates as a file', (openFresh) => {
  it('tells no code that opens the public check', async () => {
    const working = await openWorkingOffice(openFresh);
    const { body: approved } = await on<Application>(working.reviewer, await claimed(working), 'approve');
    const { body: certificate } = await on<Certificate>(working.reviewer, approved, 'issue', { signatoryId: SIGNATORY_ID });
    const [header, row] = rowsOf((await working.reviewer.get('/api/certificates/export.csv')).text);
    expect(header).toContain('Numurs;Veids;Stāvoklis');
    expect(row).toContain(`${certificate.number};EUR.1;izsniegts;${certificate.applicationNumber}`);
    expect(row).not.toContain(certificate.verificationCode);
  });
});
