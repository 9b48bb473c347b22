import type { FromSchema } from 'json-schema-to-ts';
import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import type { Certificate, postCertificateSchema, registerCustomsSchema, useFormSchema } from '../../rules-schema/certificate/certificate.ts';
import { applicationType } from '../applications/application-type-reads.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { checkVersion } from '../command/version.ts';
import { takeForm } from '../form-stocks/take-form.ts';
import { auditedCertificate, listedCertificate } from './audited-certificate.ts';
import { endorsedByCustoms, onForm, posted, type CertificateRecord } from './certificate.ts';
import { lockCertificate, updateCertificate } from './certificate-store.ts';

type On<Schema> = Schema & { id: number };

async function change(context: CommandContext, id: number, action: AuditDeed, next: (certificate: CertificateRecord) => CertificateRecord): Promise<Certificate> {
  const before = await lockCertificate(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateCertificate(context.tx, next(before), context.now);
  await recordAudit(context, { entity: 'certificates', entityId: id, action, before: auditedCertificate(before), after: auditedCertificate(after) });
  return listedCertificate(after);
}

/** Records that the chamber printed, stamped, signed and posted a certificate. @throws Refusal 409 when it is not the chamber’s to post, 412, 422 */
export function postCertificate(context: CommandContext, { id, postedOn }: On<FromSchema<typeof postCertificateSchema>>): Promise<Certificate> {
  return change(context, id, 'post', (certificate) => posted(certificate, postedOn, officeDay(context.now)));
}

/** Registers what customs wrote into box 11 of an EUR.1 (article 17(6)). @throws Refusal 409 when it is no EUR.1 in force, 412, 422 */
export async function registerCustoms(context: CommandContext, { id, customsNumber, customsOffice, customsOn }: On<FromSchema<typeof registerCustomsSchema>>): Promise<Certificate> {
  const box = { customsNumber: customsNumber.trim(), customsOffice: customsOffice.trim(), customsOn };
  const { certificate: terms } = await applicationType(context.tx, 'eur1');
  return change(context, id, 'endorse', (certificate) => endorsedByCustoms(certificate, box, terms?.validMonths ?? null, officeDay(context.now)));
}

/** Takes a pre-printed form from the stock for an EUR.1. @throws Refusal 409 when the form is not there or used, or the EUR.1 has one; 412 */
export async function useForm(context: CommandContext, { id, series, number }: On<FromSchema<typeof useFormSchema>>): Promise<Certificate> {
  const certificate = await change(context, id, 'use-form', (before) => onForm(before, `${series} ${number}`));
  await takeForm(context, { series, number, certificateId: id, certificateNumber: certificate.number });
  return certificate;
}
