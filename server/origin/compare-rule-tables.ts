import type { GeneralProvisions, RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages, GoodsClass } from '../../rules-schema/origin-rules/selector.ts';
import { movesFromTo, sameDocument, type WordsBeforeAndAfter } from './compare-criteria.ts';
import { compareCases } from './compare-cases.ts';
import { compareEntries } from './compare-entries.ts';
import { criterionWords } from './criterion-words.ts';

/** Something one version of a rule table has and the other has not, or has otherwise. */
export interface RuleTableChange {
  subject: 'table' | 'provision' | 'goods' | 'entry';
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The entry's id, the goods' id, or the field's name. */
  id: string;
  /** The place in the later document; of what was removed, in the earlier one. */
  pointer: string;
  /** Whether a determination could come out otherwise because of it; false: words only. */
  mayChangeOutcomes: boolean;
  /** In plain words, complete: "8482: column 4 falls from 25 % to 20 %". */
  sentence: BothLanguages;
}

type ChangedField = { field: keyof RuleTable; name: BothLanguages; mayChangeOutcomes: boolean };

const TABLE_FIELDS: readonly ChangedField[] = [
  { field: 'agreement', name: { en: 'agreement', lv: 'nolīgums' }, mayChangeOutcomes: true },
  { field: 'title', name: { en: 'title', lv: 'nosaukums' }, mayChangeOutcomes: false },
  { field: 'nomenclature', name: { en: 'nomenclature', lv: 'nomenklatūra' }, mayChangeOutcomes: true },
  { field: 'listName', name: { en: 'name of the list', lv: 'saraksta nosaukums' }, mayChangeOutcomes: false },
  { field: 'source', name: { en: 'source', lv: 'avots' }, mayChangeOutcomes: false },
  { field: 'validFrom', name: { en: 'applies from', lv: 'piemēro no' }, mayChangeOutcomes: true },
  { field: 'validTo', name: { en: 'applies until', lv: 'piemēro līdz' }, mayChangeOutcomes: true },
];

const PROVISION_NAMES: Readonly<Record<keyof GeneralProvisions, BothLanguages>> = {
  territories: { en: 'Territories', lv: 'Teritorijas' },
  whollyObtained: { en: 'Wholly obtained products', lv: 'Pilnībā iegūti izstrādājumi' },
  cumulation: { en: 'Cumulation', lv: 'Kumulācija' },
  insufficientOperations: { en: 'Insufficient operations', lv: 'Nepietiekamas darbības' },
  generalTolerance: { en: 'General tolerance', lv: 'Vispārējā pielaide' },
  sets: { en: 'Sets', lv: 'Komplekti' },
  neutralElements: { en: 'Neutral elements', lv: 'Neitrālie elementi' },
};

const said = (value: unknown, language: keyof BothLanguages): string => {
  if (value === undefined) return language === 'en' ? 'not stated' : 'nav norādīts';
  if (typeof value === 'string') return `“${value}”`;
  return typeof value === 'object' && value !== null && language in value ? `“${(value as BothLanguages)[language]}”` : JSON.stringify(value);
};

function compareFields(before: RuleTable, after: RuleTable): RuleTableChange[] {
  return TABLE_FIELDS.filter(({ field }) => !sameDocument(before[field], after[field])).map(({ field, name, mayChangeOutcomes }) => ({
    subject: 'table', kind: 'changed', id: field, pointer: `/${field}`, mayChangeOutcomes,
    sentence: {
      en: `Table: ${name.en} was ${said(before[field], 'en')}, now ${said(after[field], 'en')}`,
      lv: `Tabula: ${name.lv} – bija ${said(before[field], 'lv')}, tagad ${said(after[field], 'lv')}`,
    },
  }));
}

type Provision = { source?: BothLanguages; percent?: number; exceptChapters?: string[] } | string | undefined;

