import { checkCases } from './check-cases.ts';
import { checkCodes } from './check-codes.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkNames } from './check-names.ts';
import { checkTests } from './check-tests.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { RuleTable } from './rule-table.ts';

/** The sense of a table that has passed its schema: what no JSON Schema can say. Errors keep it from being submitted. */
export function checkRuleTable(table: RuleTable): Diagnostic[] {
  return [...checkNames(table), ...checkCodes(table), ...checkCoverage(table), ...checkTests(table), ...checkCases(table)];
}
