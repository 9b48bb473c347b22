import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { holdApplication } from '../applications/change-documents.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { demandSignatory } from '../signatories/demand-signatory.ts';
import { keepContent, readContent, sha256Of } from './content-folder.ts';
import { certificationNumber, demandCertifiable, nameOfCopy } from './document.ts';
import { documentMessages } from './document-messages.ts';
import { documentById, documentsOf } from './document-reads.ts';
import { insertDocument, lockDocument, takeCertificationNumber } from './document-store.ts';
import { endorsePdf, type Endorsement } from './endorse-pdf.ts';

const APPROVED: readonly string[] = ['approved', 'issued', 'registered'];

async function endorsed(folder: string, { name, sha256 }: OfficeDocument, endorsement: Endorsement): Promise<Buffer> {
  const original = (await readContent(folder, sha256)) ?? refuse(documentMessages, 'content-lost', { name }, { status: 500 });
  return endorsePdf(original, endorsement).catch(() => refuse(documentMessages, 'not-certifiable', { name }));
}

/**
 * Puts the chamber's endorsement on a copy of a document of an approved application, under the next number of the register
 * of endorsements. The copy is a document of its own; the original stays as it is.
 * @param folder where contents are kept
 * @throws Refusal 404, 409 when the application is not approved or the copy exists already, 412, 422 no PDF fit for it, or
 *   the signatory may not sign today
 */
export async function certifyDocument(context: CommandContext, { id, signatoryId, folder }: { id: number; signatoryId: number; folder: string }): Promise<OfficeDocument> {
  const { tx, now, actor } = context;
  const { applicationId } = await documentById(tx, id);
  const application = await holdApplication(context, applicationId);
  const original = await lockDocument(tx, id);
  checkVersion(context, original.version);
  if (!APPROVED.includes(application.state)) refuse(documentMessages, 'not-approved', {}, { status: 409 });
  demandCertifiable(original, await documentsOf(tx, applicationId));
  const { name: signatory, post } = await demandSignatory(context, signatoryId, application.type);
  const on = officeDay(now);
  const year = Number(on.slice(0, 4));
  const number = certificationNumber(year, await takeCertificationNumber(tx, year));
  const bytes = await endorsed(folder, original, { number, on, signatory, post: post ?? null, applicationNumber: application.number ?? '', sha256: original.sha256 });
  const copy = await insertDocument(tx, {
    applicationId, name: nameOfCopy(original.name, number), type: 'pdf', size: bytes.length, sha256: sha256Of(bytes), kind: 'certified-copy', certify: false,
    flags: original.flags, scan: original.scan, originalId: id, certification: { number, on, signatory, signatoryId },
    addedBy: actor.name, version: 1, createdAt: now, updatedAt: now,
  });
  await keepContent(folder, bytes);
  await recordAudit(context, { entity: 'documents', entityId: copy.id, action: 'certify', after: copy });
  return copy;
}
