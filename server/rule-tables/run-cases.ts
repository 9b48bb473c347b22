import { factsOfCase } from '../../rules-schema/origin-rules/check-cases.ts';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Diagnostic } from '../../rules-schema/origin-rules/diagnostic.ts';
import type { RuleCase, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { CaseResult } from '../../rules-schema/rule-table-version/case-result.ts';
import { compileRuleTable, type Program } from '../origin/compile-rule-table.ts';
import { determine } from '../origin/determine.ts';

/** The code of the finding that a case fails: it keeps a table from being submitted, not from being replayed. */
export const CASE_FAILS = 'case-fails';

type Expected = RuleCase['expected'];
type Saying = Expected & Required<Pick<Expected, 'column' | 'questions'>>;

const OUTCOMES: Readonly<Record<Expected['outcome'], BothLanguages>> = {
  'originating': { en: 'originating', lv: 'noteiktas izcelsmes' },
  'not-originating': { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  'undetermined': { en: 'undetermined', lv: 'nav noteikts' },
};

/** What a determination says, in the terms of a case. */
export function sayingOf({ outcome, entry, column, questions }: Pick<Determination, 'outcome' | 'entry' | 'column' | 'questions'>): Saying {
  return { outcome, ...(entry && { entry: entry.id }), column, questions: questions.map(({ id }) => id).sort() };
}

const sameQuestions = (a: readonly string[], b: readonly string[]): boolean => [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n');

/** What the table says otherwise than expected, each as "expected, found". */
function differences(expected: Expected, said: Saying): BothLanguages[] {
  const found: BothLanguages[] = [];
  const differ = (en: string, lv: string, was: string | BothLanguages, is: string | BothLanguages): void => {
    const [a, b] = [was, is].map((word) => (typeof word === 'string' ? { en: word, lv: word } : word)) as [BothLanguages, BothLanguages];
    found.push({ en: `${en}: expected ${a.en}, found ${b.en}`, lv: `${lv}: sagaidīts ${a.lv}, ir ${b.lv}` });
  };
  const shown = (value: string | number | null | undefined): string => String(value ?? '–');
  if (expected.outcome !== said.outcome) differ('outcome', 'iznākums', OUTCOMES[expected.outcome], OUTCOMES[said.outcome]);
  if (expected.entry !== undefined && expected.entry !== said.entry) differ('entry', 'ieraksts', shown(expected.entry), shown(said.entry));
  if (expected.column !== undefined && expected.column !== said.column) differ('column', 'aile', shown(expected.column), shown(said.column));
  if (expected.questions && !sameQuestions(expected.questions, said.questions)) differ('questions', 'jautājumi', expected.questions.join(', ') || '–', said.questions.join(', ') || '–');
  return found;
}

function resultOf(program: Program, each: RuleCase, index: number): CaseResult {
  const about = { name: each.name, article: each.article ?? null, pointer: `/cases/${index}` };
  const facts = factsOfCase(each);
  if (facts === null) return { ...about, holds: null, difference: null };
  const result = determine(program, facts);
  const found = result.ok ? differences(each.expected, sayingOf(result.determination)) : [result.problems[0]?.message ?? { en: 'cannot be determined upon', lv: 'izcelsmi nevar noteikt' }];
  const difference = found.length === 0 ? null : { en: found.map(({ en }) => en).join('; '), lv: found.map(({ lv }) => lv).join('; ') };
  return { ...about, holds: difference === null, difference };
}

/** Runs the cases of a table that is otherwise in order. */
export function caseResults(table: RuleTable): CaseResult[] {
  if (table.cases === undefined || table.cases.length === 0) return [];
  const program = compileRuleTable(table);
  return table.cases.map((each, index) => resultOf(program, each, index));
}

/** A finding for each case that fails, saying what was expected and what the table says. */
export function failingCases(results: readonly CaseResult[]): Diagnostic[] {
  return results.flatMap(({ name, article, pointer, difference }): Diagnostic[] => {
    if (difference === null) return [];
    const named = article === null ? `“${name}”` : `“${name}” (${article})`;
    const message = { en: `Case ${named} fails – ${difference.en}.`, lv: `Gadījums ${named} neizpildās – ${difference.lv}.` };
    return [{ pointer, code: CASE_FAILS, severity: 'error', message }];
  });
}
