import type { OfficeDocument, SentKind } from '../../rules-schema/document/document.ts';
import { changeDocuments } from '../applications/change-documents.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { keepContent } from './content-folder.ts';
import { demandRoom, type RecognisedFile } from './document.ts';
import { documentsOf } from './document-reads.ts';
import { insertDocument } from './document-store.ts';

/** Files for an application, and what they are. */
export interface AddDocuments {
  /** The application. */
  id: number;
  kind: SentKind;
  certify?: boolean;
  files: readonly RecognisedFile[];
  /** Where contents are kept. */
  folder: string;
}

/**
 * Adds files to an application while it may be changed. All are taken, or none.
 * @throws Refusal 404, 409 when it may not be changed or a file is there already, 413 too much
 */
export async function addDocuments(context: CommandContext, { id, kind, certify = false, files, folder }: AddDocuments): Promise<OfficeDocument[]> {
  const { tx, actor, now } = context;
  const added = await changeDocuments(context, id, async () => {
    demandRoom(await documentsOf(tx, id), files);
    const entered: OfficeDocument[] = [];
    for (const { name, type, flags, scan, sha256, bytes } of files) {
      entered.push(await insertDocument(tx, {
        applicationId: id, name, type, size: bytes.length, sha256, kind, certify, flags, scan, originalId: null, certification: null,
        addedBy: actor.name, version: 1, createdAt: now, updatedAt: now,
      }));
      await keepContent(folder, bytes);
    }
    return entered;
  });
  for (const document of added) await recordAudit(context, { entity: 'documents', entityId: document.id, action: 'add', after: document });
  return added;
}
