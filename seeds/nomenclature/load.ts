import { HS_2007_HEADINGS, subheadingsOf2007 } from '../../rules-schema/nomenclature/hs-2007.ts';
import type { NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { importNomenclature } from '../../server/nomenclature/import-nomenclature.ts';
import { readEditions } from '../../server/nomenclature/nomenclature-reads.ts';
import type { ReadFile, ReadLine } from '../../server/nomenclature/read-nomenclature.ts';
import { readSeedRuleTables } from '../rule-tables/read-rule-table.ts';
import { asTheOffice, type SeedStep } from '../seeding.ts';

const NOTHING: NomenclatureTexts = { lv: null, en: null };
const LONGEST = 600;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** The words of one entry, led by "ex" where it speaks only of a part of its codes. */
function wordsOf({ ex, path = [], description }: RuleEntry): { lv: string; en: string } {
  const inLanguage = (language: 'lv' | 'en'): string => {
    const words = [...new Set([...path.map((dash) => dash[language]), description[language]])].join(' – ');
    return ex === true ? `ex: ${words}` : words;
  };
  return { lv: inLanguage('lv'), en: inLanguage('en') };
}

/** What column 2 of the list says of each chapter and heading it names singly: all its entries, in their order. */
function descriptionsIn({ entries }: RuleTable): Map<string, NomenclatureTexts> {
  const said = new Map<string, { lv: Set<string>; en: Set<string> }>();
  for (const entry of entries) {
    const [code, another] = entry.covers;
    if (code === undefined || another !== undefined || code.includes('-')) continue;
    const of = said.get(code) ?? { lv: new Set<string>(), en: new Set<string>() };
    const { lv, en } = wordsOf(entry);
    of.lv.add(lv);
    of.en.add(en);
    said.set(code, of);
  }
  return new Map([...said].map(([code, { lv, en }]) => [code, { lv: shortened([...lv].join('; ')), en: shortened([...en].join('; ')) }]));
}

/** Chapters, headings and subheadings of HS 2007 in order, each with what the list says of it. */
export function linesOf2007(table: RuleTable): ReadLine[] {
  const descriptions = descriptionsIn(table);
  const chapters = [...new Set(HS_2007_HEADINGS.map((heading) => heading.slice(0, 2)))];
  const codesOf = (heading: string): string[] => [heading, ...subheadingsOf2007(heading).filter((code) => !code.endsWith('00'))];
  const codes = chapters.flatMap((chapter) => [chapter, ...HS_2007_HEADINGS.flatMap((heading) => (heading.startsWith(chapter) ? codesOf(heading) : []))]);
  return codes.map((code, index) => ({ line: index + 1, code, level: code.length / 2 - 1, description: descriptions.get(code) ?? NOTHING, validFrom: null, validTo: null }));
}

/** Delivers HS 2007, the edition the list is written in, unless the office holds it already. */
export const loadNomenclature: SeedStep = async (seeding) => {
  const held = await readEditions(seeding.db);
  const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA');
  if (table === undefined || held.some(({ system, year }) => system === 'HS' && year === 2007)) return;
  const lines = linesOf2007(table);
  const file: ReadFile = { shape: 'plain', columns: [], languages: ['lv', 'en'], rows: lines.length, lines, faults: [] };
  await asTheOffice(seeding, importNomenclature, { system: 'HS', year: 2007, source: 'HS 2007; 4. protokola II pielikums', shipped: true, file });
};
