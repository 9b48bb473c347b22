import { describe, expect, it } from 'vitest';
import { balancesAfter, objectionTo, standAfter } from '../../server/tariff-quotas/quota-ledger.ts';
import type { LedgerEntry, LedgerObjection } from '../../server/tariff-quotas/quota-ledger.ts';
import type { QuotaEventKind } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { percentText, quantityText, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';

const entry = (kind: QuotaEventKind, quantity = '0'): LedgerEntry => ({ kind, quantity: thousandthsOf(quantity) });
const thousand = thousandthsOf('1000');

const stands: [string, LedgerEntry[], { balance: string; usedPercent: string; critical: boolean }][] = [
  ['nothing drawn', [], { balance: '1000', usedPercent: '0.00', critical: false }],
  ['87 % is not critical', [entry('draw', '870')], { balance: '130', usedPercent: '87.00', critical: false }],
  ['90 % is critical (art. 53)', [entry('draw', '900')], { balance: '100', usedPercent: '90.00', critical: true }],
  ['a kilogram below 90 % is not', [entry('draw', '899.999')], { balance: '100.001', usedPercent: '89.99', critical: false }],
  ['the worked example after Monday', [entry('draw', '870'), entry('draw', '60'), entry('draw', '40')],
    { balance: '30', usedPercent: '97.00', critical: true }],
  ['a return reopens an exhausted quota', [entry('draw', '1000'), entry('return', '9')],
    { balance: '9', usedPercent: '99.10', critical: true }],
  ['a correction of what was drawn', [entry('draw', '100'), entry('correction', '-20'), entry('correction', '5.5')],
    { balance: '914.5', usedPercent: '8.55', critical: false }],
  ['moved volume (Annex IX, footnote 2)', [entry('transferIn', '500'), entry('transferOut', '100'), entry('draw', '1400')],
    { balance: '0', usedPercent: '100.00', critical: true }],
];

describe('the stand of a quota', () => {
  it.each(stands)('%s', (_, entries, expected) => {
    const stand = standAfter(thousand, entries);
    const usedPercent = percentText(stand.drawn, stand.volume + stand.moved);
    expect({ balance: quantityText(stand.balance), usedPercent, critical: stand.critical }).toEqual(expected);
  });
});

it('tells the balance each entry left, in the order in which they were recorded', () => {
  const entries = [entry('draw', '400'), entry('block'), entry('return', '50'), entry('transferIn', '100'), entry('correction', '-0.5')];
  expect(balancesAfter(thousand, entries).map(quantityText)).toEqual(['600', '600', '650', '750', '750.5']);
});

const refusals: [string, LedgerEntry[], LedgerEntry, LedgerObjection | null][] = [
  ['the last kilogram may be drawn', [entry('draw', '999.999')], entry('draw', '0.001'), null],
  ['a kilogram more may not', [entry('draw', '999.999')], entry('draw', '0.002'), 'quota-overdrawn'],
  ['no more comes back than went out', [entry('draw', '5')], entry('return', '5.001'), 'quota-below-zero'],
  ['a correction may not overdraw', [entry('draw', '990')], entry('correction', '11'), 'quota-overdrawn'],
  ['a correction may not go below zero', [entry('draw', '10')], entry('correction', '-11'), 'quota-below-zero'],
  ['volume that is drawn cannot move away', [entry('draw', '950')], entry('transferOut', '51'), 'quota-overdrawn'],
  ['a blocked quota takes no drawing', [entry('block')], entry('draw', '1'), 'quota-blocked'],
  ['but takes returns', [entry('draw', '5'), entry('block')], entry('return', '1'), null],
  ['unblocked it takes drawings', [entry('block'), entry('unblock')], entry('draw', '1'), null],
  ['blocked twice', [entry('block')], entry('block'), 'quota-blocked'],
  ['unblocked without a block', [], entry('unblock'), 'quota-not-blocked'],
];

describe('the ledger cannot be overdrawn', () => {
  it.each(refusals)('%s', (_, entries, next, objection) => {
    expect(objectionTo(next, standAfter(thousand, entries))).toBe(objection);
  });
});
