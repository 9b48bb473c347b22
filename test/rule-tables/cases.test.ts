import { describe, expect, it } from 'vitest';
import type { RuleCase } from '../../rules-schema/origin-rules/rule-table.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { compareRuleTables } from '../../server/origin/compare-rule-tables.ts';
import { checkDocument, errorsAmong } from '../../server/rule-tables/check-document.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const PATH = '/api/rule-table-versions';
const facts = (sugar: string) => ({
  agreement: 'TEST-AGREEMENT', date: '2026-01-05', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code: '1704 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
  materials: [{ id: 'm1', code: '1701', value: { amount: sugar, currency: 'EUR' }, originating: false }],
});
const atTheLimit: RuleCase = { name: 'Sugar of exactly 30 %', article: '1704', facts: facts('30.00'), expected: { outcome: 'originating', entry: '1704', column: 3, questions: [] } };
const errorsIn = (cases: RuleCase[], percent = 30) => errorsAmong(checkDocument(textOf(smallTable({ cases }, percent))).diagnostics);

describe('the cases of a table', () => {
  it('hold while the table decides as they expect', () => {
    expect(errorsIn([atTheLimit, { ...atTheLimit, name: 'One cent over', facts: facts('30.01'), expected: { outcome: 'not-originating' } }])).toEqual([]);
  });

  it('say what was expected and what the table says where they fail', () => {
    const [error, ...others] = errorsIn([atTheLimit], 25);
    expect(others).toEqual([]);
    expect(error).toMatchObject({ pointer: '/cases/0', code: 'case-fails' });
    expect(error?.message).toEqual({
      en: 'Case “Sugar of exactly 30 %” (1704) fails – outcome: expected originating, found not originating; column: expected 3, found –.',
      lv: 'Gadījums “Sugar of exactly 30 %” (1704) neizpildās – iznākums: sagaidīts noteiktas izcelsmes, ir nav noteiktas izcelsmes; aile: sagaidīts 3, ir –.',
    });
  });

  it.each([
    ['facts of another shape', { ...atTheLimit, facts: { agreement: 'TEST-AGREEMENT' } }, '/cases/1/facts/date'],
    ['a name twice', { ...atTheLimit }, '/cases/1/name'],
    ['another agreement', { ...atTheLimit, name: 'Other', facts: { ...facts('1.00'), agreement: 'EC-HR-SAA' } }, '/cases/1/facts/agreement'],
    ['an entry that does not exist', { ...atTheLimit, name: 'Other', expected: { outcome: 'originating', entry: '9999' } }, '/cases/1/expected/entry'],
    ['facts that cannot be determined upon', { ...atTheLimit, name: 'Other', facts: { ...facts('1.00'), product: { code: '9701', exWorksPrice: { amount: '1.00', currency: 'EUR' } } } }, '/cases/1'],
  ] as [string, RuleCase, string][])('may not have %s', (_, wrong, pointer) => {
    expect(errorsIn([atTheLimit, wrong]).map((error) => error.pointer)).toContain(pointer);
  });

  it('are told apart without touching outcomes', () => {
    const told = compareRuleTables(smallTable({ cases: [atTheLimit] }), smallTable({ cases: [{ ...atTheLimit, article: 'Other' }, { ...atTheLimit, name: 'New' }] }));
    expect(told.map(({ kind, id, mayChangeOutcomes }) => [kind, id, mayChangeOutcomes])).toEqual([['changed', atTheLimit.name, false], ['added', 'New', false]]);
  });
});

eachDatabase('goods made a case of a draft', (openFresh) => {
  it('are expected as a version determines them, refuse the submission while they fail, and are replayed all the same', async () => {
    const office = await openOffice((await openFresh()).db);
    const [maintainer, reviewer] = [await office.signIn('rule-maintainer'), await office.signIn('reviewer')];
    const begin = async (percent: number) => (await maintainer.post<VersionInFull>(PATH, { documentText: textOf(smallTable({}, percent)) })).body;
    const [lenient, strict] = [await begin(30), await begin(25)];
    const asked = { name: 'Sugar of exactly 30 %', article: '1704', facts: facts('30.00'), determinedBy: lenient.id };
    expect((await reviewer.post(`${PATH}/${strict.id}/cases`, asked, { version: 1 })).status).toBe(403);
    expect((await maintainer.post(`${PATH}/${strict.id}/cases`, asked)).status).toBe(428);
    const added = await maintainer.post<VersionInFull>(`${PATH}/${strict.id}/cases`, asked, { version: 1 });
    expect(added).toMatchObject({ status: 201, body: { version: 2, diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'case-fails', pointer: '/cases/0' })]) } });
    const document = JSON.parse(added.body.documentText) as ReturnType<typeof smallTable>;
    expect(document.cases).toEqual([{ name: asked.name, article: '1704', facts: asked.facts, expected: { outcome: 'originating', entry: '1704', column: 3 } }]);
    expect({ ...document, cases: undefined }).toEqual({ ...smallTable({}, 25), cases: undefined });
    const refused = await maintainer.post<{ code: string; detail: string }>(`${PATH}/${strict.id}/submit`, {}, { version: 2 });
    expect(refused).toMatchObject({ status: 422, body: { code: 'document-has-errors', detail: expect.stringContaining('Sugar of exactly 30 %') } });
    expect((await maintainer.post(`${PATH}/${strict.id}/replay`, {})).status).toBeLessThan(300);
    const twice = await maintainer.post<{ errors: object }>(`${PATH}/${strict.id}/cases`, asked, { version: 2 });
    expect(twice).toMatchObject({ status: 422, body: { errors: { name: expect.any(String) } } });
    const wanted = await maintainer.post<VersionInFull>(`${PATH}/${lenient.id}/cases`, { ...asked, expectedOutcome: 'not-originating' }, { version: 1 });
    expect(wanted.body.diagnostics[0]?.message.en).toContain('expected not originating, found originating');
    const nonsense = { ...asked, name: 'Nonsense', facts: { ...asked.facts, product: { ...asked.facts.product, code: '9701' } } };
    expect((await maintainer.post<{ errors: object }>(`${PATH}/${strict.id}/cases`, nonsense, { version: 2 })).body.errors).toHaveProperty('product.code');
    await office.close();
  });
});
