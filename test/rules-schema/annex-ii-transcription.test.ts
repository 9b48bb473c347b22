import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HS_2007_HEADINGS } from '../../rules-schema/nomenclature/hs-2007.ts';
import { checkRuleTable } from '../../rules-schema/origin-rules/check-rule-table.ts';
import { chapterOf, codeWithinAny, rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { claimedColumns, footnotesCited, misclaimedLines, names, printOf, spanOf, unprintedFigures } from './annex-ii-checks.ts';
import { FIRST_ROW, footers, footnotes, isRowText, lines, numbersOf, pageOf, rowWords, words } from './annex-ii-source.ts';

/** What was counted in the print by hand, range by range: rows of column 1, entries, and rules in column 4. */
const COUNTED: readonly { from: string; to: string; rows: number; entries: number; column4: number }[] = [
  { from: '01', to: '24', rows: 66, entries: 80, column4: 0 },
  { from: '25', to: '38', rows: 77, entries: 99, column4: 41 },
  { from: '39', to: '49', rows: 47, entries: 57, column4: 8 },
  { from: '50', to: '53', rows: 13, entries: 17, column4: 0 },
  { from: '54', to: '55', rows: 5, entries: 7, column4: 0 },
  { from: '56', to: '60', rows: 19, entries: 31, column4: 0 },
  { from: '61', to: '63', rows: 12, entries: 20, column4: 0 },
  { from: '64', to: '83', rows: 76, entries: 81, column4: 0 },
  { from: '84', to: '97', rows: 123, entries: 145, column4: 71 },
];

/** Entries whose columns run into one another in the extracted print; each column's words still stand in their order. */
const INTERLEAVED: ReadonlySet<string> = new Set(['3404#2', '3824#1', 'ex-8486#3', 'ex-9401-9403']);

interface ChapterFile {
  from: string;
  to: string;
}

const FILE_NAME = /^chapters-(\d\d)-(\d\d)\.json$/;
const chapterFiles: readonly ChapterFile[] = readdirSync(new URL('../../seeds/rule-tables/ec-hr-saa/', import.meta.url)).sort().flatMap((file) => {
  const [, from, to] = FILE_NAME.exec(file) ?? [];
  return from === undefined || to === undefined ? [] : [{ from, to }];
});

/** Chapter 77 is reserved. */
const chapterAfter = (chapter: string): string => (chapter === '76' ? '78' : String(Number(chapter) + 1).padStart(2, '0'));

/** Stretches of chapters transcribed without a gap; in a whole list there is one, from 01 to 97. */
const stretches: ChapterFile[] = [];
for (const { from, to } of chapterFiles) {
  const last = stretches.at(-1);
  if (last !== undefined && chapterAfter(last.to) === from) last.to = to;
  else stretches.push({ from, to });
}

function seeded(agreement: string): RuleTable {
  const found = readSeedRuleTables().find((table) => table.agreement === agreement);
  if (found === undefined) throw new Error(`no seeded table ${agreement}`);
  return found;
}

const table = seeded('EC-HR-SAA');
const { entries } = table;
const eachEntry = entries.map((entry) => [entry.id, entry] as const);

const within = ({ from, to }: ChapterFile, chapter: string): boolean => chapter >= from && chapter <= to;
const entriesOf = (range: ChapterFile): RuleEntry[] => entries.filter(({ covers }) => within(range, chapterOf(covers[0] ?? '')));

/** The lines of a stretch: at the ends of the list all there are, elsewhere as far as its own entries reach. */
function linesOf(stretch: ChapterFile): number[] {
  const spans = entriesOf(stretch).map(spanOf);
  const first = stretch.from === '01' ? FIRST_ROW : Math.min(...spans.map(([from]) => from));
  const last = stretch.to === '97' ? lines.length : Math.max(...spans.map(([, to]) => to));
  return numbersOf([first, last]).filter(isRowText);
}

/** Whether a text is the words of the columns dealt together, each column in its own order. */
function dealtFrom(text: readonly string[], columns: readonly (readonly string[])[]): boolean {
  let reached = new Map([[columns.map(() => 0).join(' '), columns.map(() => 0)]]);
  for (const word of text) {
    const next = new Map<string, number[]>();
    for (const places of reached.values()) {
      columns.forEach((column, at) => {
        if (column[places[at]!] !== word) return;
        const moved = places.map((place, other) => (other === at ? place + 1 : place));
        next.set(moved.join(' '), moved);
      });
    }
    reached = next;
  }
  return reached.has(columns.map(({ length }) => length).join(' '));
}

describe('Annex II: the transcription is complete', () => {
  it('gives every printed line to exactly one entry', () => {
    expect(misclaimedLines(entries, stretches.flatMap(linesOf))).toEqual({ several: [], none: [], foreign: [] });
  });

  it('leaves out only the title and the column heads above the first row', () => {
    expect(words(lines.slice(0, FIRST_ROW - 1).join(' '))).toBe(
      '2. PIELIKUMS TĀDAS APSTRĀDES VAI PĀRSTRĀDES NOTEIKUMU SARAKSTS, KURA JĀVEIC ATTIECĪBĀ UZ NENOTEIKTAS IZCELSMES MATERIĀLIEM, LAI NO TIEM RAŽOTI IZSTRĀDĀJUMI VARĒTU IEGŪT NOTEIKTAS IZCELSMES STATUSU '
      + 'Nolīgumā var nebūt ietverti visi sarakstā minētie izstrādājumi. Tādēļ ir jāiepazīstas ar pārējām nolīguma daļām. '
      + 'HS pozīcija Izstrādājuma apraksts Nenoteiktas izcelsmes materiālu apstrāde vai pārstrāde, kas piešķir noteiktas izcelsmes statusu (1) (2) (3) vai (4)');
  });

  it.each(eachEntry)('%s prints the words of its own lines', (id, entry) => {
    const print = rowWords(spanOf(entry));
    const columns = claimedColumns(entry);
    const dealt = INTERLEAVED.has(id) && dealtFrom(print.split(' '), columns.map((column) => column.split(' ').filter((word) => word !== '')));
    expect(dealt ? print : words(columns.join(' '))).toBe(print);
  });

  it.each(eachEntry)('%s holds the footnotes its lines refer to', (_, entry) => {
    const recorded = entry.footnotes ?? [];
    const readOtherwise = (number: number) => entry.corrections?.some(({ printed }) => printed.includes(`(${number})`)) ?? false;
    expect(footnotesCited(entry).filter((number) => !readOtherwise(number) && !recorded.includes(footnotes.get(number)?.text ?? ''))).toEqual([]);
    const printed = [...footnotes.values()].map(({ text }) => text);
    expect(recorded.filter((text) => !printed.includes(text))).toEqual([]);
  });

  it('leaves no footnote of a page transcribed whole to no entry', () => {
    expect([...footnotes.keys()]).toEqual(numbersOf([4, 91]));
    const cited = new Set(entries.flatMap(footnotesCited));
    const covered = new Set(stretches.flatMap(linesOf));
    const openPages = new Set(numbersOf([FIRST_ROW, lines.length]).filter((number) => isRowText(number) && !covered.has(number)).map(pageOf));
    const uncited = [...footnotes].filter(([number, { line }]) => !cited.has(number) && !openPages.has(pageOf(line)));
    expect(uncited.map(([number]) => number)).toEqual([]);
  });

  it.each(COUNTED)('has $rows rows, $entries entries and $column4 rules of column 4 in chapters $from to $to', (counted) => {
    const own = entriesOf(counted);
    expect(new Set(own.map(({ printed }) => printed.column1)).size).toBe(counted.rows);
    expect(own).toHaveLength(counted.entries);
    expect(own.filter(({ column4 }) => column4 !== undefined)).toHaveLength(counted.column4);
  });

  it('encodes a rule exactly where the print has one', () => {
    const differing = entries.filter(({ printed, column3, column4, corrections = [] }) =>
      (column3 === null && corrections.length === 0) || (column4 === undefined) !== (printed.column4 === undefined));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('counts pages as the printed footers do', () => {
    expect(footers.map(({ line }) => pageOf(line))).toEqual(footers.map(({ page }) => page));
    expect(entries.filter((entry) => entry.page !== pageOf(spanOf(entry)[0])).map(({ id }) => id)).toEqual([]);
  });
});

describe('Annex II: the encoding says what is printed', () => {
  it.each(eachEntry)('%s encodes only printed or recorded figures', (_, entry) => {
    expect(unprintedFigures(entry)).toEqual([]);
  });

  it.each(eachEntry)('%s covers the codes of column 1, and "ex" where printed', (_, { covers, ex, path = [], printed }) => {
    const column1 = printed.column1.toLowerCase();
    const takenOut = /izņemot pozīcijas (.*)/.exec([...path.map(({ lv }) => lv), printed.column2].join(' '))?.[1] ?? '';
    const besideTakenOut = (code: string) => [Number(code) - 1, Number(code) + 1].some((heading) => new RegExp(`(?<!ex )\\b${heading}\\b`).test(takenOut));
    expect(covers.flatMap((range) => Object.values(rangeBounds(range))).filter((code) => !names(column1, code) && !besideTakenOut(code))).toEqual([]);
    expect(ex ?? false).toBe(/\bex \d/.test(column1));
  });

  it('records corrections that quote the print', () => {
    const misquoted = entries.flatMap((entry) =>
      (entry.corrections ?? []).filter(({ printed }) => !printOf(entry).includes(printed)).map(({ printed }) => `${entry.id}: ${printed}`));
    expect(misquoted).toEqual([]);
  });

  it('names no code both as certain and as possible', () => {
    const doubled = Object.entries(table.classes).flatMap(([id, { certain = [], possible = [] }]) =>
      possible.filter((range) => Object.values(rangeBounds(range)).some((code) => codeWithinAny(code, certain) === 'yes')).map((range) => `${id}: ${range}`));
    expect(doubled).toEqual([]);
  });

  it('decides every heading of the chapters transcribed without a gap (note 2.2)', () => {
    const residuals = entries.filter(({ part }) => part === undefined);
    const transcribed = HS_2007_HEADINGS.filter((heading) => stretches.some((stretch) => within(stretch, chapterOf(heading))));
    expect(transcribed.filter((heading) => !residuals.some(({ covers }) => codeWithinAny(heading, covers) === 'yes'))).toEqual([]);
  });
});

describe('the seeded tables make sense', () => {
  it.each(readSeedRuleTables().map((one) => [one.agreement, one] as const))('%s has no error of sense', (_, one) => {
    expect(checkRuleTable(one).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes the reserved chapter 77 for neither a mistake nor a gap', () => {
    expect(entries.find(({ id }) => id === 'ch-77')?.column3).toBeNull();
    expect(checkRuleTable(table).filter(({ entryId }) => entryId === 'ch-77')).toEqual([]);
  });

  it('judges goods of every chapter by one rule under Regulation 736', () => {
    const { entries: [goods, ...others], provisions, validFrom } = seeded('LV-736');
    expect(others).toEqual([]);
    expect(goods?.covers).toEqual(['01-97']);
    expect(goods?.column3).toHaveProperty('attested.fact.id', 'last-substantial-working');
    expect(provisions).toEqual({ territories: 'any', whollyObtained: { source: { lv: 'MK noteikumu Nr. 736 6.1. punkts', en: 'Cabinet Regulation No 736, point 6.1' } } });
    expect(validFrom).toBe('2016-11-22');
  });
});
