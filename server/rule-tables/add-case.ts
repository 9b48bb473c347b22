import { applyEdits, modify } from 'jsonc-parser';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { caseNameSchema } from '../../rules-schema/origin-rules/rule-case-schema.ts';
import type { RuleCase, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { AddCase } from '../../rules-schema/rule-table-version/add-case.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { decisionById } from '../decisions/decision-reads.ts';
import { determineGoods } from '../determinations/determine-goods.ts';
import { checkDocument } from './check-document.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { taken } from './rule-table-version.ts';
import { lockVersion, readDocumentText } from './rule-table-version-store.ts';
import { sayingOf } from './run-cases.ts';
import { saveDraft } from './save-draft.ts';

/** Leaves room for a number behind it. */
const LONGEST_NAME = caseNameSchema.maxLength - 6;
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

interface Goods {
  name: string;
  facts: NonNullable<AddCase['facts']>;
  /** What the engine found when they were decided upon; null: goods tried by hand. */
  decided: Determination | null;
}

/** A name nobody has taken. */
function freeName(name: string, cases: readonly RuleCase[]): string {
  const taken = new Set(cases.map((one) => one.name));
  let free = name;
  for (let next = 2; taken.has(free); next += 1) free = `${name} (${next})`;
  return free;
}

/** @throws Refusal 404 when there is no such decision, 422 when it was made under another agreement */
async function goodsOf({ tx }: CommandContext, { name, facts, decisionId }: AddCase, { agreement, cases = [] }: RuleTable): Promise<Goods> {
  if (decisionId === undefined) {
    if (name === undefined || facts === undefined) throw new Error('A case needs a name and facts, or a decision.');
    return { name: name.trim(), facts, decided: null };
  }
  const decision = await decisionById(tx, decisionId);
  if (decision.agreement !== agreement) refuse(ruleTableMessages, 'decision-of-other-agreement', { agreement: decision.agreement });
  const { applicationNumber, externalReference, id, itemNumber, productCode } = decision;
  const called = `Lēmums ${applicationNumber ?? externalReference ?? id}/${itemNumber}: ${spacedCode(productCode)}`.slice(0, LONGEST_NAME);
  return { name: name?.trim() ?? freeName(called, cases), facts: decision.facts, decided: decision.determination };
}

async function expectedOf({ tx }: CommandContext, id: number, { determinedBy, expectedOutcome }: AddCase, { facts, decided }: Goods): Promise<RuleCase['expected']> {
  const found = decided !== null && determinedBy === undefined ? decided : await determineGoods(tx, { ...facts, ruleTableVersionId: determinedBy ?? id });
  const { questions, ...said } = sayingOf(found);
  if (expectedOutcome !== undefined && expectedOutcome !== said.outcome) return { outcome: expectedOutcome };
  return { ...said, ...(questions.length > 0 && { questions }) };
}

/**
 * Adds goods to the cases of a draft: tried by hand, expected to come out as a version determines them now, or those of a
 * past decision, expected to come out as the engine found them then (or, either, as the person says they should). A case that fails under the draft is kept all the same, and reported: it is what the draft has to mend.
 * @throws Refusal 404 (also of the decision), 409 unless it is a draft, 412 stale, 422 a document that is no rule table yet, a name that is taken, a decision under another agreement, or facts that cannot be determined upon
 */
export async function addCase(context: CommandContext, { id, ...input }: AddCase & { id: number }): Promise<VersionInFull> {
  const version = await lockVersion(context.tx, id);
  checkVersion(context, version.version);
  taken(version, 'save');
  const documentText = await readDocumentText(context.tx, id);
  const { table } = checkDocument(documentText, version.agreement);
  if (table === null) return refuse(ruleTableMessages, 'document-not-usable', { number: version.number });
  const goods = await goodsOf(context, input, table);
  const { name, facts } = goods;
  if (table.cases?.some((other) => other.name === name)) refuseNameTaken(name);
  const expected = await expectedOf(context, id, input, goods);
  const article = input.article?.trim();
  return saveDraft(context, { id, documentText: withCase(documentText, table, { name, ...(article && { article }), facts, expected }) });
}
