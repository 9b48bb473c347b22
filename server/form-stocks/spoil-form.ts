import type { FromSchema } from 'json-schema-to-ts';
import type { FormStock, spoilFormSchema } from '../../rules-schema/form-stock/form-stock.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { releaseForm } from '../certificates/release-form.ts';
import { counted, demandFree, stockOf } from './form-stock.ts';
import { formUse, keepUse, lockStock, updateStock } from './form-stock-store.ts';

/**
 * Records that a form was spoiled, and why. A certificate printed on it needs another form then.
 * @throws Refusal 409 when it is spoiled already or in another delivery, 412
 */
export async function spoilForm(context: CommandContext, { id, number, reason }: FromSchema<typeof spoilFormSchema> & { id: number }): Promise<FormStock> {
  const { tx, actor, now } = context;
  const before = await lockStock(tx, id);
  checkVersion(context, before.version);
  const { series } = stockOf([before], before.series, number);
  const use = await formUse(tx, series, number);
  if (use?.state === 'spoiled') demandFree(use);
  const { certificateId = null, certificateNumber = null } = use ?? {};
  await keepUse(tx, { formStockId: id, series, number, state: 'spoiled', certificateId, certificateNumber, reason: reason.trim(), by: actor.name, updatedAt: now });
  if (certificateId !== null) await releaseForm(context, certificateId);
  const after = await updateStock(tx, counted(before, 'spoiled', use?.state ?? null), now);
  await recordAudit(context, { entity: 'form-stocks', entityId: id, action: 'spoil', before, after });
  return after;
}
