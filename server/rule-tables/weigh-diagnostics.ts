import type { Knex } from 'knex';
import { pastLinesWords } from '../../rules-schema/rule-table-version/past-lines.ts';
import type { DocumentDiagnostic } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { linesByEntry, linesByHeading } from '../decisions/past-lines-reads.ts';
import { agreementNamed, judgeText } from './check-document.ts';
import { readVersion } from './rule-table-version-store.ts';

type Weight = (diagnostic: DocumentDiagnostic) => { lines: number; about: 'entry' | 'goods' } | null;

async function weightBy(db: Knex, agreement: string, diagnostics: readonly DocumentDiagnostic[]): Promise<Weight> {
  const headings = [...new Set(diagnostics.flatMap(({ headings: named = [] }) => named))];
  const [entries, goods] = [await linesByEntry(db, agreement), await linesByHeading(db, agreement, headings)];
  return ({ entryId, headings: named }) => {
    if (named !== undefined) return { lines: named.reduce((sum, heading) => sum + (goods.get(heading) ?? 0), 0), about: 'goods' };
    return entryId === null ? null : { lines: entries.get(entryId) ?? 0, about: 'entry' };
  };
}

/**
 * Says with each finding how much of the office's past rests on it: the lines its entry decided or, where it concerns
 * whole headings, the lines with such goods. The same sentence goes to the editor, the API and the shell.
 */
export async function weighed(db: Knex, agreement: string, diagnostics: readonly DocumentDiagnostic[]): Promise<DocumentDiagnostic[]> {
  if (diagnostics.length === 0) return [];
  const weightOf = await weightBy(db, agreement, diagnostics);
  return diagnostics.map((diagnostic) => {
    const weight = weightOf(diagnostic);
    if (weight === null) return diagnostic;
    const { en, lv } = pastLinesWords(weight.lines, weight.about);
    return { ...diagnostic, pastLines: weight.lines, message: { en: `${diagnostic.message.en} ${en}`, lv: `${diagnostic.message.lv} ${lv}` } };
  });
}

/** How many past lines each entry of a version's agreement has decided. @throws Refusal 404 when there is no such version */
export async function pastLinesOf(db: Knex, id: number): Promise<{ total: number; entries: Record<string, number> }> {
  const { agreement } = await readVersion(db, id);
  const entries = await linesByEntry(db, agreement);
  return { total: [...entries.values()].reduce((sum, lines) => sum + lines, 0), entries: Object.fromEntries(entries) };
}

/** What there is to say about a text that belongs to no version yet, weighed by the past of the agreement it names. */
export async function judgeLooseText(db: Knex, documentText: string): Promise<ReturnType<typeof judgeText>> {
  const { diagnostics, cases } = judgeText(documentText);
  const agreement = agreementNamed(documentText);
  return { diagnostics: agreement === null ? diagnostics : await weighed(db, agreement, diagnostics), cases };
}
