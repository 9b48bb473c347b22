import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';

const program = compileRuleTable(readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!);

const engine: Facts = {
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'HR', exportedTo: 'EU',
  product: { code: '8407 34', exWorksPrice: { amount: '1000.00', currency: 'EUR' } },
  materials: [{ id: 'm1', code: '8409 91', value: { amount: '400.00', currency: 'EUR' }, originating: false }],
};

function determined(facts: Facts) {
  const result = determine(program, facts);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join(' '));
  return result.determination;
}

const withCode = (code: string): Facts => ({ ...engine, product: { ...engine.product, code } });
const inCurrency = (currency: string, price: string, value: string): Facts => ({
  ...engine,
  product: { ...engine.product, exWorksPrice: { amount: price, currency } },
  materials: engine.materials.map((material) => ({ ...material, value: { amount: value, currency } })),
});

describe('the same facts written another way', () => {
  it.each(['8407', '8407 34', '840734', '8407.34', '8407 34 91', '84073491', '8407349100'])('code %s is heading 8407', (code) => {
    expect(determined(withCode(code))).toMatchObject({ outcome: 'originating', column: 3, entry: { heading: '8407' } });
  });

  it.each([['1000', '400'], ['1000.0', '400.0'], ['1000.00', '400.00']])('price %s and material %s are exactly at 40 %%', (price, value) => {
    expect(determined(inCurrency('EUR', price, value)).outcome).toBe('originating');
  });

  it('limits hold in any one currency', () => {
    expect(determined(inCurrency('HRK', '1000', '400')).outcome).toBe('originating');
    expect(determined(inCurrency('HRK', '1000', '400.01')).outcome).toBe('not-originating');
  });

  it('the largest amounts are compared to the cent', () => {
    expect(determined(inCurrency('EUR', '999999999999.98', '399999999999.99')).outcome).toBe('originating');
    expect(determined(inCurrency('EUR', '999999999999.98', '400000000000.00')).outcome).toBe('not-originating');
  });

  it.each(['is:uppers-attached-to-inner-soles', 'is:uppers-attached-to-inner-soles@m1'])('a material carries its answer as %s', (question) => {
    const uppers = { id: 'm1', code: '6406', value: { amount: '300.00', currency: 'EUR' }, originating: false };
    const shoes = { ...engine, product: { ...engine.product, code: '6403' }, materials: [{ ...uppers, answers: { [question]: false } }] };
    expect(determined(shoes).outcome).toBe('originating');
  });
});

describe('a product nothing was worked into', () => {
  const wool: Facts = { ...engine, product: { ...engine.product, code: '5101' }, materials: [] };

  it('is asked whether it is wholly obtained (article 5)', () => {
    expect(determined(wool)).toMatchObject({ outcome: 'undetermined', column: null, questions: [{ id: 'wholly-obtained' }] });
  });

  it('originates by article 5, and no column is put to the test', () => {
    expect(determined({ ...wool, answers: { 'wholly-obtained': true } })).toMatchObject({ outcome: 'originating', columns: [] });
  });
});
