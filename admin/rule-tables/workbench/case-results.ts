import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { DraftState } from './draft-keeper.ts';

/** A case of the document with how it came out. */
export interface ShownCase {
  index: number;
  name: string;
  article: string | null;
  /** null: not run, because the document has other errors or is still being checked. */
  holds: boolean | null;
  /** What was expected and what came out, where it fails. */
  difference: BothLanguages | null;
  /** Where it stands in the text, where it fails. */
  finding: DocumentDiagnostic | null;
}

const textIn = (value: unknown, field: string): string | null => {
  const held: unknown = typeof value === 'object' && value !== null && field in value ? (value as Record<string, unknown>)[field] : null;
  return typeof held === 'string' ? held : null;
};

/** The cases as they stand in the document, each with what the last check said of it; those that fail first. */
export function caseResults(cases: unknown, { diagnostics, cases: checked, isChecked }: Pick<DraftState, 'diagnostics' | 'cases' | 'isChecked'>): ShownCase[] {
  const findings = new Map(diagnostics.filter(({ code }) => code === 'case-fails').map((finding) => [finding.pointer, finding]));
  const areRun = isChecked && diagnostics.every(({ severity, code }) => severity !== 'error' || code === 'case-fails');
  const results = (Array.isArray(cases) ? cases : []).map((each: unknown, index): ShownCase => {
    const pointer = `/cases/${index}`;
    const finding = findings.get(pointer) ?? null;
    const said = checked?.find((result) => result.pointer === pointer);
    const holds = areRun ? finding === null : null;
    return { index, name: textIn(each, 'name') ?? '–', article: textIn(each, 'article'), holds, finding, difference: holds === false ? (said?.difference ?? finding?.message ?? null) : null };
  });
  return results.sort((a, b) => Number(a.holds !== false) - Number(b.holds !== false) || a.index - b.index);
}
