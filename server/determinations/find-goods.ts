import type { Knex } from 'knex';
import type { FoundGoods, ListedGoods } from '../../rules-schema/determination/found-goods.ts';
import { rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import { headingInBoth } from '../../rules-schema/origin-rules/printed-heading.ts';
import type { RuleEntry } from '../../rules-schema/origin-rules/rule-table.ts';
import { foldForSearch, searchWords } from '../database/search-text.ts';
import { linesMeant } from '../nomenclature/nomenclature-reads.ts';
import { versionById, versionInForce, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';

/** Which goods are looked for, and by which table. */
export interface GoodsAsked {
  q: string;
  agreement: string;
  /** `YYYY-MM-DD` */
  date: string;
  ruleTableVersionId: number | null;
}

const MOST_LINES = 40;
const MOST_ENTRIES = 20;

/** The folded text of each entry, made once a document. */
const foldedEntries = new WeakMap<RuleEntry[], { entry: RuleEntry; text: string }[]>();

function folded(entries: RuleEntry[]): { entry: RuleEntry; text: string }[] {
  const known = foldedEntries.get(entries);
  if (known) return known;
  const made = entries.map((entry) => {
    const { path = [], description, printed, covers } = entry;
    return { entry, text: foldForSearch(printed.column1, ...covers, ...[...path, description].flatMap(({ lv, en }) => [lv, en])) };
  });
  foldedEntries.set(entries, made);
  return made;
}

function listed({ id, covers, path = [], description, printed }: RuleEntry): ListedGoods {
  const words = (language: 'lv' | 'en'): string => [...new Set([...path.map((dash) => dash[language]), description[language]])].join(' – ');
  return { id, heading: headingInBoth(printed.column1), code: rangeBounds(covers[0] ?? '').from, description: { lv: words('lv'), en: words('en') } };
}

/** Entries on whole chapters come last: goods are entered by their heading. */
const isChapter = ({ code }: ListedGoods): boolean => code.length === 2;

async function tableFor(db: Knex, { agreement, date, ruleTableVersionId }: GoodsAsked): Promise<RuleTableVersion | null> {
  return ruleTableVersionId === null ? versionInForce(db, agreement, date) : versionById(db, ruleTableVersionId);
}

/**
 * What a person who types part of a code or some words may mean: lines of the nomenclature valid on the day, and entries of
 * the list they are to be judged by.
 */
export async function findGoods(db: Knex, asked: GoodsAsked): Promise<FoundGoods> {
  const words = searchWords(asked.q);
  if (words.length === 0) return { lines: [], entries: [] };
  const lines = await linesMeant(db, asked.q, asked.date, MOST_LINES);
  const seen = new Set<string>();
  const once = lines.filter(({ code }) => code !== null && code.length >= 4 && !seen.has(code) && seen.add(code));
  const table = await tableFor(db, asked);
  const found = table === null ? [] : folded(table.document.entries).filter(({ text }) => words.every((word) => text.includes(word)));
  const entries = found.map(({ entry }) => listed(entry)).sort((a, b) => Number(isChapter(a)) - Number(isChapter(b)));
  return { lines: once, entries: entries.slice(0, MOST_ENTRIES) };
}
