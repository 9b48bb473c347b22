import { describe, expect, it } from 'vitest';
import { goodsFromAddress, goodsToAddress } from '../../admin/determinations/goods-address.ts';
import { factsOf, isReady, newGoods, newMaterial, withoutMaterial, type GoodsToTry } from '../../admin/determinations/goods-to-try.ts';

const TODAY = '2026-11-20';
const tried: GoodsToTry = {
  ...newGoods('2008-05-01'), code: '1704 90', price: '100,50', manufacturedIn: 'HR', exportedTo: 'EU', isSet: true, operations: ['cooking-baking-roasting', 'simple-mixing'], version: '12',
  materials: [{ ...newMaterial(1), code: '1701', value: '30.00', status: 'unknown', origin: 'BR', weightKg: '4' }, { ...newMaterial(3), code: '0405', status: 'wholly-obtained' }],
  answers: { 'goods:caramel': true, 'wholly-obtained@m3': false, 'fact:other': null },
};

describe('the address of goods that are tried', () => {
  it('holds everything that was entered and answered', () => {
    expect(goodsFromAddress(goodsToAddress(tried), TODAY)).toEqual(tried);
    expect(goodsFromAddress(new URLSearchParams(goodsToAddress(tried).toString()), '2030-01-01')).toEqual(tried);
  });

  it('is short, readable and leaves out what is as usual', () => {
    const goods = { ...newGoods(TODAY), code: '1704', price: '100', materials: [{ ...newMaterial(1), code: '1701', value: '30' }] };
    expect(goodsToAddress(goods).toString()).toBe('c=1704&p=100&d=2026-11-20&m=m1*1701*30*n');
  });

  it('that names no goods, or nonsense, begins anew', () => {
    expect(goodsFromAddress(new URLSearchParams(''), TODAY)).toBeNull();
    expect(goodsFromAddress(new URLSearchParams('c=x&m=&m=***&m=%3Cscript%3E*1*2*z'), TODAY)).toMatchObject({ code: 'x', date: TODAY, materials: [{ id: 'm1', status: 'non-originating' }, { id: 'm2' }, { id: 'm3' }] });
  });
});

describe('the goods that are sent', () => {
  it('hold what is known: nothing left unknown, nothing about a material that is gone', () => {
    expect(factsOf(tried)).toMatchObject({ product: { exWorksPrice: { amount: '100.50' }, isSet: true }, answers: { 'goods:caramel': true, 'wholly-obtained@m3': false } });
    expect(factsOf(tried).answers).not.toHaveProperty('fact:other');
    expect(withoutMaterial(tried, 'm3')).toEqual({ materials: [tried.materials[0]], answers: { 'goods:caramel': true, 'fact:other': null } });
  });

  it.each([['1704', true], ['1704 90 99', true], ['170', false], ['cukurs 1701', false], ['', false]])('are ready with the code %j: %s', (code, ready) => {
    expect(isReady({ ...tried, code })).toBe(ready);
  });
});
