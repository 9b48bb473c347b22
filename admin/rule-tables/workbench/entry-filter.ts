import { RULE_KINDS, type RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import { bareCode, CODE_RANGE_PATTERN, codeWithinAny } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { OutlinedEntry } from './document-outline.ts';

/** An entry as the list shows it. */
export interface ListedEntry extends OutlinedEntry {
  changed: boolean;
  errors: number;
  warnings: number;
  /** Past lines it decided; null while that is not known. */
  pastLines: number | null;
}

export interface EntryFilter {
  words: string;
  kind: RuleKind | '';
  onlyChanged: boolean;
  onlyFaulty: boolean;
  onlyNeverUsed: boolean;
}

export const everyEntry: EntryFilter = { words: '', kind: '', onlyChanged: false, onlyFaulty: false, onlyNeverUsed: false };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What was found out about entries, by what they say: an entry that is not touched keeps its value, and what is known of it. */
const known = { said: new WeakMap<object, string>(), kinds: new WeakMap<object, readonly RuleKind[]>() };

function remembered<Found>(kept: WeakMap<object, Found>, value: unknown, find: () => Found): Found {
  if (typeof value !== 'object' || value === null) return find();
  const found = kept.get(value) ?? find();
  kept.set(value, found);
  return found;
}

/** Everything an entry says, to be searched without regard to capitals and diacritics. */
export const saidBy = ({ value, text }: OutlinedEntry): string => remembered(known.said, value, () => folded(text));

const isKind = (name: string): name is RuleKind => RULE_KINDS.some((kind) => kind === name);

function kindsWithin(value: unknown, found: Set<RuleKind>): Set<RuleKind> {
  if (Array.isArray(value)) for (const item of value) kindsWithin(item, found);
  else if (isRecord(value)) {
    for (const [name, held] of Object.entries(value)) {
      if (isKind(name)) found.add(name);
      kindsWithin(held, found);
    }
  }
  return found;
}

/** The legal tests named anywhere within an entry's rules, each once. */
export function kindsOf({ value }: OutlinedEntry): readonly RuleKind[] {
  return remembered(known.kinds, value, () => (isRecord(value) ? [...kindsWithin([value['column3'], value['column4']], new Set())] : []));
}

/** What is known beside the text itself. */
export interface EntryStanding {
  diagnostics: readonly DocumentDiagnostic[];
  /** The entries of the version a draft is based on, by id; null while they are not known. */
  before: ReadonlyMap<string, OutlinedEntry> | null;
  /** How many past lines each entry decided, by id; null while that is not known. */
  uses: ReadonlyMap<string, number> | null;
}

const saysTheSame = (entry: OutlinedEntry, other: OutlinedEntry | undefined): boolean =>
  other !== undefined && (entry.text === other.text || (entry.isJson && JSON.stringify(entry.value) === JSON.stringify(other.value)));

/** The entry a finding is about, by its place in the list; undefined for one about the table as a whole. */
function entryIndexOf({ pointer, line }: DocumentDiagnostic, entries: readonly OutlinedEntry[]): number | undefined {
  const named = /^\/entries\/(\d+)/.exec(pointer)?.[1];
  return named === undefined ? entries.find(({ startLine, endLine }) => line >= startLine && line <= endLine)?.index : Number(named);
}

/** Entries with what there is to say about each. */
export function listed(entries: readonly OutlinedEntry[], { diagnostics, before, uses }: EntryStanding): ListedEntry[] {
  const counts = new Map<number, { errors: number; warnings: number }>();
  for (const diagnostic of diagnostics) {
    const index = entryIndexOf(diagnostic, entries);
    if (index === undefined) continue;
    const count = counts.get(index) ?? { errors: 0, warnings: 0 };
    count[diagnostic.severity === 'error' ? 'errors' : 'warnings'] += 1;
    counts.set(index, count);
  }
  return entries.map((entry) => {
    const { errors, warnings } = counts.get(entry.index) ?? { errors: 0, warnings: 0 };
    return { ...entry, changed: before !== null && !saysTheSame(entry, before.get(entry.id)), errors, warnings, pastLines: uses && (uses.get(entry.id) ?? 0) };
  });
}

const codeRange = new RegExp(CODE_RANGE_PATTERN);

/** What is searched for, where it is the beginning of a code (`18`, `1806 90`); else null. */
function codeAmong(words: string): string | null {
  const bare = bareCode(words.trim());
  return /^\d{2,10}$/.test(bare) ? bare : null;
}

/** Whether goods of the code come under an entry: by its heading, its chapter or a range. */
function covers({ value }: OutlinedEntry, code: string): boolean {
  const said: unknown = isRecord(value) ? value['covers'] : null;
  const ranges = Array.isArray(said) ? said.filter((range): range is string => typeof range === 'string' && codeRange.test(range)) : [];
  return codeWithinAny(code, ranges) !== 'no';
}

const isAmong = (entry: ListedEntry, { kind, onlyChanged, onlyFaulty, onlyNeverUsed }: EntryFilter): boolean => {
  if (onlyChanged && !entry.changed) return false;
  if (onlyFaulty && entry.errors + entry.warnings === 0) return false;
  if (onlyNeverUsed && entry.pastLines !== 0) return false;
  return kind === '' || kindsOf(entry).includes(kind);
};

/** The entries that fit: every word somewhere in the code, the texts or the printed law. Entries that cover a code stand before those that only mention it. */
export function fitting(entries: readonly ListedEntry[], filter: EntryFilter): ListedEntry[] {
  const asked = folded(filter.words).split(/\s+/).filter(Boolean);
  const code = codeAmong(filter.words);
  const among = entries.filter((entry) => isAmong(entry, filter));
  const covering = new Set(code === null ? [] : among.filter((entry) => covers(entry, code)));
  const mentioning = among.filter((entry) => !covering.has(entry) && asked.every((word) => saidBy(entry).includes(word)));
  return [...covering, ...mentioning];
}

/** The legal tests a document uses, in the order of the schema. */
export function kindsUsed(entries: readonly OutlinedEntry[]): RuleKind[] {
  const used = new Set(entries.flatMap((entry) => kindsOf(entry)));
  return RULE_KINDS.filter((kind) => used.has(kind));
}
