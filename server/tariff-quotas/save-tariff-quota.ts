import { checkTariffQuota } from '../../rules-schema/tariff-quota/check-tariff-quota.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { quotaAnswer } from './quota-answers.ts';
import { readBook } from './quota-book-reads.ts';
import { overdrawnYear } from './quota-books.ts';
import { hasLedger } from './quota-event-store.ts';
import { found, refuseAt } from './quota-refusals.ts';
import { hasRequests } from './quota-request-store.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import { insertQuota, lockQuota, readQuotasNamed, updateQuota } from './tariff-quota-store.ts';
import { objectionToChange } from './tariff-quota.ts';
import type { QuotaChangeObjection } from './tariff-quota.ts';

const FIELD_OF: Record<QuotaChangeObjection, string> = { 'quota-order-number-fixed': '/orderNumber', 'quota-unit-fixed': '/unit' };

function demandSense(quota: TariffQuota): void {
  const problems = checkTariffQuota(quota);
  if (problems.length > 0) refuse(tariffQuotaMessages, 'quota-not-valid', {}, { errors: problems });
}

async function demandFreeOrderNumber({ tx }: CommandContext, { orderNumber }: TariffQuota): Promise<void> {
  const taken = await readQuotasNamed(tx, [orderNumber]);
  if (taken.length > 0) refuseAt('/orderNumber', 'quota-order-number-taken', { orderNumber });
}

/** A quota named by another has to be in the register (or come `alongside`), in the same unit and direction. */
async function demandNamed({ tx }: CommandContext, quota: TariffQuota, pointer: string, named: readonly string[], alongside: readonly string[]): Promise<void> {
  const foreign = named.filter((orderNumber) => orderNumber !== quota.orderNumber && !alongside.includes(orderNumber));
  const kept = await readQuotasNamed(tx, foreign);
  for (const orderNumber of foreign) {
    const other = kept.find((one) => one.quota.orderNumber === orderNumber) ?? refuseAt(pointer, 'quota-named-unknown', { orderNumber });
    const alike = other.quota.unit === quota.unit && other.quota.importInto === quota.importInto;
    if (!alike) refuseAt(pointer, 'quota-named-other', { orderNumber });
  }
}

async function demandNamedQuotas(context: CommandContext, quota: TariffQuota, alongside: readonly string[] = []): Promise<void> {
  await demandNamed(context, quota, '/transferTo', quota.transferTo, alongside);
  await demandNamed(context, quota, '/increaseCondition/ceilingOver', quota.increaseCondition?.ceilingOver ?? [], alongside);
}

/** Adds a whole annex, whose quotas may name each other. @throws Refusal 422 as for a single quota */
export async function addQuotaAnnex(context: CommandContext, quotas: readonly TariffQuota[]): Promise<null> {
  const alongside = quotas.map(({ orderNumber }) => orderNumber);
  for (const quota of quotas) await enterQuota(context, quota, alongside);
  return null;
}

/** Adds a quota to the register. @throws Refusal 422 with a sentence at every field at fault */
export async function addTariffQuota(context: CommandContext, input: TariffQuota & { id?: number }): Promise<TariffQuotaAnswer> {
  const { id: _none, ...quota } = input;
  return enterQuota(context, quota, []);
}

async function enterQuota(context: CommandContext, quota: TariffQuota, alongside: readonly string[]): Promise<TariffQuotaAnswer> {
  demandSense(quota);
  await demandNamedQuotas(context, quota, alongside);
  await demandFreeOrderNumber(context, quota);
  const stored = await insertQuota(context.tx, quota, context.now);
  await recordAudit(context, { entity: 'tariff-quotas', entityId: stored.id, action: 'add', after: quota });
  return quotaAnswer(stored);
}

/**
 * Changes the terms of a quota. Where something was drawn or asked for, order number, unit and precision stay, and no
 * year may come to less than was drawn from it.
 * @throws Refusal 412 stale; 422 at the field at fault
 */
export async function saveTariffQuota(context: CommandContext, { id, ...quota }: TariffQuota & { id: number }): Promise<TariffQuotaAnswer> {
  const { tx, now } = context;
  const before = found(await lockQuota(tx, id));
  checkVersion(context, before.version);
  demandSense(quota);
  await demandNamedQuotas(context, quota);
  if (before.quota.orderNumber !== quota.orderNumber) await demandFreeOrderNumber(context, quota);
  const objection = objectionToChange(before.quota, quota);
  if (objection !== null && ((await hasLedger(tx, id)) || (await hasRequests(tx, id)))) refuseAt(FIELD_OF[objection], objection);
  const overdrawn = overdrawnYear(await readBook(tx, { ...before, quota }));
  if (overdrawn !== null) refuseAt('/baseVolume', 'quota-volume-below-drawn', { year: overdrawn });
  const stored = await updateQuota(tx, { ...before, quota }, now);
  await recordAudit(context, { entity: 'tariff-quotas', entityId: id, action: 'save', before: before.quota, after: quota });
  return quotaAnswer(stored);
}
