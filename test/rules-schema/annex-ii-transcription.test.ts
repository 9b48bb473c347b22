import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HS_2007_HEADINGS } from '../../rules-schema/nomenclature/hs-2007.ts';
import { checkRuleTable } from '../../rules-schema/origin-rules/check-rule-table.ts';
import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import { codeWithinAny, rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { criteriaOf, selectorsIn } from '../../rules-schema/origin-rules/walk-criterion.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';

const LAST_CHAPTER = '24';
const FIRST_ROW = 17;
const PAGE_FURNITURE = /^\s*\(1\) \(2\) \(3\) vai \(4\)\s*$|^LV \d+ +LV\s*$/;

const lines = readFileSync(new URL('../../seeds/sources/annex-ii.txt', import.meta.url), 'utf8').split('\n');
const firstRowBeyond = lines.findIndex((line) => line.startsWith('ex 25. nodaļa')) + 1;

function seeded(agreement: string): RuleTable {
  const found = readSeedRuleTables().find((table) => table.agreement === agreement);
  if (found === undefined) throw new Error(`no seeded table ${agreement}`);
  return found;
}

const table = seeded('EC-HR-SAA');
const entries = table.entries.filter(({ covers }) => (covers[0] ?? '').slice(0, 2) <= LAST_CHAPTER);

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isRowText = (number: number): boolean => words(lines[number - 1] ?? '') !== '' && !PAGE_FURNITURE.test(lines[number - 1] ?? '');

function numbersOf([first, last]: [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function spanOf(entry: RuleEntry): [number, number] {
  if (entry.lines === undefined) throw new Error(`${entry.id} has no lines`);
  return entry.lines;
}

/** What an entry claims its own lines say: the heading row only with its first dash. */
function claimed({ id, path = [], printed }: RuleEntry): string {
  const laterDash = /#(?!1$)\d+$/.test(id);
  const heading = laterDash ? [] : [printed.column1, ...path.map(({ lv }) => lv)];
  return words([...heading, printed.column2, printed.column3, printed.column4 ?? ''].join(' '));
}

/** Everything that may justify a figure: the print of the row, and what is recorded on how to read it. */
function justification({ path = [], printed, corrections = [] }: RuleEntry): string {
  return [printed.column1, ...path.map(({ lv }) => lv), printed.column2, printed.column3, ...corrections.flatMap(({ printed: text, readAs }) => [text, readAs])].join(' ');
}

function percentsOf(criterion: Criterion): number[] {
  const { valueLimit, minimumOriginating, volumeLimit, changeOfHeading, anyHeading } = criterion;
  const figures = [valueLimit?.percent, minimumOriginating?.percent, volumeLimit?.percent, changeOfHeading?.allowance?.percent, anyHeading?.allowance?.percent];
  return figures.filter((figure) => figure !== undefined);
}

function figuresOf(entry: RuleEntry): { codes: string[]; percents: number[] } {
  const criteria = [...criteriaOf(entry, 0)];
  const ranges = criteria.flatMap((at) => [...selectorsIn(at)].flatMap(({ of }) => of.codes ?? []));
  return {
    codes: ranges.flatMap((range) => Object.values(rangeBounds(range))),
    percents: criteria.flatMap(({ of }) => percentsOf(of)),
  };
}

function names(text: string, code: string): boolean {
  return code.length === 2 ? new RegExp(`(?<!\\d)${Number(code)}\\.`).test(text) : new RegExp(`(?<!\\d)${code}(?!\\d)`).test(text);
}

describe('Annex II, chapters 1 to 24: the transcription is complete', () => {
  it('gives every printed line to exactly one entry', () => {
    const claims = new Map<number, string[]>();
    for (const entry of entries) {
      for (const number of numbersOf(spanOf(entry)).filter(isRowText)) claims.set(number, [...(claims.get(number) ?? []), entry.id]);
    }
    const printed = numbersOf([FIRST_ROW, firstRowBeyond - 1]).filter(isRowText);
    expect([...claims.keys()].sort((a, b) => a - b)).toEqual(printed);
    expect([...claims].filter(([, ids]) => ids.length !== 1)).toEqual([]);
  });

  it('leaves out only the title and the column heads above the first row', () => {
    expect(words(lines.slice(0, FIRST_ROW - 1).join(' '))).toBe(
      '2. PIELIKUMS TĀDAS APSTRĀDES VAI PĀRSTRĀDES NOTEIKUMU SARAKSTS, KURA JĀVEIC ATTIECĪBĀ UZ NENOTEIKTAS IZCELSMES MATERIĀLIEM, LAI NO TIEM RAŽOTI IZSTRĀDĀJUMI VARĒTU IEGŪT NOTEIKTAS IZCELSMES STATUSU '
      + 'Nolīgumā var nebūt ietverti visi sarakstā minētie izstrādājumi. Tādēļ ir jāiepazīstas ar pārējām nolīguma daļām. '
      + 'HS pozīcija Izstrādājuma apraksts Nenoteiktas izcelsmes materiālu apstrāde vai pārstrāde, kas piešķir noteiktas izcelsmes statusu (1) (2) (3) vai (4)');
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s prints the words of its own lines', (_, entry) => {
    expect(claimed(entry)).toBe(words(numbersOf(spanOf(entry)).filter(isRowText).map((number) => lines[number - 1]).join(' ')));
  });

  it('has 66 heading rows and 80 leaf entries, all with a rule in column 3 and none in column 4', () => {
    expect(new Set(entries.map(({ printed }) => printed.column1)).size).toBe(66);
    expect(entries).toHaveLength(80);
    expect(entries.filter(({ column3, column4 }) => column3 === null || column4 !== undefined)).toEqual([]);
  });

  it('counts pages as the printed footer does: "LV 89" stands between the rows of page 89 and page 90', () => {
    const footer = lines.findIndex((line) => /^LV 89 +LV/.test(line)) + 1;
    const pages = entries.map((entry) => ({ page: entry.page ?? 0, beforeFooter: spanOf(entry)[1] < footer }));
    expect(Math.max(...pages.filter(({ beforeFooter }) => beforeFooter).map(({ page }) => page))).toBe(89);
    expect(Math.min(...pages.filter(({ beforeFooter }) => !beforeFooter).map(({ page }) => page))).toBe(90);
    expect(pages.map(({ page }) => page)).toEqual(pages.map(({ page }) => page).sort((a, b) => a - b));
  });
});

describe('Annex II, chapters 1 to 24: the encoding says what is printed', () => {
  it.each(entries.map((entry) => [entry.id, entry] as const))('%s encodes only printed or recorded figures', (_, entry) => {
    const text = justification(entry);
    const { codes, percents } = figuresOf(entry);
    expect(codes.filter((code) => !names(text, code))).toEqual([]);
    expect(percents.filter((percent) => !text.includes(`${percent} %`))).toEqual([]);
  });

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s covers the codes of column 1, and "ex" where printed', (_, { covers, ex, printed }) => {
    const column1 = printed.column1.toLowerCase();
    expect(covers.flatMap((range) => Object.values(rangeBounds(range))).filter((code) => !names(column1, code))).toEqual([]);
    expect(ex ?? false).toBe(column1.startsWith('ex '));
  });

  it('records corrections that quote the print', () => {
    const misquoted = entries.flatMap((entry) => {
      const print = [entry.printed.column1, ...(entry.path ?? []).map(({ lv }) => lv), entry.printed.column2, entry.printed.column3].join(' ');
      return (entry.corrections ?? []).filter(({ printed }) => !print.includes(printed)).map(({ printed }) => `${entry.id}: ${printed}`);
    });
    expect(misquoted).toEqual([]);
  });

  it('names no code both as certain and as possible', () => {
    const doubled = Object.entries(table.classes).flatMap(([id, { certain = [], possible = [] }]) =>
      possible.filter((range) => Object.values(rangeBounds(range)).some((code) => codeWithinAny(code, certain) === 'yes')).map((range) => `${id}: ${range}`));
    expect(doubled).toEqual([]);
  });

  it('decides every heading of chapters 1 to 24 without a gap (note 2.2)', () => {
    const residuals = entries.filter(({ part }) => part === undefined);
    const undecided = HS_2007_HEADINGS.filter((heading) => heading.slice(0, 2) <= LAST_CHAPTER && !residuals.some(({ covers }) => codeWithinAny(heading, covers) === 'yes'));
    expect(undecided).toEqual([]);
  });
});

describe('the seeded tables make sense', () => {
  it.each(readSeedRuleTables().map((one) => [one.agreement, one] as const))('%s has no error of sense', (_, one) => {
    expect(checkRuleTable(one).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('judges goods of every chapter by one rule under Regulation 736', () => {
    const { entries: [goods, ...others], provisions, validFrom } = seeded('LV-736');
    expect(others).toEqual([]);
    expect(goods?.covers).toEqual(['01-97']);
    expect(goods?.column3).toHaveProperty('attested.fact.id', 'last-substantial-working');
    expect(provisions).toEqual({ territories: 'any', whollyObtained: { source: 'Cabinet Regulation No 736, point 6.1' } });
    expect(validFrom).toBe('2016-11-22');
  });
});
