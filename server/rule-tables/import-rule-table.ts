import { readableJson } from '../../rules-schema/readable-json.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { officeDay } from '../command/office-calendar.ts';
import { newDraft } from './new-draft.ts';
import { ruleSheetMessages } from './rule-sheet-messages.ts';
import { tableOfRows, type ReadRow } from './rule-sheet.ts';
import { allVersions, versionInForce } from './rule-table-reads.ts';
import { saveDraft } from './save-draft.ts';

/** The document the rows of a sheet say, laid out to be read. @throws Refusal 422 with what cannot be read, line by line */
export function documentOfSheet(rows: readonly ReadRow[]): string {
  const { document, problems } = tableOfRows(rows);
  const [first] = problems;
  if (first) refuse(ruleSheetMessages, 'sheet-faulty', { count: problems.length, first: first.message.en, firstLv: first.message.lv }, { errors: problems.slice(0, 200) });
  return readableJson(document);
}

const agreementIn = (documentText: string): string | null => {
  const document: unknown = JSON.parse(documentText);
  return typeof document === 'object' && document !== null && 'agreement' in document && typeof document.agreement === 'string' ? document.agreement : null;
};

/** The version an import is compared with unless one is named: the one in force today, else the latest. */
async function baseFor({ tx, now }: CommandContext, agreement: string | null): Promise<number | null> {
  if (agreement === null) return null;
  const inForce = await versionInForce(tx, agreement, officeDay(now));
  return inForce?.id ?? (await allVersions(tx, agreement)).at(-1)?.id ?? null;
}

export interface TableToImport {
  documentText: string;
  /** The version the draft is compared with; null: the one in force. */
  basedOnVersionId: number | null;
  changeNote: string;
}

/**
 * Takes a rule table in as a draft, never in the place of anything: what it says otherwise than the version it is based on
 * can be read as any draft's difference, and it goes the way of any draft.
 * @throws Refusal 404 when there is no such version to base it on, 422 when it names no agreement
 */
export async function importRuleTable(context: CommandContext, { documentText, basedOnVersionId, changeNote }: TableToImport): Promise<VersionInFull> {
  const base = basedOnVersionId ?? (await baseFor(context, agreementIn(documentText)));
  const note = { changeNote };
  if (base === null) return newDraft(context, { documentText, ...note });
  const draft = await newDraft(context, { basedOnVersionId: base, ...note });
  return saveDraft({ ...context, expectedVersion: draft.version }, { id: draft.id, documentText, ...note });
}
