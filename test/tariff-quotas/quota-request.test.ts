import { describe, expect, it } from 'vitest';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { afterReturn, afterShare, mayWithdraw, unmetOf, withdrawn } from '../../server/tariff-quotas/quota-request.ts';
import type { QuotaRequest } from '../../server/tariff-quotas/quota-request.ts';
import type { QuotaRequestStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';

const request = (more: Partial<QuotaRequest> = {}): QuotaRequest => ({
  id: 1, version: 1, quotaId: 1, year: 2008, acceptanceDate: '2008-03-04', countedDate: '2008-03-04',
  quantity: thousandthsOf('50'), served: 0n, returned: 0n, holder: 'SIA Paraugs', reference: 'MRN 1', status: 'waiting', requestedAt: '2008-03-04T09:00:00.000Z', ...more,
});

const shares: [string, QuotaRequestStatus, string][] = [['50', 'served', '0'], ['20', 'partly-served', '30'], ['0', 'unserved', '50']];

describe('a request through the allocations', () => {
  it.each(shares)('given %s of 50 it is %s', (share, status, unmet) => {
    const after = afterShare(request(), thousandthsOf(share));
    expect(after.status).toBe(status);
    expect(unmetOf(after)).toBe(thousandthsOf(unmet));
  });

  it('does not ask again for what it gave back', () => {
    const after = afterReturn(request({ served: thousandthsOf('50'), status: 'served' }), thousandthsOf('9'));
    expect([after.status, after.quantity, after.served, after.returned, unmetOf(after)]).toEqual(['served', thousandthsOf('50'), thousandthsOf('41'), thousandthsOf('9'), 0n]);
  });

  it('keeps asking for the rest after a partial return', () => {
    const after = afterReturn(request({ served: thousandthsOf('20'), status: 'partly-served' }), thousandthsOf('5'));
    expect([after.status, unmetOf(after)]).toEqual(['partly-served', thousandthsOf('30')]);
  });

  it('keeps what it got when the rest is withdrawn', () => {
    const after = withdrawn(request({ served: thousandthsOf('20'), status: 'partly-served' }));
    expect([after.served, unmetOf(after)]).toEqual([thousandthsOf('20'), 0n]);
    expect(mayWithdraw(after)).toBe(false);
  });

  const withdrawable: [QuotaRequestStatus, boolean][] = [
    ['waiting', true], ['partly-served', true], ['unserved', true], ['served', false], ['withdrawn', false],
  ];
  it.each(withdrawable)('%s may be withdrawn: %s', (status, may) => {
    expect(mayWithdraw(request({ status }))).toBe(may);
  });
});
