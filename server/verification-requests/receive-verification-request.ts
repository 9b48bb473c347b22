import type { ReceiveVerification, VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { findCertificate } from '../certificates/certificate-reads.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { received } from './verification-request.ts';
import { insertVerificationRequest } from './verification-request-store.ts';

/** Enters a request of customs to verify a proof of origin (article 33). @throws Refusal 422 when its days cannot be */
export async function receiveVerificationRequest(context: CommandContext, asked: ReceiveVerification): Promise<VerificationRequest> {
  const { tx, now } = context;
  const known = await findCertificate(tx, asked.certificateNumber.trim().toUpperCase());
  const request = await insertVerificationRequest(tx, { ...received(asked, known?.id ?? null, officeDay(now)), createdAt: now, updatedAt: now, version: 1 });
  await recordAudit(context, { entity: 'verification-requests', entityId: request.id, action: 'receive', after: request });
  return request;
}
