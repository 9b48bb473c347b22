import { HS_2007_HEADINGS, isHeadingOf2007, isSubheadingOf2007 } from '../nomenclature/hs-2007.ts';
import type { Diagnostic } from './diagnostic.ts';
import { rangeBounds } from './hs-code.ts';
import type { RuleEntry, RuleTable } from './rule-table.ts';
import { criteriaOf, selectorsIn } from './walk-criterion.ts';

/** A chapter of the HS that holds no heading, kept for possible future use; a list may still print it. */
const RESERVED_CHAPTER = '77';
const CHAPTERS = new Set([...HS_2007_HEADINGS.map((heading) => heading.slice(0, 2)), RESERVED_CHAPTER]);

/** Whether an entry only says that its chapter is reserved: no goods, hence no rule. */
export function isReserved({ covers, column3, column4 }: RuleEntry): boolean {
  return column3 === null && column4 === undefined && covers.every((range) => range === RESERVED_CHAPTER);
}

function exists(code: string): boolean {
  if (code.length === 2) return CHAPTERS.has(code);
  if (code.length === 4) return isHeadingOf2007(code);
  return isSubheadingOf2007(code.slice(0, 6));
}

function* problemsOf(codes: readonly string[], pointer: string, entryId?: string): Generator<Diagnostic> {
  for (const [index, range] of codes.entries()) {
    const { from, to } = rangeBounds(range);
    const at = `${pointer}/${index}`;
    if (from.length !== to.length || from > to) {
      yield { pointer: at, code: 'bad-range', severity: 'error', entryId, message: { en: `${range} is not a range: both ends need the same number of digits, the lower first.`, lv: `${range} nav diapazons: abiem galiem vajag vienādu ciparu skaitu, mazākais pirmais.` } };
      continue;
    }
    for (const code of new Set([from, to])) {
      if (!exists(code)) yield { pointer: at, code: 'unknown-code', severity: 'error', entryId, message: { en: `${code} does not exist in HS 2007.`, lv: `${code} HS 2007 nomenklatūrā nav.` } };
    }
  }
}

/** An entry speaks of whole headings or chapters; a smaller part of a heading is described, not numbered (introductory note 2.1). */
function* finerThanHeadings({ covers, id }: RuleEntry, index: number): Generator<Diagnostic> {
  for (const [place, range] of covers.entries()) {
    if (rangeBounds(range).from.length <= 4) continue;
    yield {
      pointer: `/entries/${index}/covers/${place}`, code: 'covers-too-fine', severity: 'error', entryId: id,
      message: { en: `${range} is finer than a heading. Name the heading, and the goods as a part ("ex").`, lv: `${range} ir sīkāk par pozīciju. Norādiet pozīciju un preces kā tās daļu ("ex").` },
    };
  }
}

/** Every code a table names exists in its edition of the nomenclature; ranges run upwards. */
export function checkCodes(table: RuleTable): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, entry] of table.entries.entries()) {
    found.push(...finerThanHeadings(entry, index));
    found.push(...problemsOf(entry.covers, `/entries/${index}/covers`, entry.id));
    for (const criterion of criteriaOf(entry, index)) {
      for (const { pointer, of: selector } of selectorsIn(criterion)) {
        if (selector.codes !== undefined) found.push(...problemsOf(selector.codes, `${pointer}/codes`, entry.id));
      }
    }
  }
  for (const [classId, goods] of Object.entries(table.classes)) {
    found.push(...problemsOf(goods.certain ?? [], `/classes/${classId}/certain`), ...problemsOf(goods.possible ?? [], `/classes/${classId}/possible`));
  }
  return found;
}
