import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaRequestInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { requestAnswer } from './quota-answers.ts';
import { demandOpen, demandOpenOn, demandPast, demandQuantity, refuseAt } from './quota-refusals.ts';
import { insertRequest } from './quota-request-store.ts';
import { lockQuota } from './tariff-quota-store.ts';
import { yearOf } from './tariff-quota.ts';
import { countedAcceptance } from './working-days.ts';

/**
 * Enters a request to be served in the order of acceptance dates. It waits for the allocation of the second working
 * day after acceptance.
 * @throws Refusal 409 closed; 422 at the field at fault
 */
export async function requestQuota(context: CommandContext, input: QuotaRequestInput): Promise<QuotaRequestAnswer> {
  const held = (await lockQuota(context.tx, input.quotaId)) ?? refuseAt('/quotaId', 'quota-unknown');
  demandOpen(held);
  demandPast(context, '/acceptanceDate', input.acceptanceDate);
  demandOpenOn(held, '/acceptanceDate', input.acceptanceDate);
  const quantity = demandQuantity(held, input.quantity);
  const { quotaId, acceptanceDate, holder, reference } = input;
  const request = await insertRequest(context.tx, {
    quotaId,
    year: yearOf(acceptanceDate),
    acceptanceDate,
    countedDate: countedAcceptance(acceptanceDate),
    quantity,
    served: 0n,
    returned: 0n,
    holder: holder.trim(),
    reference: reference.trim(),
    status: 'waiting',
    requestedAt: context.now,
  });
  const answer = requestAnswer(request, held.quota);
  await recordAudit(context, { entity: 'quota-requests', entityId: request.id, action: 'add', after: answer });
  return answer;
}
