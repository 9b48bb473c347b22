import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../rules-schema/user/language.ts';
import { Refusal } from '../../server/command/refusal.ts';
import { csvCandidates } from '../../server/decisions/csv-candidates.ts';
import type { ImportCandidate } from '../../server/decisions/decision-import.ts';
import { IMPORT_COLUMNS, importTemplate } from '../../server/decisions/import-columns.ts';

const HEADER = 'reference;decidedAt;officer;humanOutcome;applicationDate;agreement;consignor;consignee;manufacturedIn;exportedTo;productCode;exWorksPrice;currency;'
  + 'materialCode;materialValue;materialOriginating;materialOrigin;answers';

async function read(text: string): Promise<ImportCandidate[]> {
  const found: ImportCandidate[] = [];
  for await (const candidate of csvCandidates(text)) found.push(candidate);
  return found;
}

const row = (reference: string, material = '1701;30,00;nē;BR', answers = ''): string =>
  `${reference};03.11.2025;Anna Bērziņa;apstiprināts;31.10.2025;EC-HR-SAA;SIA Paraugs;Primjer d.o.o.;LV;HR;1704 90;1 200,50;EUR;${material};${answers}`;

async function refusalOf(text: string): Promise<Refusal> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
}

describe('a CSV file of past decisions', () => {
  it('is read as Latvian Excel writes it: mark, semicolons, decimal commas, days with full stops, “jā” and “nē”', async () => {
    const [candidate] = await read(`\ufeff${HEADER}\r\n${row('A/1', '1701;30,00;nē;BR', 'wholly-obtained=jā | is:sugar@m1=nē')}\r\n`);
    expect(candidate?.problems).toEqual([]);
    expect(candidate?.document).toMatchObject({
      reference: 'A/1',
      decidedAt: '2025-11-03',
      humanOutcome: 'approved',
      facts: {
        date: '2025-10-31',
        product: { code: '1704 90', exWorksPrice: { amount: '1200.50', currency: 'EUR' } },
        materials: [{ code: '1701', value: { amount: '30.00', currency: 'EUR' }, originating: false, origin: 'BR' }],
        answers: { 'wholly-obtained': true, 'is:sugar@m1': false },
      },
    });
  });

  it.each([',', '\t'])('may part its cells by %j', async (sign) => {
    const text = `${HEADER}\n${row('A/1', '1701;30.00;no;BR').replace('1 200,50', '1200.50')}\n`.replaceAll(';', sign);
    const [candidate] = await read(text);
    expect(candidate?.document).toMatchObject({ reference: 'A/1', facts: { materials: [{ value: { amount: '30.00' } }] } });
  });

  it('joins the rows of one reference: one row a material', async () => {
    const second = 'A/1;;;;;;;;;;;;;1702;12.5;;LV;';
    const [candidate, other] = await read(`${HEADER}\n${row('A/1')}\n${second}\n${row('A/2')}\n`);
    expect(candidate?.document).toMatchObject({ facts: { materials: [{ code: '1701' }, { code: '1702', value: { amount: '12.5', currency: 'EUR' }, origin: 'LV' }] } });
    expect(candidate?.problems).toEqual([]);
    expect(other?.line).toBe(4);
  });

  it('may end its lines in more than one way, as files put together from several do', async () => {
    const candidates = await read(`${HEADER}\r\n${row('A/1')}\n${row('A/2')}\r\n${row('A/3')}`);
    expect(candidates.map(({ line, document }) => [line, document])).toMatchObject([[2, { reference: 'A/1' }], [3, { reference: 'A/2' }], [4, { reference: 'A/3' }]]);
  });

  it('may have no material at all', async () => {
    const [candidate] = await read(`${HEADER}\n${row('A/1', ';;;')}\n`);
    expect(candidate?.document).toMatchObject({ facts: { materials: [] } });
  });

  it('tells where rows of one reference contradict each other', async () => {
    const [candidate] = await read(`${HEADER}\n${row('A/1')}\n${row('A/1').replace('SIA Paraugs', 'SIA Cits')}\n`);
    expect(candidate?.problems).toMatchObject([{ line: 3, field: 'consignor', message: { en: expect.stringContaining('SIA Cits') as string } }]);
  });

  it('tells which cell cannot be read, in both languages', async () => {
    const [candidate] = await read(`${HEADER}\n${row('A/1', '1701;trīsdesmit;varbūt;BR').replace('03.11.2025', 'vakar')}\n`);
    expect(candidate?.problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['2 decidedAt', '2 materialValue', '2 materialOriginating']);
    expect(candidate?.problems[0]?.message.lv).toContain('“vakar” nav datums');
  });

  it('finds the column and the row a JSON pointer speaks of', async () => {
    const [candidate] = await read(`${HEADER}\n${row('A/1')}\nA/1;;;;;;;;;;;;;1702;12.5;;LV;\n`);
    expect(candidate?.placeOf('/facts/materials/1/code')).toEqual({ line: 3, field: 'materialCode' });
    expect(candidate?.placeOf('/facts/materials/1/value/currency')).toEqual({ line: 3, field: 'currency' });
    expect(candidate?.placeOf('/facts/product')).toEqual({ line: 2, field: 'productCode' });
    expect(candidate?.placeOf('/consignee')).toEqual({ line: 2, field: 'consignee' });
  });

  it('is refused when the first line does not name the columns, and says which', async () => {
    expect((await refusalOf('reference;decidedAt\nA;B\n')).sentence.en).toContain('officer, humanOutcome');
    expect((await refusalOf(`${HEADER};farbe\n`)).sentence.lv).toContain('“farbe”');
    expect((await refusalOf(`${HEADER};Consignor\n`)).sentence.en).toContain('twice: consignor');
  });

  it('tells of rows with missing cells, and stops where a quotation mark is not closed, taking nothing of the decision it may belong to', async () => {
    const found = await read(`${HEADER}\nA/1;03.11.2025\n${row('A/2')}\n"A/3;${'x;'.repeat(5)}\n`);
    expect(found).toHaveLength(3);
    expect(found[0]?.problems[0]).toMatchObject({ line: 2, field: '', message: { en: expect.stringContaining('2 cells') as string } });
    expect(found[1]).toMatchObject({ reference: 'A/2', problems: [{ line: 3, message: { en: expect.stringContaining('Line 4 cannot be read') as string } }] });
    expect(found[2]).toMatchObject({ last: true, document: null, line: 4 });
  });

  it.each(LANGUAGES)('is offered as a template that itself can be read (%s)', async (language) => {
    const [candidate] = await read(importTemplate(language));
    expect(candidate?.problems).toEqual([]);
    expect(candidate?.document).toMatchObject({ reference: '2025-00417/1', facts: { materials: [{ id: 'm1' }, { id: 'm2', originating: true }] } });
  });

  it('has every column described in the documentation', () => {
    const text = readFileSync(new URL('../../docs/importing-past-decisions.md', import.meta.url), 'utf8');
    expect(IMPORT_COLUMNS.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