function provisionChange(name: BothLanguages, was: Provision, is: Provision): Pick<RuleTableChange, 'kind' | 'sentence' | 'mayChangeOutcomes'> {
  if (was === undefined) return { kind: 'added', mayChangeOutcomes: true, sentence: { en: `${name.en}: applies from now on`, lv: `${name.lv}: turpmāk piemēro` } };
  if (is === undefined) return { kind: 'removed', mayChangeOutcomes: true, sentence: { en: `${name.en}: no longer applies`, lv: `${name.lv}: vairs nepiemēro` } };
  if (typeof was === 'string' || typeof is === 'string') {
    return { kind: 'changed', mayChangeOutcomes: true, sentence: { en: `${name.en}: was ${said(was, 'en')}, now ${said(is, 'en')}`, lv: `${name.lv}: bija ${said(was, 'lv')}, tagad ${said(is, 'lv')}` } };
  }
  const parts: BothLanguages[] = [];
  if (was.percent !== undefined && is.percent !== undefined && was.percent !== is.percent) parts.push(movesFromTo(was.percent, is.percent));
  if (!sameDocument(was.exceptChapters, is.exceptChapters)) {
    const [a, b] = [was.exceptChapters?.join(', ') ?? '–', is.exceptChapters?.join(', ') ?? '–'];
    parts.push({ en: `did not apply to chapters ${a}, now not to ${b}`, lv: `neattiecās uz nodaļām ${a}, tagad neattiecas uz ${b}` });
  }
  if (!sameDocument(was.source, is.source)) parts.push({ en: `source was ${said(was.source?.en, 'en')}, now ${said(is.source?.en, 'en')}`, lv: `avots – bija ${said(was.source?.lv, 'lv')}, tagad ${said(is.source?.lv, 'lv')}` });
  const onlySource = was.percent === is.percent && sameDocument(was.exceptChapters, is.exceptChapters);
  return {
    kind: 'changed', mayChangeOutcomes: !onlySource,
    sentence: { en: `${name.en}: ${parts.map(({ en }) => en).join('; ')}`, lv: `${name.lv}: ${parts.map(({ lv }) => lv).join('; ')}` },
  };
}

function compareProvisions(before: GeneralProvisions, after: GeneralProvisions): RuleTableChange[] {
  const ids = Object.keys(PROVISION_NAMES) as (keyof GeneralProvisions)[];
  return ids.filter((id) => !sameDocument(before[id], after[id])).map((id) => ({
    subject: 'provision', id, pointer: `/provisions/${id}`, ...provisionChange(PROVISION_NAMES[id], before[id], after[id]),
  }));
}

function goodsSentence(name: BothLanguages, was: GoodsClass, is: GoodsClass): BothLanguages {
  const parts: BothLanguages[] = [];
  if (was.lv !== is.lv || was.en !== is.en) parts.push({ en: `were called “${was.en}”, now “${is.en}”`, lv: `sauca “${was.lv}”, tagad “${is.lv}”` });
  for (const [field, en, lv] of [['certain', 'certain codes', 'droši kodi'], ['possible', 'possible codes', 'iespējami kodi']] as const) {
    const [a, b] = [was[field] ?? [], is[field] ?? []];
    if (!sameDocument(a, b)) parts.push({ en: `${en} were ${a.join(', ') || '–'}, now ${b.join(', ') || '–'}`, lv: `${lv} bija ${a.join(', ') || '–'}, tagad ${b.join(', ') || '–'}` });
  }
  if (!sameDocument(was.why, is.why)) parts.push({ en: 'changed: why these codes', lv: 'mainīts: kāpēc šie kodi' });
  return { en: `Goods “${name.en}”: ${parts.map(({ en }) => en).join('; ')}`, lv: `Preces “${name.lv}”: ${parts.map(({ lv }) => lv).join('; ')}` };
}

function compareGoods(before: RuleTable['classes'], after: RuleTable['classes']): RuleTableChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids.flatMap((id): RuleTableChange[] => {
    const [was, is] = [before[id], after[id]];
    const at = { subject: 'goods', id, pointer: `/classes/${id}` } as const;
    if (was === undefined && is !== undefined) return [{ ...at, kind: 'added', mayChangeOutcomes: true, sentence: { en: `Goods “${is.en}”: newly defined`, lv: `Preces “${is.lv}”: definētas no jauna` } }];
    if (was !== undefined && is === undefined) return [{ ...at, kind: 'removed', mayChangeOutcomes: true, sentence: { en: `Goods “${was.en}”: no longer defined`, lv: `Preces “${was.lv}”: vairs nav definētas` } }];
    if (was === undefined || is === undefined || sameDocument(was, is)) return [];
    const codes = !sameDocument([was.certain, was.possible], [is.certain, is.possible]);
    return [{ ...at, kind: 'changed', mayChangeOutcomes: codes, sentence: goodsSentence(is, was, is) }];
  });
}

