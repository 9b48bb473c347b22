import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { demandFitDocument } from './demand-fit-document.ts';
import { forgetReplacedTexts } from './draft-text-store.ts';
import { handOf } from './rule-table-version.ts';
import { readDocumentText } from './rule-table-version-store.ts';
import { takeStep } from './take-step.ts';

/**
 * Hands a draft in for approval; from here on its document no longer changes.
 * @throws Refusal 422 while the document has an error, 409 unless it is a draft, 412 stale
 */
export async function submitVersion(context: CommandContext, { id }: { id: number }): Promise<VersionRecord> {
  return takeStep(context, id, 'submit', async ({ agreement }) => {
    demandFitDocument(await readDocumentText(context.tx, id), agreement);
    await forgetReplacedTexts(context.tx, id);
    return { submitted: handOf(context.actor, context.now), reviewNote: null };
  });
}
