import type { OfficeDocument, SentKind } from '../../rules-schema/document/document.ts';
import { changeDocuments } from '../applications/change-documents.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { demandSent } from './document.ts';
import { documentById } from './document-reads.ts';
import { deleteDocument, lockDocument, updateDocument } from './document-store.ts';

/** Corrects what a document is said to be. @throws Refusal 404, 409 when the application may not be changed, 412 stale */
export async function describeDocument(context: CommandContext, { id, kind, certify }: { id: number; kind: SentKind; certify: boolean }): Promise<OfficeDocument> {
  const { applicationId } = await documentById(context.tx, id);
  const [before, after] = await changeDocuments(context, applicationId, async () => {
    const document = await lockDocument(context.tx, id);
    checkVersion(context, document.version);
    demandSent(document);
    return [document, await updateDocument(context.tx, { ...document, kind, certify }, context.now)] as const;
  });
  await recordAudit(context, { entity: 'documents', entityId: id, action: 'save', before, after });
  return after;
}

/**
 * Takes a document out of an application while it may be changed. Its content is kept as long as another document refers
 * to it, and a day longer.
 * @throws Refusal 404, 409 when the application may not be changed, 412 stale
 */
export async function removeDocument(context: CommandContext, { id }: { id: number }): Promise<OfficeDocument> {
  const { applicationId } = await documentById(context.tx, id);
  const removed = await changeDocuments(context, applicationId, async () => {
    const document = await lockDocument(context.tx, id);
    checkVersion(context, document.version);
    demandSent(document);
    await deleteDocument(context.tx, document, context.now);
    return document;
  });
  await recordAudit(context, { entity: 'documents', entityId: id, action: 'delete', before: removed });
  return removed;
}
