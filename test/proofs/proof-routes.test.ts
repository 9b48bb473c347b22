import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CurrencyEquivalent } from '../../rules-schema/proof/currency-equivalent.ts';
import type { ProofsAnswer } from '../../rules-schema/proof/proof.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type OpenOffice } from '../http/client.ts';

const consignment = { from: 'LV', to: 'HR', date: '2008-05-01', originating: true, value: { amount: '6000.00', currency: 'EUR' } };
const lats = {
  country: 'LV', currency: 'LVL', year: 2008, rate: '0.7028', rateOn: '2007-10-01',
  amounts: { invoiceDeclaration: '4217.00', smallPackage: '351.00', travellersLuggage: '843.00' },
};

interface Problem {
  code: string;
  errors: Record<string, unknown>;
}

eachDatabase('proofs of origin', (openFresh) => {
  let office: OpenOffice;
  beforeAll(async () => {
    const { db } = await openFresh();
    office = await openOffice(db);
  });
  afterAll(() => office.close());

  const possible = async (facts: object) => {
    const { body, status } = await (await office.signIn('reviewer')).post<ProofsAnswer>('/api/proofs', facts);
    expect(status).toBe(200);
    return Object.fromEntries(body.proofs.map((proof) => [proof.kind, proof.possible]));
  };

  it('answers which proofs a consignment can have, with articles and what is missing in both languages (16–27)', async () => {
    expect(await possible(consignment)).toEqual({ 'movement-certificate': 'yes', 'approved-exporter-declaration': 'unknown', 'invoice-declaration': 'yes', exemption: 'no' });
    expect(await possible({ ...consignment, value: { amount: '6000.01', currency: 'EUR' } })).toMatchObject({ 'invoice-declaration': 'no' });
    const { body } = await (await office.signIn('reviewer')).post<ProofsAnswer>('/api/proofs', consignment);
    const missing = body.proofs.flatMap(({ requirements }) => requirements).flatMap((each) => (each.missing ? [each.missing] : []));
    expect(missing).toContainEqual({ en: 'Say whether the exporter is an approved exporter.', lv: 'Norādiet, vai eksportētājs ir atzīts eksportētājs.' });
    expect(missing.every(({ en, lv }) => en !== '' && lv !== '')).toBe(true);
  });

  it.each([
    ['a day there is not', { date: '2008-02-30' }, 'date'],
    ['money that is none', { value: { amount: '1,50', currency: 'EUR' } }, 'value'],
    ['a fact nobody knows', { guess: true }, 'guess'],
  ])('refuses %s at its field', async (_, change, field) => {
    const { status, body } = await (await office.signIn('reviewer')).post<Problem>('/api/proofs', { ...consignment, ...change });
    expect([status, body.code]).toEqual([422, 'not-valid']);
    expect(body.errors).toHaveProperty(field);
  });

  it('answers only those who may determine', async () => {
    expect((await office.anybody.post('/api/proofs', consignment)).status).toBe(401);
    expect((await (await office.signIn('administrator')).post('/api/proofs', consignment)).status).toBe(403);
  });

  it('judges a consignment in another currency by the amount recorded for its year (31)', async () => {
    const inLats = { ...consignment, value: { amount: '4217.00', currency: 'LVL' } };
    expect(await possible(inLats)).toMatchObject({ 'invoice-declaration': 'unknown' });
    const maintainer = await office.signIn('rule-maintainer');
    const recorded = await maintainer.post<CurrencyEquivalent>('/api/currency-equivalents', lats);
    expect(recorded.status).toBe(201);
    expect(await possible(inLats)).toMatchObject({ 'invoice-declaration': 'yes' });
    expect(await possible({ ...inLats, value: { amount: '4217.01', currency: 'LVL' } })).toMatchObject({ 'invoice-declaration': 'no' });
    expect(await possible({ ...inLats, date: '2009-01-01' })).toMatchObject({ 'invoice-declaration': 'unknown' });
    const listed = await (await office.signIn('reviewer')).get<CurrencyEquivalent[]>('/api/currency-equivalents?filter={"currency":"LVL"}');
    expect(listed.body).toEqual([recorded.body]);
    const again = await maintainer.post<Problem>('/api/currency-equivalents', lats);
    expect([again.status, again.body.code]).toEqual([409, 'equivalents-recorded']);
  });

  it('refuses amounts and days article 31 does not allow, at their fields; the year before may be kept', async () => {
    const administrator = await office.signIn('administrator');
    const wrong = await administrator.post<Problem>('/api/currency-equivalents', { ...lats, currency: 'HRK', country: 'HR', rateOn: '2007-10-02' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'equivalents-not-permitted']);
    expect(Object.keys(wrong.body.errors)).toEqual(expect.arrayContaining(['rateOn']));
    const tooFar = await administrator.post<Problem>('/api/currency-equivalents', { ...lats, year: 2009, rateOn: '2008-10-01', amounts: { ...lats.amounts, smallPackage: '400.00' } });
    expect(tooFar.body.errors).toMatchObject({ amounts: { smallPackage: expect.stringContaining('351.00') } });
    const kept = await administrator.post<CurrencyEquivalent>('/api/currency-equivalents', { ...lats, year: 2009, rateOn: '2008-10-01', rate: '0.6000' });
    expect(kept.status).toBe(201);
  });

  it('lets only rule maintainers and administrators record equivalents, and keeps euro out', async () => {
    expect((await (await office.signIn('reviewer')).post('/api/currency-equivalents', lats)).status).toBe(403);
    expect((await (await office.signIn('administrator')).post('/api/currency-equivalents', { ...lats, currency: 'EUR' })).status).toBe(422);
  });
});
