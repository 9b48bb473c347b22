import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { readCases } from '../../server/legal-cases/read-cases.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const program = compileRuleTable(table);
const folder = new URL('./cases/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv')).sort()) {
  describe(file, () => {
    const cases = readCases(new URL(file, folder), table.agreement);
    it.each(cases.map((one) => [`${one.article}: ${one.name}`, one] as const))('%s', (_, { facts, expected }) => {
      const result = determine(program, facts);
      if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join(' '));
      const { outcome, entry, column, questions } = result.determination;
      expect(outcome).toBe(expected.outcome);
      if (expected.entry !== '') expect(entry?.id).toBe(expected.entry);
      if (expected.column !== '') expect(String(column)).toBe(expected.column);
      if (expected.questions !== null) expect(questions.map(({ id }) => id).sort()).toEqual([...expected.questions].sort());
    });
  });
}
