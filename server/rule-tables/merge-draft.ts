import type { Knex } from 'knex';
import type { DraftConflict, MergeConflict, MergeDraft, MergedDraft } from '../../rules-schema/rule-table-version/merge-draft.ts';
import { commandMessages } from '../command/command-messages.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { compareRuleTables } from '../origin/compare-rule-tables.ts';
import { checkDocument } from './check-document.ts';
import { changedPieces, takeApart, type TakenApart } from './document-pieces.ts';
import { replacedTextAt, saversSince } from './draft-text-store.ts';
import { mergeDocuments } from './merge-documents.ts';
import { mergedText } from './merged-text.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { mayTake } from '../../rules-schema/rule-table-version/version-steps.ts';
import type { StoredVersion } from './rule-table-version.ts';
import { readDocumentText, readVersion } from './rule-table-version-store.ts';

/** As many sentences as a person reads before going on. */
const MOST_SENTENCES = 50;

function readApart(text: string): TakenApart | null {
  try {
    return takeApart(JSON.parse(text));
  } catch {
    return null;
  }
}

/** The text a writer began from: what the server still keeps of it, or null. */
async function baseOf(db: Knex, { id, version }: StoredVersion, seen: number, current: string): Promise<string | null> {
  if (seen > version) return null;
  const savers = await saversSince(db, id, seen);
  return savers.length === 0 ? current : replacedTextAt(db, id, seen);
}

function sentencesOf(before: string, after: string): DraftConflict['sentences'] {
  const [was, is] = [checkDocument(before).table, checkDocument(after).table];
  return was === null || is === null ? [] : compareRuleTables(was, is).slice(0, MOST_SENTENCES).map(({ sentence }) => sentence);
}

async function conflictWith(db: Knex, version: StoredVersion, seen: number): Promise<DraftConflict> {
  const current = await readDocumentText(db, version.id);
  const base = await baseOf(db, version, seen, current);
  const [was, is] = [base === null ? null : readApart(base), readApart(current)];
  return {
    version: version.version, savedBy: await saversSince(db, version.id, seen), savedAt: version.updatedAt, isBaseKept: base !== null,
    pieces: was === null || is === null ? [] : changedPieces(was, is),
    sentences: base === null ? [] : sentencesOf(base, current),
  };
}

/**
 * Holds a draft against the version its writer saw. Who comes too late is told what the others changed, so that both can be kept.
 * @throws Refusal 428 when a person named none, 412 with the member `conflict` when others have saved meanwhile
 */
export async function checkDraftIsAsSeen(context: CommandContext, version: StoredVersion): Promise<void> {
  const { expectedVersion: seen, tx } = context;
  if (seen === null || seen === version.version || !mayTake('save', version.state)) return checkVersion(context, version.version);
  return refuse(commandMessages, 'version-stale', {}, { status: 412, members: { conflict: await conflictWith(tx, version, seen) } });
}

/** Texts that cannot be read part by part are one single conflict. */
function asWhole(base: string, mine: string, theirs: string): Pick<MergedDraft, 'taken' | 'conflicts' | 'documentText'> {
  if (theirs === base || theirs === mine) return { documentText: mine, taken: [], conflicts: [] };
  const whole: MergeConflict = { place: '', entryId: null, field: null, base, mine, theirs };
  return mine === base ? { documentText: theirs, taken: [], conflicts: [] } : { documentText: mine, taken: [], conflicts: [whole] };
}

/**
 * Merges one's own text with what others have saved since it was begun, by the ids of the entries. Nothing is kept: the
 * answer is to be saved.
 * @throws Refusal 404, 409 when the version is no draft any more, 422 when the text it began from is not known and was not sent
 */
export async function mergeDraft(db: Knex, id: number, { documentText: mine, baseVersion, baseText }: MergeDraft): Promise<MergedDraft> {
  const version = await readVersion(db, id);
  if (!mayTake('save', version.state)) refuse(ruleTableMessages, 'draft-only', { number: version.number }, { status: 409 });
  const theirs = await readDocumentText(db, id);
  const base = baseText ?? (await baseOf(db, version, baseVersion, theirs)) ?? refuse(ruleTableMessages, 'base-unknown', { version: baseVersion });
  const [began, here, there] = [base, mine, theirs].map(readApart);
  const lockVersion = version.version;
  if (!began || !here || !there) return { lockVersion, ...asWhole(base, mine, theirs) };
  const merged = mergeDocuments({ base: began, mine: here, theirs: there });
  return { lockVersion, documentText: mergedText(mine, merged), taken: merged.taken, conflicts: merged.conflicts };
}
