import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { WithdrawQuotaRequestInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { requestAnswer } from './quota-answers.ts';
import { found } from './quota-refusals.ts';
import { readRequest, updateRequest } from './quota-request-store.ts';
import { mayWithdraw, withdrawn } from './quota-request.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import { lockQuota } from './tariff-quota-store.ts';

/** Withdraws what is still unmet of a request; what it got stays drawn. @throws Refusal 409 nothing left to withdraw, 412 stale */
export async function withdrawQuotaRequest(
  context: CommandContext,
  { id }: WithdrawQuotaRequestInput & { id: number },
): Promise<QuotaRequestAnswer> {
  const { tx } = context;
  const { quotaId } = found(await readRequest(tx, id));
  const held = found(await lockQuota(tx, quotaId));
  const before = found(await readRequest(tx, id));
  checkVersion(context, before.version);
  if (!mayWithdraw(before)) refuse(tariffQuotaMessages, 'request-settled', {}, { status: 409 });
  const answer = requestAnswer(await updateRequest(tx, withdrawn(before)), held.quota);
  await recordAudit(context, { entity: 'quota-requests', entityId: id, action: 'withdraw', before: requestAnswer(before, held.quota), after: answer });
  return answer;
}
