import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';

const tables = readSeedRuleTables();
const programOf = (agreement: string) => compileRuleTable(tables.find((table) => table.agreement === agreement)!);
const protocol = programOf('EC-HR-SAA');
const eur = (amount: string) => ({ amount, currency: 'EUR' });

const mould: Facts = {
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code: '8480 71', exWorksPrice: eur('100.00') },
  materials: [{ id: 'm1', code: '7326', value: eur('40.00'), originating: false }],
};
const outside = { addedValue: eur('10.00'), exportedMaterialsWorked: true, obtainedFromExportedMaterials: true, underOutwardProcessing: true };

function determined(facts: Facts) {
  const result = determine(protocol, facts);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join(' '));
  return result.determination;
}

const problemsOf = (facts: Facts, program = protocol): string[] => {
  const result = determine(program, facts);
  return result.ok ? [] : result.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('article 12: territoriality', () => {
  it('tells the conditions, the added value against ten per cent, and the materials together with it (12(3)–(4))', () => {
    const { trace, outcome } = determined({ ...mould, outsideProcessing: outside });
    expect(outcome).toBe('originating');
    const article = trace.find(({ test }) => test === 'territoriality');
    expect(article?.steps?.map(({ result }) => result)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(article?.steps?.[1]?.figures).toMatchObject({ measured: '10.00', limit: '10.00', margin: '0.00', percent: 10 });
    expect(JSON.stringify(trace)).toContain('"measured":"50.00","limit":"50.00"');
  });

  it('finds the price at which working outside would be little enough (12(3)(b)(ii))', () => {
    const { wouldOriginateIf } = determined({ ...mould, outsideProcessing: { ...outside, addedValue: eur('10.50') } });
    expect(wouldOriginateIf.map(({ change, amount }) => [change, amount])).toContainEqual(['ex-works-price', '105.00']);
  });

  it.each([
    ['another currency', { outsideProcessing: { ...outside, addedValue: { amount: '1.00', currency: 'USD' } } }, '/outsideProcessing/addedValue/currency mixed-currencies'],
    ['a material not in the bill', { outsideProcessing: { ...outside, materials: [{ id: 'm9', addedValue: eur('1.00') }] } }, '/outsideProcessing/materials/0/id unknown-material'],
    ['a material named twice', { outsideProcessing: { ...outside, materials: [{ id: 'm1', addedValue: eur('1.00') }, { id: 'm1', addedValue: eur('1.00') }] } }, '/outsideProcessing/materials/1/id unknown-material'],
    ['shares above the total', { outsideProcessing: { ...outside, materials: [{ id: 'm1', addedValue: eur('10.01') }] } }, '/outsideProcessing/addedValue/amount shares-exceed-total'],
    ['a set', { product: { ...mould.product, isSet: true }, outsideProcessing: outside }, '/outsideProcessing outside-set'],
  ])('refuses %s', (_, change, problem) => {
    expect(problemsOf({ ...mould, ...change })).toEqual([problem]);
  });

  it('belongs to Protocol 4 alone', () => {
    const facts = { ...mould, agreement: 'LV-736', date: '2026-11-20', outsideProcessing: outside, returnedGoods: {} };
    expect(problemsOf(facts, programOf('LV-736'))).toEqual(['/outsideProcessing no-territoriality', '/returnedGoods no-territoriality']);
  });
});

describe('conditions beside origin', () => {
  const articles = (facts: Facts) => determined(facts).conditions.map(({ article }) => article);

  it('are told where they concern the goods (12–16, 22, 27)', () => {
    expect(articles(mould)).toEqual(['12', '13', '14', '15', '16', '22', '27']);
  });

  it('leave drawback out where every material originates (15)', () => {
    expect(articles({ ...mould, materials: [{ id: 'm1', code: '7326', value: eur('40.00'), originating: true }] })).not.toContain('15');
  });

  it('leave uninterrupted working out where the determination has decided article 12', () => {
    expect(articles({ ...mould, outsideProcessing: outside })).not.toContain('12');
  });
});
