import { describe, expect, it } from 'vitest';
import { asKind, changeOfEntry, firstOf, inOrder, withoutTest, withValueAt } from '../../admin/rule-tables/form/entry-value.ts';
import { outlineOf } from '../../admin/rule-tables/workbench/document-outline.ts';
import { changesBetween } from '../../admin/rule-tables/workbench/text-changes.ts';
import { RULE_KINDS } from '../../rules-schema/origin-rules/criterion.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import { validator } from '../../rules-schema/validate.ts';
import { smallTable } from '../rule-tables/versions.ts';

const text = readableJson(smallTable());
const [first] = outlineOf(text).entries;
const applied = (before: string, changes: readonly { start: number; end: number; text: string }[]): string =>
  changes.toReversed().reduce((sum, change) => sum.slice(0, change.start) + change.text + sum.slice(change.end), before);

describe('an entry written in the form', () => {
  it('changes no more of the text than it has to', () => {
    const change = changeOfEntry(text, first!, withValueAt(first!.value, ['column3', 'all', 1, 'valueLimit', 'percent'], 25));
    expect(change).toMatchObject({ text: '25' });
    expect(applied(text, [change!])).toBe(readableJson(smallTable({}, 25)));
  });

  it('changes nothing where it says what it said', () => {
    expect(changeOfEntry(text, first!, structuredClone(first!.value))).toBeNull();
  });

  it('takes fields and items of lists away, and adds fields where the schema has them', () => {
    expect(withValueAt({ a: [1, 2, 3] }, ['a', 1], undefined)).toEqual({ a: [1, 3] });
    expect(withValueAt({ a: { b: 1, c: 2 } }, ['a', 'b'], undefined)).toEqual({ a: { c: 2 } });
    expect(Object.keys(inOrder({ column4: 1, id: 2, column3: 3 }, ['id', 'column3', 'column4']))).toEqual(['id', 'column3', 'column4']);
  });
});

describe('a rule as a tree of tests', () => {
  it('keeps what is combined when "all of" becomes "any of", and a single test as the first', () => {
    const test = { valueLimit: { percent: 40 } };
    expect(asKind(test, 'any')).toMatchObject({ any: [test, {}] });
    expect(asKind({ all: [test, { changeOfHeading: {} }] }, 'any')).toEqual({ any: [test, { changeOfHeading: {} }] });
    expect(withoutTest({ all: [test, { changeOfHeading: {} }] }, 1)).toEqual(test);
  });

  it.each(RULE_KINDS)('begins %s with something the schema accepts', (kind) => {
    const table = smallTable();
    const [entry, ...others] = table.entries;
    const checked = validator(ruleTableSchema)({ ...table, entries: [{ ...entry, column3: firstOf(kind) }, ...others] });
    expect(checked.ok || checked.problems).toBe(true);
  });
});

describe('the changes that make one document of another', () => {
  it.each([
    ['one entry', readableJson(smallTable({}, 25))],
    ['an entry and something beside the entries', readableJson(smallTable({ source: 'elsewhere' }, 25))],
    ['an entry more', readableJson(smallTable({ entries: [...smallTable().entries, { ...smallTable().entries[0]!, id: 'new' }] }))],
    ['a text that is no JSON', text.replace('30', 'oops')],
    ['the same', text],
  ])('lead from one to the other: %s', (_, after) => {
    expect(applied(text, changesBetween(text, after))).toBe(after);
  });

  it('stand apart, so that a cursor between them stays where it is', () => {
    const after = readableJson(smallTable({ source: 'elsewhere' }, 25));
    expect(changesBetween(text, after)).toHaveLength(2);
  });
});
