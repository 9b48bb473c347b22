import { applyEdits, modify } from 'jsonc-parser';
import type { RuleCase, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { AddCase } from '../../rules-schema/rule-table-version/add-case.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { determineGoods } from '../determinations/determine-goods.ts';
import { checkDocument } from './check-document.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { taken } from './rule-table-version.ts';
import { lockVersion, readDocumentText } from './rule-table-version-store.ts';
import { sayingOf } from './run-cases.ts';
import { saveDraft } from './save-draft.ts';

const WRITING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } } as const;

/** The text with one case more; everything else stays as it was typed. */
function withCase(documentText: string, { cases }: RuleTable, added: RuleCase): string {
  const edits = cases === undefined ? modify(documentText, ['cases'], [added], WRITING) : modify(documentText, ['cases', cases.length], added, { ...WRITING, isArrayInsertion: true });
  return applyEdits(documentText, edits);
}

function refuseNameTaken(name: string): never {
  const message = sentenceOf(ruleTableMessages, 'case-name-taken', { name });
  return refuse(ruleTableMessages, 'case-name-taken', { name }, { errors: [{ pointer: '/name', code: 'case-name-taken', message, params: { name } }] });
}

async function expectedOf({ tx }: CommandContext, id: number, { facts, determinedBy = id, expectedOutcome }: AddCase): Promise<RuleCase['expected']> {
  const { questions, ...said } = sayingOf(await determineGoods(tx, { ...facts, ruleTableVersionId: determinedBy }));
  if (expectedOutcome !== undefined && expectedOutcome !== said.outcome) return { outcome: expectedOutcome };
  return { ...said, ...(questions.length > 0 && { questions }) };
}

/**
 * Adds goods to the cases of a draft, expected to come out as a version determines them now (or as the person says they
 * should). A case that fails under the draft is kept all the same, and reported: it is what the draft has to mend.
 * @throws Refusal 404, 409 unless it is a draft, 412 stale, 422 a document that is no rule table yet, a name that is taken, or facts that cannot be determined upon
 */
export async function addCase(context: CommandContext, { id, ...input }: AddCase & { id: number }): Promise<VersionInFull> {
  const version = await lockVersion(context.tx, id);
  checkVersion(context, version.version);
  taken(version, 'save');
  const documentText = await readDocumentText(context.tx, id);
  const { table } = checkDocument(documentText, version.agreement);
  if (table === null) return refuse(ruleTableMessages, 'document-not-usable', { number: version.number });
  const name = input.name.trim();
  if (table.cases?.some((other) => other.name === name)) refuseNameTaken(name);
  const expected = await expectedOf(context, id, input);
  const article = input.article?.trim();
  return saveDraft(context, { id, documentText: withCase(documentText, table, { name, ...(article && { article }), facts: input.facts, expected }) });
}
