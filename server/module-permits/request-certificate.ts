import type { DataExchangeModule } from '../../rules-schema/application/data-exchange-module.ts';
import type { ModuleCertificate, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import type { ApplicationRecord } from '../applications/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { insertModuleCertificate } from './module-permit-store.ts';
import { readCertificateRequest } from './read-certificate-request.ts';

interface Wanted {
  application: ApplicationRecord;
  recipient: DataExchangeModule['recipient'];
  /** PEM, when one was handed in. */
  request: string | undefined;
  replacesId: number | null;
}

/** Enters an x509 certificate that is to be issued to the person an application names. The personal code stays with the application. */
export async function requestCertificate(context: CommandContext, { id, institution }: ModulePermit, { application, recipient, request, replacesId }: Wanted): Promise<ModuleCertificate> {
  const { tx, now } = context;
  const read = request === undefined ? null : await readCertificateRequest(request);
  const certificate = await insertModuleCertificate(tx, {
    permitId: id, companyId: application.companyId, institution, recipient: [recipient?.givenName, recipient?.surname].filter(Boolean).join(' '), state: 'requested',
    applicationNumber: application.number ?? '', requestedOn: officeDay(now), issuedOn: null, serialNumber: null, activatedOn: null, validUntil: null, endedOn: null, reason: null,
    replacesId, requestSubject: read?.subject ?? null, requestKey: read?.key ?? null, createdAt: now, updatedAt: now, version: 1,
  });
  await recordAudit(context, { entity: 'module-certificates', entityId: certificate.id, action: 'create', after: certificate });
  return certificate;
}
