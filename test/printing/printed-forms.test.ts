import { describe, expect, it } from 'vitest';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import { printCertificateOfOrigin } from '../../server/printing/print-certificate-of-origin.ts';
import { printEur1, remarksOf, type Eur1Paper } from '../../server/printing/print-eur1.ts';
import { caramels, certificateOfOrigin, eur1 } from '../applications/forms.ts';
import { popplerHere, sheetsOf } from './poppler.ts';

const LETTERS = 'ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž';

const issued = {
  number: 'LV-26-000001', issuedAt: '2026-01-05T09:00:00.000Z', issuedOn: '2026-01-05', signatory: 'Ilze Zariņa',
  chamber: { en: 'Latvian Chamber of Commerce and Industry', lv: 'Latvijas Tirdzniecības un rūpniecības kamera' },
  verifyAddress: 'https://izcelsme.test/verify/LV-26-000001?code=ABCDE-FGHJK-MNPQR-STVWX', verificationCode: 'ABCDE-FGHJK-MNPQR-STVWX',
  isElectronic: true, isSpecimen: false,
};

const printed = async (more: Parameters<typeof certificateOfOrigin>[0] = {}): Promise<string[]> =>
  sheetsOf(await printCertificateOfOrigin({ ...issued, payload: certificateOfOrigin(more) }));

const eur1Paper = (payload: Eur1 = eur1(), more: Partial<Eur1Paper> = {}): Eur1Paper => ({
  number: 'EUR1-26-000002', issuedAt: issued.issuedAt, endorsements: [], originalNumber: null, originalIssuedOn: null, payload, offset: { right: 0, down: 0 }, isSpecimen: false, ...more,
});

const [sweets] = certificateOfOrigin().items;
const items = (count: number, description = 'Šokolādes konfektes') => Array.from({ length: count }, (_, place) => ({ ...sweets, number: place + 1, description }));

describe.runIf(popplerHere)('a certificate of origin', () => {
  it('has the boxes of its form in both languages, the chamber’s endorsement, and the code in words', async () => {
    const sheets = await printed({ remarks: 'Rēķins R-2026-18', transport: 'Jūras konteiners' });
    expect(sheets).toHaveLength(1);
    const [sheet = ''] = sheets;
    for (const words of [
      'Nr. / No. LV-26-000001', 'IZCELSMES SERTIFIKĀTS', 'CERTIFICATE OF ORIGIN', '1. Nosūtītājs / Consignor', '2. Saņēmējs / Consignee', '3. Izcelsmes valsts / Country of origin',
      '4. Pārvadāšanas veids', '5. Piezīmes / Remarks', '6. Preces numurs', '7. Daudzums / Quantity', '8. IESTĀDE', 'THE UNDERSIGNED AUTHORITY CERTIFIES',
      'SIA “Saldā Dzīve”', 'R-2026-18', 'Tokyo Sweets K.K.', 'Japāna / Japan', 'Latvija / Latvia', 'Jūras konteiners', '1. nemarķēts; 12 kastes', 'Šokolādes konfektes',
      'Bruto / Gross 66 kg', 'Neto / Net 60 kg', 'Latvijas Tirdzniecības un rūpniecības kamera', 'Rīga, 05.01.2026', 'Ilze Zariņa', 'ABCDE-FGHJK-MNPQR-STVWX', '/verify/LV-26-000001', '1/1',
    ]) expect(sheet).toContain(words);
    expect(sheet).not.toContain('SPECIMEN');
  });

  it('carries items over to as many sheets as they need, each once and in order', async () => {
    const sheets = await printed({ items: items(60) });
    expect(sheets.length).toBeGreaterThan(2);
    const numbers = [...sheets.join('\n').matchAll(/^\s*(\d+)\. nemarķēts/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, place) => place + 1));
    expect(sheets[0]).toContain('Continued on page 2');
    const shown = [...(sheets[0] ?? '').matchAll(/^\s*(\d+)\. nemarķēts/gm)].length;
    expect(sheets[1]).toContain(`Carried over: 1–${shown}; bruto / gross ${shown * 66} kg`);
    expect(sheets.at(-1)).not.toContain('Continued');
  });

  it('prints every Latvian letter, wraps long texts and says “nemarķēts” where nothing is said of marks', async () => {
    const [sheet = ''] = await printed({ items: [{ ...items(1, `${LETTERS} ${'garš apraksts '.repeat(30)}beigas`)[0], number: 1, marks: '' }] });
    for (const words of [LETTERS, 'nemarķēts', 'beigas']) expect(sheet).toContain(words);
    expect(Math.max(...sheet.split('\n').map((line) => line.trim().length))).toBeLessThan(190);
  });
});

describe.runIf(popplerHere)('an EUR.1', () => {
  it('is filled in on the official form: data only, box 11 empty (article 17)', async () => {
    const [sheet = ''] = await sheetsOf(await printEur1(eur1Paper(eur1([caramels(1), caramels(2)]))));
    for (const words of ['SIA “Saldā Dzīve”', 'Latvija', 'Eiropas Savienība', 'Horvātija', 'Slatkiši d.o.o.', '1. nemarķēts; 40 kastes; Karameles ar augļu pildījumu', '2. nemarķēts', '92.5 kg', 'R-2026-17', 'Rīga, 05.01.2026']) expect(sheet).toContain(words);
    for (const caption of ['Eksportētājs', 'MUITAS', 'PARAUGS', 'EUR1-26-000002']) expect(sheet).not.toContain(caption);
  });

  it('has the lines and captions of Annex III in its specimen', async () => {
    const [sheet = ''] = await sheetsOf(await printEur1(eur1Paper(eur1(), { isSpecimen: true })));
    for (const caption of ['1. Eksportētājs', 'EUR.1 Nr. A 000.000', '7. Piezīmes', '8. Preces numurs', '11. MUITAS IESTĀDES VĪZA', '12. EKSPORTĒTĀJA DEKLARĀCIJA']) expect(sheet).toContain(caption);
  });

  it('bears its endorsements in box 7', async () => {
    const paper = eur1Paper(eur1(), { endorsements: ['ISSUED RETROSPECTIVELY', 'DUPLICATE'], originalNumber: 'EUR1-26-000001', originalIssuedOn: '2026-01-05' });
    const [sheet = ''] = await sheetsOf(await printEur1(paper));
    for (const words of ['ISSUED RETROSPECTIVELY', 'DUPLICATE', 'Oriģināls Nr. EUR1-26-000001, izdots 05.01.2026']) expect(sheet).toContain(words);
  });
});

it('says in box 7 what is replaced (article 20), and nothing where there is nothing to say', () => {
  expect(remarksOf(eur1Paper())).toBe('');
  const remarks = { replaces: [{ number: 'EUR1-25-000007', issuedOn: '2025-12-01' }, { number: 'A 123' }], text: 'No Ventspils.' };
  expect(remarksOf(eur1Paper(eur1(undefined, { remarks })))).toBe('Aizstāj: EUR1-25-000007 (01.12.2025), A 123\nNo Ventspils.');
});

it('refuses an EUR.1 whose goods its one sheet cannot hold', async () => {
  const many = eur1(Array.from({ length: 90 }, (_, place) => ({ ...caramels(place + 1), description: 'Karameles '.repeat(20) })));
  await expect(printEur1(eur1Paper(many))).rejects.toMatchObject({ code: 'goods-do-not-fit', status: 409 });
});