interface Placed {
  entry: RuleEntry;
  index: number;
}

const byId = (entries: readonly RuleEntry[]): Map<string, Placed> => new Map(entries.map((entry, index) => [entry.id, { entry, index }]));

/** The longest run of places that ascend: what stayed where it was when a list was reordered. */
function ascendingRun(places: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  places.forEach((place, at) => {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]!]! < place) low = middle + 1; else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = at;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) run.add(places[at]!);
  return run;
}

function movedEntries(before: ReadonlyMap<string, Placed>, after: readonly RuleEntry[]): RuleTableChange[] {
  const places = after.flatMap(({ id }) => before.get(id)?.index ?? []);
  const stayed = ascendingRun(places);
  return after.flatMap((entry, index): RuleTableChange[] => {
    const was = before.get(entry.id);
    if (was === undefined || stayed.has(was.index)) return [];
    return [{
      subject: 'entry', kind: 'moved', id: entry.id, pointer: `/entries/${index}`, mayChangeOutcomes: true,
      sentence: { en: `${entry.printed.column1}: stood ${was.index + 1} in the list, now ${index + 1}`, lv: `${entry.printed.column1}: sarakstā bija ${was.index + 1}., tagad ${index + 1}.` },
    }];
  });
}

function wholeEntry(kind: 'added' | 'removed', { entry, index }: Placed): RuleTableChange {
  const { column1 } = entry.printed;
  const sentence = kind === 'added'
    ? { en: `${column1}: new entry – ${entry.description.en}`, lv: `${column1}: jauns ieraksts – ${entry.description.lv}` }
    : { en: `${column1}: entry removed – ${entry.description.en}`, lv: `${column1}: ieraksts izņemts – ${entry.description.lv}` };
  return { subject: 'entry', kind, id: entry.id, pointer: `/entries/${index}`, mayChangeOutcomes: true, sentence };
}

function compareLists(before: readonly RuleEntry[], after: readonly RuleEntry[], words: WordsBeforeAndAfter): RuleTableChange[] {
  const [earlier, later] = [byId(before), byId(after)];
  const changes = [...later.values()].flatMap((is): RuleTableChange[] => {
    const was = earlier.get(is.entry.id);
    if (was === undefined) return [wholeEntry('added', is)];
    return compareEntries(was.entry, is.entry, words).map(({ mayChangeOutcomes, sentence }) => ({
      subject: 'entry', kind: 'changed', id: is.entry.id, pointer: `/entries/${is.index}`, mayChangeOutcomes,
      sentence: { en: `${is.entry.printed.column1}: ${sentence.en}`, lv: `${is.entry.printed.column1}: ${sentence.lv}` },
    }));
  });
  const removed = [...earlier.values()].filter(({ entry }) => !later.has(entry.id)).map((was) => wholeEntry('removed', was));
  return [...changes, ...removed, ...movedEntries(earlier, after)];
}

/**
 * What a later version of a rule table says otherwise than an earlier one, in plain words, in the order of the document.
 * Entries are known by their ids, which are never reused.
 */
export function compareRuleTables(before: RuleTable, after: RuleTable): RuleTableChange[] {
  const words = { before: criterionWords(before.classes), after: criterionWords(after.classes) };
  return [
    ...compareFields(before, after),
    ...compareProvisions(before.provisions, after.provisions),
    ...compareGoods(before.classes, after.classes),
    ...compareLists(before.entries, after.entries, words),
    ...compareCases(before.cases ?? [], after.cases ?? []).map((change): RuleTableChange => ({ ...change, subject: 'table', mayChangeOutcomes: false })),
  ];
}
