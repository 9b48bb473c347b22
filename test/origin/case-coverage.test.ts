import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULE_KINDS } from '../../rules-schema/origin-rules/criterion.ts';
import { criteriaOf } from '../../rules-schema/origin-rules/walk-criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { readCaseBook } from '../../server/legal-cases/case-book.ts';
import { caseCoverage } from '../../server/legal-cases/case-coverage.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const { cases, reasons } = readCaseBook(fileURLToPath(new URL('./cases/', import.meta.url)), table.agreement);
const coverage = caseCoverage(table, cases, reasons);

describe('the book of cases covers Annex II', () => {
  it('has for every entry a passing and a failing case, or the reason why none can exist', () => {
    expect(coverage.entries).toHaveLength(537);
    expect(coverage.gaps).toEqual([]);
  });

  it('gives no reason for a case that does exist, and reasons that say something', () => {
    expect(coverage.staleReasons).toEqual([]);
    expect(reasons.filter(({ why }) => why.trim().length < 20)).toEqual([]);
    const onlyAnyHeading = reasons.filter(({ missing, entry }) => missing === 'failing' && entry !== 'ch-77').map(({ entry }) => table.entries.find(({ id }) => id === entry)?.column3);
    expect(onlyAnyHeading.filter((rule) => JSON.stringify(rule) !== '{"anyHeading":{}}')).toEqual([]);
  });

  it('meets every legal test of the list holding and failing', () => {
    const used = new Set(table.entries.flatMap((entry, index) => [...criteriaOf(entry, index)].map(({ of }) => testOf(of).kind)));
    const met = RULE_KINDS.filter((kind) => used.has(kind)).map((kind) => [kind, coverage.kinds[kind].yes > 0, coverage.kinds[kind].no > 0]);
    expect(met.filter(([, holding, failing]) => !(holding === true && failing === true))).toEqual([]);
  });

  it('would notice an entry whose cases went missing, and a reason gone stale', () => {
    const without = caseCoverage(table, cases.filter(({ expected }) => expected.entry !== '8480' || expected.outcome !== 'not-originating'), reasons);
    expect(without.gaps).toEqual(['8480 has no failing case']);
    const stale = { entry: '8480', missing: 'failing', why: 'Not so.' } as const;
    expect(caseCoverage(table, cases, [...reasons, stale]).staleReasons).toEqual([stale]);
    expect(caseCoverage(table, cases, [...reasons, { ...stale, entry: 'no-such-entry' }]).staleReasons).toHaveLength(1);
  });
});
