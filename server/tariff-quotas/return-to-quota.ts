import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { QuotaReturnAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { ReturnToQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { allocatedYearAnswer, eventAnswer } from './quota-answers.ts';
import { readDrawing, returnedOf } from './quota-event-store.ts';
import type { QuotaEvent } from './quota-event-store.ts';
import { readGround } from './quota-ground-reads.ts';
import { demandPast, demandQuantity, found, refuseAt } from './quota-refusals.ts';
import { allocationAfterReturn } from './quota-rehearsal.ts';
import { readRequest, updateRequest } from './quota-request-store.ts';
import { afterReturn } from './quota-request.ts';
import { serveRequests } from './serve-requests.ts';
import { lockQuota } from './tariff-quota-store.ts';
import type { StoredQuota } from './tariff-quota-store.ts';

async function drawingOf(context: CommandContext, held: StoredQuota, input: ReturnToQuotaInput, quantity: Thousandths): Promise<QuotaEvent> {
  const drawing = (await readDrawing(context.tx, held.id, input.drawingId)) ?? refuseAt('/drawingId', 'drawing-unknown');
  if (input.date < drawing.date) refuseAt('/date', 'return-before-drawing', { date: drawing.date });
  const left = drawing.quantity - (await returnedOf(context.tx, drawing.id));
  if (quantity > left) refuseAt('/quantity', 'return-too-large', { left: quantityText(left), unit: held.quota.unit });
  return drawing;
}

async function lessenRequest({ tx }: CommandContext, requestId: number | null, quantity: Thousandths): Promise<void> {
  const request = requestId === null ? null : await readRequest(tx, requestId);
  if (request !== null) await updateRequest(tx, afterReturn(request, quantity));
}

/**
 * Takes back what was drawn and not used. The quota reopens, and what is still unmet is served at once, by acceptance
 * date (Regulation (EU) 2015/2447, article 52). What its holder gave back is no longer asked for;
 * what was asked for stays as it was.
 * @throws Refusal 422 no such drawing, or more than is left of it
 */
export async function returnToQuota(context: CommandContext, input: ReturnToQuotaInput & { id: number }): Promise<QuotaReturnAnswer> {
  const held = found(await lockQuota(context.tx, input.id));
  demandPast(context, '/date', input.date);
  const quantity = demandQuantity(held, input.quantity);
  const { date, reason } = input;
  const { id: drawingId, year, holder, reference, requestId } = await drawingOf(context, held, input, quantity);
  const entry = { year, kind: 'return', date, quantity, reason, drawingId, requestId, holder: holder ?? '', reference: reference ?? '' } as const;
  const returned = eventAnswer(await enterInLedger(context, held, entry));
  await lessenRequest(context, requestId, quantity);
  const ground = await readGround(context.tx, held, year);
  const allocation = allocationAfterReturn(ground, date);
  if (held.status === 'open') await serveRequests(context, held, { year, date, ground, allocation });
  const served = allocatedYearAnswer(year, ground, held.status === 'open' ? allocation : { dates: [], after: ground.stand.balance });
  await recordAudit(context, { entity: 'tariff-quotas', entityId: held.id, action: 'return', after: { returned, served } });
  return { returned, served };
}
