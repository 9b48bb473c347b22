import type { Knex } from 'knex';
import type { QuotaRequestAnswer, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { openOffice } from '../http/client.ts';
import type { Client, OpenOffice } from '../http/client.ts';
import { printedQuota } from './printed-quotas.ts';

/** An office with a manager, who keeps the register, and a reviewer, who draws. */
export interface QuotaOffice {
  office: OpenOffice;
  manager: Client;
  reviewer: Client;
}

export async function openQuotaOffice(db: Knex): Promise<QuotaOffice> {
  const office = await openOffice(db);
  return { office, manager: await office.signIn('manager'), reviewer: await office.signIn('reviewer') };
}

/** A quota of whole tonnes, no increase, open all year: the volume is the same every year. */
export function plainQuota(orderNumber: string, volume: string, change: Partial<TariffQuota> = {}): TariffQuota {
  return { ...printedQuota('II-09'), orderNumber, baseVolume: volume, yearlyIncrement: '0', decimals: 0, ...change };
}

export async function addQuota(manager: Client, quota: TariffQuota): Promise<TariffQuotaAnswer> {
  const { status, body, text } = await manager.post<TariffQuotaAnswer>('/api/tariff-quotas', quota);
  if (status !== 201) throw new Error(text);
  return body;
}

/** Enters a request and answers it. */
export async function ask(reviewer: Client, quotaId: number, acceptanceDate: string, holder: string, quantity: string): Promise<QuotaRequestAnswer> {
  const request = { quotaId, acceptanceDate, quantity, holder, reference: `MRN ${holder}` };
  const { status, body, text } = await reviewer.post<QuotaRequestAnswer>('/api/quota-requests', request);
  if (status !== 201) throw new Error(text);
  return body;
}
