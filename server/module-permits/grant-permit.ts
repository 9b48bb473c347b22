import type { DataExchangeModule } from '../../rules-schema/application/data-exchange-module.ts';
import type { ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import type { ApplicationRecord } from '../applications/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { requestCertificate } from './request-certificate.ts';
import { ended, permitValidUntil } from './module-permit.ts';
import { insertPermit, lockRegisteredPermit, lockUsableCertificates, updateModuleCertificate, updatePermit } from './module-permit-store.ts';

/** Ends the permit an institution had: every signed application replaces the one before. */
async function supersede(context: CommandContext, { companyId, number }: ApplicationRecord): Promise<void> {
  const before = await lockRegisteredPermit(context.tx, companyId);
  if (!before) return;
  const after = await updatePermit(context.tx, ended(before, 'superseded', number ?? '', officeDay(context.now)), context.now);
  await recordAudit(context, { entity: 'module-permits', entityId: before.id, action: 'replace', before, after });
}

/**
 * Registers the permit of an approved application for the data exchange module: in force for three years from today, in
 * place of the one before. An x509 certificate already in use goes on with the new permit; without one, one is requested.
 */
export async function grantPermit(context: CommandContext, application: ApplicationRecord): Promise<ModulePermit> {
  const { tx, now } = context;
  const { institution, users = [], accounts = [], recipient } = application.payload as DataExchangeModule;
  const today = officeDay(now);
  await supersede(context, application);
  const permit = await insertPermit(tx, {
    companyId: application.companyId, institution: institution?.name?.trim() || application.applicant, registrationNumber: institution?.registrationNumber?.trim() ?? '',
    applicationId: application.id, applicationNumber: application.number ?? '', state: 'registered', registeredOn: today, validUntil: permitValidUntil(today),
    endedOn: null, endedBy: null, users, accounts, createdAt: now, updatedAt: now, version: 1,
  });
  await recordAudit(context, { entity: 'module-permits', entityId: permit.id, action: 'create', after: permit });
  const usable = await lockUsableCertificates(tx, application.companyId);
  for (const certificate of usable) await updateModuleCertificate(tx, { ...certificate, permitId: permit.id }, now);
  if (usable.length === 0) await requestCertificate(context, permit, { application, recipient, request: undefined, replacesId: null });
  return permit;
}
