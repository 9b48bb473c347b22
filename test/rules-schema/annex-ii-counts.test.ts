import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../../rules-schema/origin-rules/rule-table.ts';
import { criteriaOf } from '../../rules-schema/origin-rules/walk-criterion.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { footnotesCited, misclaimedLines, spanOf, unprintedFigures } from './annex-ii-checks.ts';
import { FIRST_ROW, footnotes, isRowText, lines, numbersOf } from './annex-ii-source.ts';

const { entries } = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const rowLines = numbersOf([FIRST_ROW, lines.length]).filter(isRowText);

/** What each of the printed footnotes is about, by words that stand in no other. */
const KINDS = {
  note5: /5\. ievada piezīmi/, note6: /^Skatīt 6\. ievada piezīmi/, note6Knitted: /neelastīgiem un negumijotiem/, processes71: /7\.1\. un 7\.3\. ievada/, processes72: /7\.2\. ievada/,
  plastics: /pozīcijā 3901 līdz 3906, no vienas puses/, paperMachines: /papīra ražošanas mašīnās/, expired: /līdz 2005\. gada 31\. decembrim/,
  definition: /^Saraksta 32\. nodaļas|^Par „grupu”|^Turpmāk raksturotās folijas|^SEMII/,
} as const satisfies Record<string, RegExp>;

type Kind = keyof typeof KINDS;

const kindsOf = (text: string): Kind[] => (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].test(text));
const kindOf = (number: number): Kind | undefined => kindsOf(footnotes.get(number)?.text ?? '')[0];

/** Numbers printed at ex 3006 that belong to other rows; the corrections there say so. */
const STALE = new Set(['ex-3006#2', 'ex-3006#3']);

function notesEncoded(entry: RuleEntry): string[] {
  return [...new Set([...criteriaOf(entry, 0)].flatMap(({ of }) => of.manufactureFrom?.notes ?? []))].sort();
}

const says = (entry: RuleEntry, fact: string): boolean => JSON.stringify([entry.column3, entry.column4]).includes(`"${fact}"`);

describe('Annex II: what the whole list holds', () => {
  it('counts 438 headings, 537 entries, 536 rules of column 3 and 120 of column 4', () => {
    expect(new Set(entries.map(({ printed }) => printed.column1)).size).toBe(438);
    expect(entries).toHaveLength(537);
    expect(entries.filter(({ printed }) => printed.column3.trim() !== '')).toHaveLength(536);
    expect(entries.filter(({ printed }) => (printed.column4 ?? '').trim() !== '')).toHaveLength(120);
    expect(entries.filter(({ column4 }) => column4 !== undefined)).toHaveLength(120);
  });

  it('leaves only the reserved chapter 77 and the expired rule of ex 8401 without a rule', () => {
    expect(entries.filter(({ column3 }) => column3 === null).map(({ id }) => id)).toEqual(['ch-77', 'ex-8401']);
    expect(entries.find(({ id }) => id === 'ex-8401')?.footnotes?.flatMap(kindsOf)).toEqual(['expired']);
  });

  it('counts the footnotes by what they say, each in exactly one way', () => {
    const counted = Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, [...footnotes.keys()].filter((number) => kindOf(number) === kind).length]));
    expect([...footnotes.values()].filter(({ text }) => kindsOf(text).length !== 1)).toEqual([]);
    expect(counted).toEqual({ note5: 44, note6: 19, note6Knitted: 2, processes71: 7, processes72: 3, plastics: 5, paperMachines: 3, expired: 1, definition: 4 });
  });

  it('cites every footnote once, but for the stale numbers of ex 3006', () => {
    const cited = new Map<number, string[]>();
    for (const entry of entries) for (const number of footnotesCited(entry)) cited.set(number, [...(cited.get(number) ?? []), entry.id]);
    expect([...footnotes.keys()].filter((number) => cited.get(number)?.filter((id) => !STALE.has(id)).length !== 1)).toEqual([]);
    expect(entries.filter((entry) => STALE.has(entry.id)).map((entry) => entry.corrections?.some(({ printed }) => /\([57]\)/.test(printed)))).toEqual([true, true]);
  });
});

describe('Annex II: footnotes are encoded where they stand', () => {
  const fresh = entries.filter(({ id }) => !STALE.has(id));
  const citing = (entry: RuleEntry, ...kinds: Kind[]): boolean => footnotesCited(entry).some((number) => kinds.includes(kindOf(number)!));

  it('notes 5 and 6 with exactly the rules whose print calls them in', () => {
    const demanded = (entry: RuleEntry) => [...(citing(entry, 'note5') ? ['5'] : []), ...(citing(entry, 'note6') ? ['6'] : [])];
    expect(fresh.filter((entry) => notesEncoded(entry).join() !== demanded(entry).join()).map(({ id }) => id)).toEqual([]);
  });

  it('the specific processes of note 7 with exactly the rows that name them', () => {
    expect(fresh.filter((entry) => says(entry, 'refining-or-specific-process-7-1') !== citing(entry, 'processes71')).map(({ id }) => id)).toEqual([]);
    expect(fresh.filter((entry) => says(entry, 'refining-or-specific-process-7-2') !== citing(entry, 'processes72')).map(({ id }) => id)).toEqual([]);
  });

  it('the predominant group of plastics with exactly the rows that name it', () => {
    expect(fresh.filter((entry) => says(entry, 'plastics-3901-3906-predominate') !== citing(entry, 'plastics')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the checks of completeness bite', () => {
  const [first, second] = entries as [RuleEntry, RuleEntry, ...RuleEntry[]];
  const limited = entries.find(({ id }) => id === '8480')!;
  const withRule = (column3: RuleEntry['column3']): RuleEntry => ({ ...limited, column3 });

  it('on a line nobody claims, one claimed twice, and one outside the list', () => {
    const [from, to] = spanOf(first);
    expect(misclaimedLines(entries.slice(1), rowLines).none).toContain(from);
    expect(misclaimedLines([...entries, first], rowLines).several).toContain(from);
    expect(misclaimedLines([{ ...first, lines: [from, spanOf(second)[0]] }, ...entries.slice(1)], rowLines).several).toEqual([spanOf(second)[0]]);
    const above = numbersOf([1, FIRST_ROW - 1]).findLast(isRowText)!;
    expect(misclaimedLines([{ ...first, lines: [above, to] }, ...entries.slice(1)], rowLines).foreign).toEqual([above]);
  });

  it('on a percentage, heading or chapter that is not printed, and on one that is only part of a printed number', () => {
    expect(limited.printed.column3).toContain('50 %');
    expect(unprintedFigures(withRule({ valueLimit: { percent: 50 } }))).toEqual([]);
    expect(unprintedFigures(withRule({ valueLimit: { percent: 40 } }))).toEqual(['40 %']);
    expect(unprintedFigures(withRule({ valueLimit: { percent: 0.5 } }))).toEqual(['0,5 %']);
    expect(unprintedFigures({ ...withRule({ valueLimit: { percent: 5 } }), printed: { ...limited.printed, column3: '25 % no ražotāja cenas; 47,5 %' } })).toEqual(['5 %']);
    expect(unprintedFigures(withRule({ any: [{ valueLimit: { percent: 50, of: { codes: ['8431'] } } }, { whollyObtained: { of: { codes: ['02'] } } }] }))).toEqual(['8431', '02']);
  });
});
