import { describe, expect, it } from 'vitest';
import { emptyQuota, formValuesOf, quotaFrom } from '../../admin/tariff-quotas/form/quota-form-values.ts';
import { printedQuota } from '../tariff-quotas/printed-quotas.ts';

const kept = (orderNumber: string) => ({ ...printedQuota(orderNumber), id: 1, version: 3, status: 'open' as const, createdAt: '', updatedAt: '' });

describe('the form of a quota', () => {
  it.each(['II-01', 'II-20', 'IV-01', 'V-10', 'VI-02', 'VI-05', 'VIII/II/2-05', 'VIII/II/4-01', 'IX-01', 'IX-02'])('sends the printed row %s back as it came', (orderNumber) => {
    expect(quotaFrom(formValuesOf(kept(orderNumber)))).toEqual(printedQuota(orderNumber));
  });

  it('sends only the fields of the chosen kind of duty', () => {
    const values = { ...formValuesOf(kept('II-01')), inQuotaDuty: { kind: 'adValorem' as const, percent: '15', amount: { amount: '4.20', currency: 'EUR' } } };
    expect(quotaFrom(values)).toMatchObject({ inQuotaDuty: { kind: 'adValorem', percent: '15' } });
  });

  it('leaves emptied fields to the server as empty, never as missing', () => {
    expect(quotaFrom(emptyQuota)).toMatchObject({ orderNumber: '', baseVolume: '', validTo: null, increaseCondition: null, source: { lines: [], page: null } });
  });
});
