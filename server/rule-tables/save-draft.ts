import type { SaveDraft, VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { compareRuleTables } from '../origin/compare-rule-tables.ts';
import { checkDocument } from './check-document.ts';
import { keepReplacedText } from './draft-text-store.ts';
import { checkDraftIsAsSeen } from './merge-draft.ts';
import { taken, withAuthor } from './rule-table-version.ts';
import { lockVersion, readDocumentText, updateVersion } from './rule-table-version-store.ts';
import { inFull, recordOf } from './version-record.ts';
import { weighed } from './weigh-diagnostics.ts';

/** As many sentences as a line of the audit trail can carry; the versions themselves keep everything. */
const MOST_SENTENCES = 50;

/** What the trail says was changed: sentences, where both texts can be read as tables. */
function changesSaid(before: RuleTable | null, after: RuleTable | null): { changes?: string[]; furtherChanges?: number } {
  if (before === null || after === null) return {};
  const changes = compareRuleTables(before, after);
  return { changes: changes.slice(0, MOST_SENTENCES).map(({ sentence }) => `${sentence.lv} / ${sentence.en}`), furtherChanges: Math.max(0, changes.length - MOST_SENTENCES) };
}

/**
 * Keeps the whole text of a draft, whatever its faults, so that nothing typed is lost, and answers what is wrong with it.
 * Whoever changes the text becomes one of its authors, and a delivered text they change is no longer a delivered one.
 * @throws Refusal 409 once it has been submitted, 412 with what the others changed (member `conflict`) when someone else has saved meanwhile
 */
export async function saveDraft(context: CommandContext, { id, documentText, changeNote }: SaveDraft & { id: number }): Promise<VersionInFull> {
  const { tx, actor, now } = context;
  const before = await lockVersion(tx, id);
  await checkDraftIsAsSeen(context, before);
  const next = taken(before, 'save');
  const textBefore = await readDocumentText(tx, id);
  const { table, sha256, diagnostics } = checkDocument(documentText, before.agreement);
  const authors = textBefore === documentText ? before.authors : withAuthor(before.authors, actor);
  const shipped = before.shipped && (sha256 === before.sha256 || actor.kind === 'system');
  const after = await updateVersion(tx, { ...next, sha256, shipped, authors, changeNote: changeNote?.trim() ?? before.changeNote }, now, documentText);
  if (textBefore !== documentText) await keepReplacedText(tx, { versionId: id, version: before.version, documentText: textBefore, replacedBy: actor.name, replacedAt: now });
  const day = officeDay(now);
  const said = sha256 === before.sha256 ? {} : changesSaid(checkDocument(textBefore).table, table);
  await recordAudit(context, { entity: 'rule-table-versions', entityId: id, action: 'save', before: recordOf(before, day), after: { ...recordOf(after, day), ...said } });
  return inFull(after, day, documentText, await weighed(tx, before.agreement, diagnostics));
}
