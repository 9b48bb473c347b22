import type { ModuleTermination } from '../../rules-schema/application/module-termination.ts';
import type { ModuleCertificate } from '../../rules-schema/module-permit/module-permit.ts';
import type { ApplicationRecord } from '../applications/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { ended, endedCertificate, suspendedCertificate } from './module-permit.ts';
import { modulePermitMessages } from './module-permit-messages.ts';
import { lockRegisteredPermit, lockUsableCertificates, updateModuleCertificate, updatePermit } from './module-permit-store.ts';
import { requestCertificate } from './request-certificate.ts';

async function writeCertificate(context: CommandContext, action: AuditDeed, before: ModuleCertificate, next: ModuleCertificate): Promise<void> {
  const after = await updateModuleCertificate(context.tx, next, context.now);
  await recordAudit(context, { entity: 'module-certificates', entityId: before.id, action, before, after });
}

async function suspend(context: CommandContext, { companyId, applicant }: ApplicationRecord, reason: string): Promise<void> {
  const used = (await lockUsableCertificates(context.tx, companyId)).filter(({ state }) => state === 'issued' || state === 'active');
  if (used.length === 0) refuse(modulePermitMessages, 'no-certificate-to-suspend', { name: applicant }, { status: 409 });
  for (const before of used) await writeCertificate(context, 'suspend', before, suspendedCertificate(before, reason, officeDay(context.now)));
}

async function endCertificates(context: CommandContext, { companyId }: ApplicationRecord, state: 'replaced' | 'terminated'): Promise<number | null> {
  const usable = await lockUsableCertificates(context.tx, companyId);
  for (const before of usable) await writeCertificate(context, state === 'replaced' ? 'replace' : 'terminate', before, endedCertificate(before, state, officeDay(context.now)));
  return usable.at(-1)?.id ?? null;
}

/**
 * Carries out what an approved application asks for: ends the permit together with its x509 certificate, suspends the
 * certificate, or has a new one issued in its place.
 * @throws Refusal 409 when the institution has no permit in force, or no certificate to suspend
 */
export async function changeModule(context: CommandContext, application: ApplicationRecord): Promise<void> {
  const { requests = [], suspensionReason = '', recipient, certificateRequest: request } = application.payload as ModuleTermination;
  const permit = await lockRegisteredPermit(context.tx, application.companyId);
  if (!permit) return refuse(modulePermitMessages, 'no-permit-in-force', { name: application.applicant }, { status: 409 });
  if (requests.includes('suspend-certificate')) await suspend(context, application, suspensionReason.trim());
  if (requests.includes('new-certificate')) {
    await requestCertificate(context, permit, { application, recipient, request, replacesId: await endCertificates(context, application, 'replaced') });
  }
  if (!requests.includes('terminate-module')) return;
  await endCertificates(context, application, 'terminated');
  const after = await updatePermit(context.tx, ended(permit, 'terminated', application.number ?? '', officeDay(context.now)), context.now);
  await recordAudit(context, { entity: 'module-permits', entityId: permit.id, action: 'terminate', before: permit, after });
}
