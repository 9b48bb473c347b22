import type { FormStock, ReceiveForms } from '../../rules-schema/form-stock/form-stock.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { demandNewForms } from './form-stock.ts';
import { insertStock, lockSeries } from './form-stock-store.ts';

/** Enters a delivery of pre-printed forms. @throws Refusal 409 when some of them are in the register already, 422 */
export async function receiveForms(context: CommandContext, delivery: ReceiveForms): Promise<FormStock> {
  const { tx, now } = context;
  demandNewForms(delivery, await lockSeries(tx, delivery.series), officeDay(now));
  const stock = await insertStock(tx, { ...delivery, receivedFrom: delivery.receivedFrom.trim() }, now);
  await recordAudit(context, { entity: 'form-stocks', entityId: stock.id, action: 'receive', after: stock });
  return stock;
}
