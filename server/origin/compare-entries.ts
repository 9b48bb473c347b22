import type { Criterion } from '../../rules-schema/origin-rules/criterion.ts';
import type { RuleEntry } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import { compareCriteria, sameDocument, type WordsBeforeAndAfter } from './compare-criteria.ts';

/** One thing that differs, in words, and whether a determination could come out otherwise because of it. */
export interface EntryChange {
  mayChangeOutcomes: boolean;
  sentence: BothLanguages;
}

const COLUMN_NAMES = { column3: { en: 'column 3', lv: '3. aile' }, column4: { en: 'column 4', lv: '4. aile' } } as const;
type Column = keyof typeof COLUMN_NAMES;

function compareColumn(column: Column, before: Criterion | null, after: Criterion | null, words: WordsBeforeAndAfter): BothLanguages[] {
  const name = COLUMN_NAMES[column];
  if (before === null && after === null) return [];
  if (before === null) {
    const said = words.after.criterion(after!);
    return [{ en: `${name.en} is added – ${said.en}`, lv: `pievienota ${name.lv} – ${said.lv}` }];
  }
  if (after === null) {
    const said = words.before.criterion(before);
    return [{ en: `${name.en} is removed – ${said.en}`, lv: `izņemta ${name.lv} – ${said.lv}` }];
  }
  return compareCriteria(before, after, words).map(({ en, lv }) => ({ en: `${name.en}${en}`, lv: `${name.lv}${lv}` }));
}

/** Fields no determination reads, and what they are called. */
const WORDING: readonly { field: keyof RuleEntry; name: BothLanguages }[] = [
  { field: 'description', name: { en: 'the description of the product', lv: 'izstrādājuma apraksts' } },
  { field: 'path', name: { en: 'the dashes', lv: 'domuzīmju apakšvirsraksti' } },
  { field: 'printed', name: { en: 'the printed text', lv: 'iespiestais teksts' } },
  { field: 'wording', name: { en: 'the English wording', lv: 'teksts angļu valodā' } },
  { field: 'page', name: { en: 'the page', lv: 'lappuse' } },
  { field: 'lines', name: { en: 'the lines of the source', lv: 'avota rindas' } },
  { field: 'footnotes', name: { en: 'the footnotes', lv: 'zemsvītras piezīmes' } },
  { field: 'corrections', name: { en: 'the corrections', lv: 'labojumi' } },
];

function isText(value: unknown): value is BothLanguages {
  return typeof value === 'object' && value !== null && 'lv' in value && 'en' in value;
}

function compareWording(before: RuleEntry, after: RuleEntry): EntryChange[] {
  return WORDING.filter(({ field }) => !sameDocument(before[field], after[field])).map(({ field, name }) => {
    const [was, is] = [before[field], after[field]];
    const sentence = isText(was) && isText(is)
      ? { en: `${name.en} was “${was.en}”, now “${is.en}”`, lv: `${name.lv}: bija “${was.lv}”, tagad “${is.lv}”` }
      : { en: `changed: ${name.en}`, lv: `mainīts: ${name.lv}` };
    return { mayChangeOutcomes: false, sentence };
  });
}

function partWords({ part, ex }: RuleEntry): BothLanguages {
  if (part?.class !== undefined) return { en: `the goods “${part.class}”`, lv: `preces “${part.class}”` };
  if (part?.notClass !== undefined) return { en: `all goods but “${part.notClass}”`, lv: `visas preces, izņemot “${part.notClass}”` };
  return ex ? { en: 'the part described (ex)', lv: 'aprakstītā daļa (ex)' } : { en: 'all goods of its codes', lv: 'visas tā kodu preces' };
}

function compareScope(before: RuleEntry, after: RuleEntry): EntryChange[] {
  const changes: EntryChange[] = [];
  if (!sameDocument(before.covers, after.covers)) {
    const [was, is] = [before.covers.join(', '), after.covers.join(', ')];
    changes.push({ mayChangeOutcomes: true, sentence: { en: `covered ${was}, now covers ${is}`, lv: `aptvēra ${was}, tagad aptver ${is}` } });
  }
  if (!sameDocument(before.part, after.part) || (before.ex ?? false) !== (after.ex ?? false)) {
    const [was, is] = [partWords(before), partWords(after)];
    changes.push({ mayChangeOutcomes: !sameDocument(before.part, after.part), sentence: { en: `spoke of ${was.en}, now of ${is.en}`, lv: `attiecās uz: ${was.lv}; tagad uz: ${is.lv}` } });
  }
  return changes;
}

/** What differs between two versions of one entry: what it covers, its rules, its words. */
export function compareEntries(before: RuleEntry, after: RuleEntry, words: WordsBeforeAndAfter): EntryChange[] {
  const rules = [
    ...compareColumn('column3', before.column3, after.column3, words),
    ...compareColumn('column4', before.column4 ?? null, after.column4 ?? null, words),
  ];
  return [
    ...compareScope(before, after),
    ...rules.map((sentence) => ({ mayChangeOutcomes: true, sentence })),
    ...compareWording(before, after),
  ];
}
