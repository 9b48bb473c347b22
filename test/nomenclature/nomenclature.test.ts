import { expect, it } from 'vitest';
import type { NomenclatureEdition, NomenclatureLine, NomenclatureReport, StandingOfCode } from '../../rules-schema/nomenclature/nomenclature.ts';
import { loadNomenclature } from '../../seeds/nomenclature/load.ts';
import { eachDatabase, type OpenFresh } from '../database/each-database.ts';
import { FOUNDED } from '../database/test-databases.ts';
import { listing, openOffice, type Client, type OpenOffice } from '../http/client.ts';

const IMPORT = '/api/nomenclature-editions/import';
const CN_2024 = [
  'CNKEY;LEVEL;CN_CODE;NAME_EN',
  '170000000080;1;17;SUGARS', '170400000080;2;1704;Sugar confectionery', '170490000010;3;;- Other', '170490990080;4;1704 90 99;- - Fudge', 'xx;4;17O4 90;- - Mistyped',
].join('\n');

interface Refused {
  code: string;
}

const sendFile = (client: Client, text: string, parameters: Record<string, string>, version?: number) =>
  client.post<NomenclatureReport & Refused>(`${IMPORT}?${new URLSearchParams(parameters)}`, text, { headers: { 'Content-Type': 'text/csv' }, ...(version && { version }) });

async function openWithNomenclature(openFresh: OpenFresh): Promise<{ office: OpenOffice; maintainer: Client; reviewer: Client }> {
  const { db } = await openFresh();
  await loadNomenclature({ db, now: FOUNDED, demo: true, administrator: null, say: () => undefined });
  const office = await openOffice(db);
  return { office, maintainer: await office.signIn('rule-maintainer'), reviewer: await office.signIn('reviewer') };
}

const found = async (client: Client, filter: object): Promise<(string | null)[]> =>
  (await client.get<NomenclatureLine[]>(listing('/api/nomenclature', { filter, range: [0, 49] }))).body.map(({ code }) => code);

