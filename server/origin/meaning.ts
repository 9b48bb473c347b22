import { codeWithinAny, headingOf } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { GoodsClass } from '../../rules-schema/origin-rules/selector.ts';
import type { Program } from './compile-rule-table.ts';
import { membershipByCode } from './selectors.ts';

/**
 * What a table means for the goods of a code, as a text: everything a determination reads of the table for a product of
 * exactly this code, and nothing else. Two tables whose meanings at a code are the same text determine every product of
 * that code alike, whatever the wording and the order of the rest of the list. (The converse does not hold: two texts
 * may differ and yet never decide differently.)
 */
export interface Meanings {
  /** @param code bare digits, of any length from four. */
  at: (code: string) => string;
  /** What is said of the whole heading whatever the code: equal texts mean the same at each of its codes. */
  ofHeading: (heading: string) => string;
}

type Classes = RuleTable['classes'];

/** Keys of an `all`, `any` or `anyOf`, whose limbs hold in whatever order they stand. */
const UNORDERED = new Set(['all', 'any', 'anyOf']);
/** Tests whose questions are named after the words of their goods. */
const NAMED_BY_WORDS = new Set(['volumeLimit', 'minimumOriginating']);

function goodsText(id: string, goods: GoodsClass | undefined, withWords: boolean): string {
  return JSON.stringify([id, goods?.certain ?? [], goods?.possible ?? [], ...(withWords ? [goods?.en] : [])]);
}

/** A rule as a text in which order and wording leave no mark, its named goods written out. */
function ruleText(rule: unknown, classes: Classes, key = '', withWords = false): string {
  if (Array.isArray(rule)) {
    const limbs = rule.map((limb: unknown) => ruleText(limb, classes, '', withWords));
    return `[${(UNORDERED.has(key) ? limbs.sort() : limbs).join()}]`;
  }
  if (typeof rule !== 'object' || rule === null) return key === 'class' ? goodsText(String(rule), classes[String(rule)], withWords) : JSON.stringify(rule);
  if (key === 'fact') return JSON.stringify((rule as { id: string }).id);
  const fields = Object.entries(rule).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${name}:${ruleText(value, classes, name, withWords || NAMED_BY_WORDS.has(name))}`).join()}}`;
}

/** What holds for all goods of the list: the general provisions and the time the table is for. */
function generalText({ provisions, validFrom, validTo, nomenclature }: RuleTable): string {
  const { generalTolerance: _, ...general } = provisions;
  const bare = Object.entries(general).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => {
    if (typeof value !== 'object') return `${name}:${JSON.stringify(value)}`;
    const { source: __, ...figures } = value as { source?: unknown };
    return `${name}:${JSON.stringify(figures)}`;
  });
  return JSON.stringify([nomenclature, validFrom, validTo ?? null, ...bare]);
}

/** An entry as it bears on goods of its own codes; what its part means is said apart. */
function entryText({ id, column3, column4 }: RuleEntry, classes: Classes): string {
  return JSON.stringify([id, ruleText(column3, classes), ruleText(column4 ?? null, classes)]);
}

function partText({ part }: RuleEntry, classes: Classes): string {
  return part === undefined ? '' : `${part.notClass === undefined ? '' : 'not '}${goodsText(part.class ?? part.notClass, classes[part.class ?? part.notClass], false)}`;
}

/** What a code alone says of an entry's part, and the question that is left where it says nothing. */
function partAt({ part }: RuleEntry, code: string, classes: Classes): string {
  if (part === undefined) return '';
  const id = part.class ?? part.notClass;
  return `${part.notClass === undefined ? '' : 'not '}${membershipByCode(code, classes[id]!)} ${id}`;
}

/** Note 3.3 measures materials by the product's own description, and so by the part's goods themselves. */
const measuresOwnDescription = ({ column3, column4 }: RuleEntry): boolean => JSON.stringify([column3, column4]).includes('includingOthersOfHeading');

/** What was worked out for entries, with the named goods it was worked out by; shared by versions that share entries. */
export type EntryTexts = WeakMap<RuleEntry, { classes: Classes; text: string }>;

/** The meaning of a table made ready, at any code. @param texts what is already known of its entries */
export function meaningsOf({ table, levelsFor }: Program, texts: EntryTexts = new WeakMap()): Meanings {
  const { classes, provisions: { generalTolerance } } = table;
  const general = generalText(table);
  const textOf = (entry: RuleEntry): string => {
    const known = texts.get(entry);
    if (known?.classes === classes) return known.text;
    const text = entryText(entry, classes);
    texts.set(entry, { classes, text });
    return text;
  };
  const list = (heading: string, textAt: (entry: RuleEntry) => string[]): string[] =>
    levelsFor(heading).flatMap(({ isWhole, entries }) => [isWhole ? 'whole' : 'ex', ...entries.flatMap(({ entry }) => [textOf(entry), ...textAt(entry)])]);
  const percent = String(generalTolerance?.percent);
  const except = generalTolerance?.exceptChapters ?? [];
  return {
    ofHeading: (heading) => [
      general, percent, ...except.filter((range) => codeWithinAny(heading, [range]) !== 'no'), ...list(heading, (entry) => [partText(entry, classes)]),
    ].join('\n'),
    at: (code) => [
      general, codeWithinAny(code, except) === 'no' ? percent : '',
      ...list(headingOf(code), (entry) => [measuresOwnDescription(entry) ? partText(entry, classes) : '', partAt(entry, code, classes)]),
    ].join('\n'),
  };
}
