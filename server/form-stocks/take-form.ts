import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { counted, demandFree, stockOf } from './form-stock.ts';
import { formUse, keepUse, lockSeries, updateStock } from './form-stock-store.ts';

interface Taken {
  series: string;
  number: number;
  certificateId: number;
  certificateNumber: string;
}

/** Takes a pre-printed form from the stock for a certificate. @throws Refusal 409 when it is in no delivery, used, or spoiled */
export async function takeForm(context: CommandContext, { series, number, certificateId, certificateNumber }: Taken): Promise<void> {
  const { tx, actor, now } = context;
  const before = stockOf(await lockSeries(tx, series), series, number);
  demandFree(await formUse(tx, series, number));
  await keepUse(tx, { formStockId: before.id, series, number, state: 'used', certificateId, certificateNumber, reason: null, by: actor.name, updatedAt: now });
  const after = await updateStock(tx, counted(before, 'used', null), now);
  await recordAudit(context, { entity: 'form-stocks', entityId: before.id, action: 'use-form', before, after });
}
