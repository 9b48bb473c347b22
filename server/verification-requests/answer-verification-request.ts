import type { AnswerVerification, VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { checkVersion } from '../command/version.ts';
import { answered } from './verification-request.ts';
import { lockVerificationRequest, updateVerificationRequest } from './verification-request-store.ts';

/** Records the answer to a verification request (article 33(5)). @throws Refusal 409 when it was answered, 412, 422 */
export async function answerVerificationRequest(context: CommandContext, { id, ...answer }: AnswerVerification & { id: number }): Promise<VerificationRequest> {
  const { tx, actor, now } = context;
  const before = await lockVerificationRequest(tx, id);
  checkVersion(context, before.version);
  const after = await updateVerificationRequest(tx, answered(before, answer, actor.name, officeDay(now)), now);
  await recordAudit(context, { entity: 'verification-requests', entityId: id, action: 'answer', before, after });
  return after;
}
