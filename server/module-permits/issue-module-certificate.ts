import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import type { IssueModuleCertificate, ModuleCertificate } from '../../rules-schema/module-permit/module-permit.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { checkVersion } from '../command/version.ts';
import { activatedCertificate, issuedCertificate } from './module-permit.ts';
import { lockModuleCertificate, updateModuleCertificate } from './module-permit-store.ts';

async function change(context: CommandContext, id: number, action: AuditDeed, next: (certificate: ModuleCertificate) => ModuleCertificate): Promise<ModuleCertificate> {
  const before = await lockModuleCertificate(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateModuleCertificate(context.tx, next(before), context.now);
  await recordAudit(context, { entity: 'module-certificates', entityId: id, action, before, after });
  return after;
}

/** Notes that a requested certificate was issued, with its serial number and last day. @throws Refusal 409 unless it was requested, 412 stale, 422 */
export function issueModuleCertificate(context: CommandContext, { id, serialNumber, validUntil }: IssueModuleCertificate & { id: number }): Promise<ModuleCertificate> {
  return change(context, id, 'issue', (certificate) => issuedCertificate(certificate, serialNumber, validUntil, officeDay(context.now)));
}

/** Notes that its recipient activated a certificate. @throws Refusal 409 unless it was issued, 412 stale */
export function activateModuleCertificate(context: CommandContext, { id }: { id: number }): Promise<ModuleCertificate> {
  return change(context, id, 'activate', (certificate) => activatedCertificate(certificate, officeDay(context.now)));
}
