import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRuleTables } from '../../seeds/rule-tables/load.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type OpenOffice } from '../http/client.ts';

const sweets = {
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'HR', exportedTo: 'EU',
  product: { code: '1704 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
  materials: [{ id: 'm1', code: '1701', value: { amount: '30.00', currency: 'EUR' }, originating: false }],
};

interface Determined {
  outcome: string;
  entry: { id: string; heading: string };
  column: number;
  questions: { id: string }[];
  warnings: { code: string; answer: string; text: { en: string; lv: string } }[];
  ruleTableVersion: { id: number; sha256: string };
}

interface Problem {
  code: string;
  errors: Record<string, unknown>;
}

eachDatabase('determinations', (openFresh) => {
  let office: OpenOffice;
  beforeAll(async () => {
    const { db } = await openFresh();
    await loadRuleTables({ db, now: '2026-11-20T09:00:00.000Z', demo: false, administrator: null, say: () => undefined });
    office = await openOffice(db);
  });
  afterAll(() => office.close());

  it('answers facts with a determination and the version it was made by, and stores nothing', async () => {
    const reviewer = await office.signIn('reviewer');
    const { status, body } = await reviewer.post<Determined>('/api/determinations', sweets);
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'originating', entry: { id: '1704', heading: '1704' }, column: 3, questions: [] });
    expect(body.ruleTableVersion.sha256).toMatch(/^[0-9a-f]{64}$/);
    const again = await reviewer.post<Determined>('/api/determinations', { ...sweets, ruleTableVersionId: body.ruleTableVersion.id });
    expect(again.body).toEqual(body);
    expect((await reviewer.get<unknown[]>('/api/decisions')).body).toEqual([]);
  });

  it('asks, takes the answer under the question’s id, and is settled', async () => {
    const reviewer = await office.signIn('reviewer');
    const lanolin = { ...sweets, product: { ...sweets.product, code: '1505' }, materials: [{ ...sweets.materials[0], code: '1505' }] };
    const asked = await reviewer.post<Determined>('/api/determinations', lanolin);
    expect(asked.body.outcome).toBe('undetermined');
    const answers = Object.fromEntries(asked.body.questions.map(({ id }) => [id, true]));
    expect((await reviewer.post<Determined>('/api/determinations', { ...lanolin, answers })).body.outcome).toBe('originating');
  });

  it('says which answers no test asks for, and decides as if they were not there', async () => {
    const reviewer = await office.signIn('reviewer');
    const lanolin = { ...sweets, product: { ...sweets.product, code: '1505' }, materials: [{ ...sweets.materials[0], code: '1505' }] };
    const { body: asked } = await reviewer.post<Determined>('/api/determinations', lanolin);
    const answers = Object.fromEntries(asked.questions.map(({ id }) => [id, true]));
    const answered = await reviewer.post<Determined>('/api/determinations', { ...lanolin, answers });
    expect(answered.body.warnings).toEqual([]);
    const materials = lanolin.materials.map((material) => ({ ...material, answers: { 'not-a-question': true } }));
    const mistaken = await reviewer.post<Determined>('/api/determinations', { ...lanolin, materials, answers: { ...answers, misspelt: false } });
    expect(mistaken.body).toMatchObject({ outcome: 'originating', column: answered.body.column });
    expect(mistaken.body.warnings).toMatchObject([
      { code: 'answer-not-asked', answer: 'not-a-question@m1', text: { en: expect.stringContaining('not-a-question@m1') as string } },
      { code: 'answer-not-asked', answer: 'misspelt', text: { lv: expect.stringContaining('misspelt') as string } },
    ]);
    expect(mistaken.body.warnings[0]?.text.lv).toContain('nav izmantota');
  });

  it.each([
    ['a date before the protocol applies', { date: '2007-07-31' }, 'no-rules-in-force', 'date'],
    ['an agreement nobody knows', { agreement: 'XX' }, 'no-rules-in-force', 'agreement'],
    ['a territory outside the agreement', { manufacturedIn: 'US' }, 'cannot-determine', 'manufacturedIn'],
    ['trade within one party', { manufacturedIn: 'LV', exportedTo: 'DE' }, 'cannot-determine', 'exportedTo'],
    ['an operation that has no code', { operations: ['magic'] }, 'not-valid', 'operations'],
    ['a version there is not', { ruleTableVersionId: 4711 }, 'version-unknown', 'ruleTableVersionId'],
  ])('refuses %s at its field', async (_, change, code, field) => {
    const reviewer = await office.signIn('reviewer');
    const { status, body } = await reviewer.post<Problem>('/api/determinations', { ...sweets, ...change });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.errors).toHaveProperty(field);
  });

  it('refuses two currencies, and originating materials of third countries', async () => {
    const reviewer = await office.signIn('reviewer');
    const [material] = sweets.materials;
    const dollars = await reviewer.post<Problem>('/api/determinations', { ...sweets, materials: [{ ...material, value: { amount: '30.00', currency: 'USD' } }] });
    expect(dollars.body.errors).toMatchObject({ materials: { 0: { value: { currency: expect.any(String) } } } });
    const serbian = await reviewer.post<Problem>('/api/determinations', { ...sweets, materials: [{ ...material, originating: true, origin: 'RS' }] });
    expect(serbian.body.errors).toMatchObject({ materials: { 0: { originating: expect.any(String) } } });
  });

  it('lets only those determine who may', async () => {
    expect((await office.anybody.post('/api/determinations', sweets)).status).toBe(401);
    expect((await (await office.signIn('administrator')).post('/api/determinations', sweets)).status).toBe(403);
  });
});
