import { describe, expect, it } from 'vitest';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compareDeterminations } from '../../server/origin/compare-determinations.ts';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { determine, type DeterminationResult } from '../../server/origin/determine.ts';

function tableWith(column3: Criterion, more: Partial<RuleTable['entries'][number]> = {}): RuleTable {
  return {
    agreement: 'TEST', title: { lv: 'Tabula', en: 'Table' }, nomenclature: 'HS 2007', listName: { lv: 'Saraksts', en: 'List' }, source: 'test', validFrom: '2007-01-01',
    provisions: { territories: 'any' }, classes: {},
    entries: [{ id: '1704', covers: ['1704'], description: { lv: 'Konfektes', en: 'Sugar confectionery' }, column3, printed: { column1: '1704', column2: '', column3: '' }, wording: { column3: '' }, ...more }],
  };
}

const material = (value: string, more: Partial<MaterialFacts> = {}): MaterialFacts => ({ id: 'm1', code: '1701', value: { amount: value, currency: 'EUR' }, originating: false, ...more });

const facts = (...materials: MaterialFacts[]): Facts => ({
  agreement: 'TEST', date: '2008-05-01', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code: '1704', exWorksPrice: { amount: '100.00', currency: 'EUR' } }, materials,
});

const determined = (table: RuleTable, given: Facts): DeterminationResult => determine(compileRuleTable(table), given);

function before(table: RuleTable, given: Facts): Determination {
  const result = determined(table, given);
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.determination;
}

const limit = (percent: number): Criterion => ({ valueLimit: { percent } });

describe('compareDeterminations', () => {
  const compare = (was: RuleTable, is: RuleTable, given: Facts) => compareDeterminations(before(was, given), determined(is, given));

  it('calls a lost or won origin a flip, and names the innermost test that differs', () => {
    const all = (percent: number): Criterion => ({ all: [{ changeOfHeading: {} }, limit(percent)] });
    const difference = compare(tableWith(all(30)), tableWith(all(25)), facts(material('27.00')));
    expect(difference).toEqual({ kind: 'flip', firstDifferingStep: { path: '/trace/1/steps/0/steps/0/steps/1', test: 'valueLimit' } });
    expect(compare(tableWith(all(25)), tableWith(all(30)), facts(material('27.00'))).kind).toBe('flip');
  });

  it('does not call it a change of reasoning when a limit moved without crossing its figure', () => {
    expect(compare(tableWith(limit(30)), tableWith(limit(25)), facts(material('10.00')))).toEqual({ kind: 'same', firstDifferingStep: null });
  });

  it('calls it reasoning only when the outcome stands by another column or entry', () => {
    expect(compare(tableWith(limit(30)), tableWith(limit(30), { id: 'other' }), facts(material('10.00')))).toEqual({ kind: 'reasoning-only', firstDifferingStep: null });
    expect(compare(tableWith(limit(5), { column4: limit(30) }), tableWith(limit(30), { column4: limit(5) }), facts(material('10.00'))).kind).toBe('reasoning-only');
  });

  it('sees no difference in a mere rewording', () => {
    const reworded = tableWith(limit(30), { description: { lv: 'Saldumi', en: 'Sweets' } });
    expect(compare(tableWith(limit(30)), { ...reworded, listName: { lv: 'Cits', en: 'Other' } }, facts(material('10.00')))).toEqual({ kind: 'same', firstDifferingStep: null });
  });

  it('keeps what became undetermined apart from what became determined', () => {
    const attested: Criterion = { attested: { fact: { id: 'cooked', lv: 'Vārīts', en: 'Cooked' } } };
    const given = facts(material('10.00'));
    expect(compare(tableWith(limit(30)), tableWith(attested), given).kind).toBe('newly-undetermined');
    expect(compare(tableWith(attested), tableWith(limit(30)), given).kind).toBe('newly-determined');
    const another: Criterion = { attested: { fact: { id: 'baked', lv: 'Cepts', en: 'Baked' } } };
    expect(compare(tableWith(attested), tableWith(another), given)).toEqual({ kind: 'reasoning-only', firstDifferingStep: null });
  });

  it('calls facts the later rules cannot read an error', () => {
    const later = { ...tableWith(limit(30)), validFrom: '2009-01-01' };
    expect(compare(tableWith(limit(30)), later, facts(material('10.00')))).toEqual({ kind: 'error', firstDifferingStep: null });
  });
});
