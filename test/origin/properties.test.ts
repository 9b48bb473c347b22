import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine } from '../../server/origin/determine.ts';
import { codes, shipments as facts } from './facts-arbitrary.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const program = compileRuleTable(table);

function determined(given: Facts): Determination {
  const result = determine(program, given);
  if (!result.ok) throw new Error(result.problems[0]?.message.en);
  return result.determination;
}

const withAnswers = (given: Facts, answers: Record<string, boolean>): Facts => ({ ...given, answers: { ...given.answers, ...answers } });

describe('determine, on the real table', () => {
  it('does not depend on the order of materials', () => {
    fc.assert(fc.property(facts, (given) => {
      const [a, b] = [determined(given), determined({ ...given, materials: [...given.materials].reverse() })];
      expect([b.outcome, b.entry, b.column, b.questions.map(({ id }) => id).sort()]).toEqual([a.outcome, a.entry, a.column, a.questions.map(({ id }) => id).sort()]);
    }), { numRuns: 400 });
  });

  it('does not depend on the order of entries that differ in what they cover', () => {
    const reordered = compileRuleTable({ ...table, entries: [...table.entries].sort((a, b) => a.covers[0]!.localeCompare(b.covers[0]!) * -1 || table.entries.indexOf(a) - table.entries.indexOf(b)) });
    fc.assert(fc.property(facts, (given) => {
      const other = determine(reordered, given);
      expect(other.ok && other.determination.outcome).toBe(determined(given).outcome);
    }), { numRuns: 300 });
  });

  it('is reproducible to the byte', () => {
    fc.assert(fc.property(facts, (given) => {
      expect(JSON.stringify(determined(structuredClone(given)))).toBe(JSON.stringify(determined(given)));
    }), { numRuns: 200 });
  });

  it('asks exactly the questions that can still change the outcome', () => {
    fc.assert(fc.property(facts, (given) => {
      const { outcome, questions, questionsAreMinimal } = determined(given);
      if (!questionsAreMinimal) return;
      if (outcome !== 'undetermined') {
        expect(questions).toEqual([]);
        return;
      }
      expect(questions.length).toBeGreaterThan(0);
      for (const { id } of questions) {
        const others = questions.filter((question) => question.id !== id);
        const turns = Array.from({ length: 2 ** others.length }, (_, bits) => Object.fromEntries(others.map((other, place) => [other.id, ((bits >> place) & 1) === 1])))
          .some((answers) => determined(withAnswers(given, { ...answers, [id]: true })).outcome !== determined(withAnswers(given, { ...answers, [id]: false })).outcome);
        expect(turns, `${id} decides nothing`).toBe(true);
      }
    }), { numRuns: 150 });
  });

  it('is settled once all its questions are answered, and no answer contradicts a settled outcome', () => {
    fc.assert(fc.property(facts, fc.func(fc.boolean()), (given, answer) => {
      let current = given;
      for (let round = 0; round < 20; round += 1) {
        const { outcome, questions } = determined(current);
        if (outcome !== 'undetermined') return;
        current = withAnswers(current, Object.fromEntries(questions.map(({ id }) => [id, answer(id)])));
      }
      throw new Error('still undetermined after twenty rounds of answers');
    }), { numRuns: 300 });
  });

  it('never turns against a product because a further originating material is used, except by weight shares', () => {
    fc.assert(fc.property(facts, codes, (given, code) => {
      const before = determined(given);
      if (before.outcome !== 'originating' || before.entry === null || given.operations?.every((operation) => operation === 'simple-mixing')) return;
      const after = determined({ ...given, materials: [...given.materials, { id: 'more', code, value: { amount: '1.00', currency: 'EUR' }, originating: true, whollyObtained: true }] });
      expect(after.outcome).toBe('originating');
    }), { numRuns: 300 });
  });

  it('never turns against a product because a material is known to originate', () => {
    fc.assert(fc.property(facts, (given) => {
      const before = determined(given).outcome;
      if (before !== 'originating') return;
      const materials = given.materials.map((one) => (one.originating === false ? { ...one, originating: true } : one));
      expect(determined({ ...given, materials }).outcome).toBe('originating');
    }), { numRuns: 300 });
  });
});