eachDatabase('the nomenclature', (openFresh) => {
  it('is delivered as HS 2007 with the words of the list, and searched by code and by words in any order', async () => {
    const { reviewer, maintainer } = await openWithNomenclature(openFresh);
    const { body: [shipped] } = await reviewer.get<NomenclatureEdition[]>('/api/nomenclature-editions');
    expect(shipped).toMatchObject({ name: 'HS 2007', shipped: true, validTo: null });
    expect(shipped?.codes).toBeGreaterThan(6000);
    expect(await found(reviewer, { q: '1704' })).toEqual(['1704', '170410', '170490']);
    expect(await found(reviewer, { q: '1704 90', edition: shipped?.id })).toEqual(['170490']);
    expect(await found(reviewer, { q: 'PIEDEVAS konditorejas' })).toEqual(expect.arrayContaining(['1704']));
    expect(await found(reviewer, { q: 'cocoa confectionery sugar' })).toEqual(expect.arrayContaining(['1704']));
    expect(await found(reviewer, { q: 'kakao izstradajumi' })).toEqual(expect.arrayContaining(['18', '1806', '180631']));
    expect(await found(reviewer, { q: 'no such goods' })).toEqual([]);
    expect((await maintainer.delete<Refused>(`/api/nomenclature-editions/${shipped?.id}`, { version: 1 })).body.code).toBe('edition-shipped');
  });

  it('is rehearsed, imported, replaced under a version keeping the other language, and deleted', async () => {
    const { maintainer, reviewer } = await openWithNomenclature(openFresh);
    const asked = { system: 'CN', year: '2024', source: 'cn2024.csv' };
    expect((await sendFile(reviewer, CN_2024, asked)).status).toBe(403);
    const rehearsed = await sendFile(maintainer, CN_2024, { ...asked, dryRun: 'true' });
    expect(rehearsed.body).toMatchObject({ dryRun: true, shape: 'combined-nomenclature', codes: 3, headingLines: 1, unread: 1, problems: [{ line: 6, column: 'CN_CODE', found: '17O4 90' }], edition: null, changes: { added: 3 } });
    expect(await found(reviewer, { q: 'fudge' })).toEqual([]);
    const { body: { edition } } = await sendFile(maintainer, CN_2024, asked);
    expect(edition).toMatchObject({ name: 'CN 2024', validFrom: '2024-01-01', validTo: '2024-12-31', codes: 3, version: 1 });
    expect(await found(reviewer, { q: 'fudge confectionery other' })).toEqual(['17049099']);

    const latvian = 'kods;nosaukums\n1704;Konditorejas izstrādājumi\n17049099;Īrisi\n17049081;Presētas tabletes';
    expect((await sendFile(maintainer, latvian, asked)).status).toBe(428);
    expect((await sendFile(maintainer, latvian, asked, 9)).status).toBe(412);
    const replaced = await sendFile(maintainer, latvian, { ...asked, language: 'lv' }, 1);
    expect(replaced.body).toMatchObject({ changes: { added: 1, removed: 1, changed: 2, unchanged: 0 }, edition: { version: 2, codes: 3 } });
    const { body: [fudge] } = await reviewer.get<NomenclatureLine[]>(listing('/api/nomenclature', { filter: { q: 'irisi' } }));
    expect(fudge).toMatchObject({ code: '17049099', description: { lv: 'Īrisi', en: 'Fudge' }, heading: { lv: 'Konditorejas izstrādājumi', en: 'Sugar confectionery' } });
    expect((await maintainer.delete(`/api/nomenclature-editions/${edition?.id}`, { version: 2 })).status).toBe(200);
    expect(await found(reviewer, { q: 'irisi' })).toEqual([]);
  });

  it('tells how a code stands on a day', async () => {
    const { maintainer, reviewer } = await openWithNomenclature(openFresh);
    const file = 'code,description_en,valid_from,valid_to\n17049099,Fudge,,\n17049010,Liquorice extract,2024-01-01,2024-06-30\n17049020,New sweets,2024-07-01,';
    await sendFile(maintainer, file, { system: 'CN', year: '2024' });
    const standings = async (codes: string, date: string) =>
      (await reviewer.get<StandingOfCode[]>(`/api/nomenclature/standings?codes=${codes}&date=${date}`)).body.map(({ code, standing, edition }) => [code, standing, edition]);
    expect(await standings('1704,170455,17049099,1704%2090%2010,17049020,17049077', '2024-09-01')).toEqual([
      ['1704', 'valid', 'HS 2007'], ['170455', 'unknown', 'HS 2007'], ['17049099', 'valid', 'CN 2024'],
      ['17049010', 'no-longer', 'CN 2024'], ['17049020', 'valid', 'CN 2024'], ['17049077', 'unknown', 'CN 2024'],
    ]);
    expect(await standings('17049020', '2024-02-01')).toEqual([['17049020', 'not-yet', 'CN 2024']]);
    expect(await standings('17049077', '2030-02-01')).toEqual([['17049077', 'valid', 'HS 2007']]);
  });

  it('takes in a large file whole, or nothing of it', async () => {
    const { maintainer, reviewer, office } = await openWithNomenclature(openFresh);
    const chapters = Array.from({ length: 20_000 }, (_, index) => `${String(10_000_000 + index * 4000)},"Goods, number ${index}"`);
    const { body, status } = await sendFile(maintainer, ['CN_CODE,NAME_EN', ...chapters].join('\n'), { system: 'CN', year: '2025' });
    expect([status, body.codes, body.unread, body.edition?.codes]).toEqual([200, 20_000, 0, 20_000]);
    expect(await found(reviewer, { q: 'number 19999', edition: body.edition?.id })).toEqual(['89996000']);
    expect((await sendFile(maintainer, 'CN_CODE,NAME_EN\n"1704,open', { system: 'CN', year: '2025' }, 1)).body.code).toBe('file-broken');
    expect((await reviewer.get<NomenclatureEdition>(`/api/nomenclature-editions/${body.edition?.id}`)).body).toMatchObject({ version: 1, codes: 20_000 });
    expect((await sendFile(maintainer, 'x', { system: 'XX', year: '2025' })).body.code).toBe('parameter-wrong');
    await office.close();
  });
});
