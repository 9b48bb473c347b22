import { expect, it } from 'vitest';
import type { FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import { firstWorkingDayOfOctober, permittedAmounts, problemsOfEquivalents } from '../../../server/origin/proofs/euro-amounts.ts';

const kuna: FixedEquivalents = {
  country: 'HR', currency: 'HRK', year: 2008, rate: '7.2843', rateOn: '2007-10-01',
  amounts: { invoiceDeclaration: '43700.00', smallPackage: '3650.00', travellersLuggage: '8750.00' },
};
const found = (fixed: FixedEquivalents, before: FixedEquivalents | null = null) => problemsOfEquivalents(fixed, before).map(({ pointer, code }) => `${pointer} ${code}`);

it('converts by the rate of the first working day of October (31(3))', () => {
  expect(permittedAmounts('invoiceDeclaration', '7.2843', null)).toEqual({ converted: '43705.80', least: '41520.51', most: '45891.09', kept: null });
  expect(found(kuna)).toEqual([]);
});

it.each([
  [2007, [], '2007-10-01'],
  [2005, [], '2005-10-03'],
  [2006, [], '2006-10-02'],
  [2008, ['2008-10-01'], '2008-10-02'],
  [2010, ['2010-10-01'], '2010-10-04'],
])('knows the first working day of October %i beside %j (31(3))', (year, holidays, day) => {
  expect(firstWorkingDayOfOctober(year, holidays)).toBe(day);
});

it('refuses the rate of another day (31(3))', () => {
  expect(found({ ...kuna, rateOn: '2007-10-02' })).toEqual(['/rateOn rate-day-wrong']);
  expect(found({ ...kuna, rateOn: '2007-10-02', publicHolidays: ['2007-10-01'] })).toEqual([]);
  expect(found({ ...kuna, rateOn: '2008-10-01' })).toEqual(['/rateOn rate-day-wrong']);
});

it('refuses an amount that is neither rounded nor kept, and says what may stand (31(4))', () => {
  const fixed = { ...kuna, amounts: { ...kuna.amounts, smallPackage: '4000.00' } };
  expect(found(fixed)).toEqual(['/amounts/smallPackage amount-not-permitted']);
  expect(problemsOfEquivalents(fixed, null)[0]?.message.en).toContain('3460.05 to 3824.25');
});

it('lets the amounts of the year before stand while the conversion grows by less than fifteen per cent (31(4))', () => {
  expect(found({ ...kuna, year: 2009, rateOn: '2008-10-01', rate: '8.30' }, kuna)).toEqual([]);
  expect(found({ ...kuna, year: 2009, rateOn: '2008-10-01', rate: '8.39' }, kuna)).toEqual(['/amounts/invoiceDeclaration amount-not-permitted', '/amounts/travellersLuggage amount-not-permitted']);
});
