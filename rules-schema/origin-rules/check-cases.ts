import { factsSchema, type Facts } from '../determination/facts.ts';
import { validator } from '../validate.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { RuleCase, RuleTable } from './rule-table.ts';

const checkFacts = validator<Facts>(factsSchema);

/** The facts of a case. @returns null where they do not have the shape of facts */
export function factsOfCase({ facts }: RuleCase): Facts | null {
  const checked = checkFacts(facts);
  return checked.ok ? checked.value : null;
}

function factProblems({ facts }: RuleCase, pointer: string): Diagnostic[] {
  const checked = checkFacts(facts);
  return checked.ok ? [] : checked.problems.map(({ pointer: inFacts, code, message }) => ({ pointer: `${pointer}/facts${inFacts}`, code, severity: 'error', message }));
}

function nameProblems(firsts: ReadonlyMap<string, number>, { name }: RuleCase, index: number): Diagnostic[] {
  if (firsts.get(name) === index) return [];
  return [{ pointer: `/cases/${index}/name`, code: 'duplicate-case', severity: 'error', message: { en: `There already is a case called “${name}”.`, lv: `Gadījums “${name}” jau ir.` } }];
}

function entryProblems(entryIds: ReadonlySet<string>, { expected: { entry } }: RuleCase, pointer: string): Diagnostic[] {
  if (entry === undefined || entryIds.has(entry)) return [];
  return [{ pointer: `${pointer}/expected/entry`, code: 'unknown-entry', severity: 'error', message: { en: `The table has no entry ${entry}.`, lv: `Tabulā nav ieraksta ${entry}.` } }];
}

function agreementProblems(table: RuleTable, of: RuleCase, pointer: string): Diagnostic[] {
  const agreement = factsOfCase(of)?.agreement;
  if (agreement === undefined || agreement === table.agreement) return [];
  return [{
    pointer: `${pointer}/facts/agreement`, code: 'other-agreement', severity: 'error',
    message: { en: `The case speaks of ${agreement}, the table of ${table.agreement}.`, lv: `Gadījumā norādīts ${agreement}, bet tabula ir ${table.agreement}.` },
  }];
}

/** The cases of a table make sense: facts in their shape and of its agreement, names of their own, entries that exist. */
export function checkCases(table: RuleTable): Diagnostic[] {
  const cases = table.cases ?? [];
  const firsts = new Map([...cases.entries()].reverse().map(([index, { name }]) => [name, index]));
  const entryIds = new Set(table.entries.map(({ id }) => id));
  return cases.flatMap((each, index) => {
    const pointer = `/cases/${index}`;
    return [...nameProblems(firsts, each, index), ...factProblems(each, pointer), ...agreementProblems(table, each, pointer), ...entryProblems(entryIds, each, pointer)];
  });
}
