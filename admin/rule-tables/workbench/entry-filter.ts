import { RULE_KINDS, type RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { OutlinedEntry } from './document-outline.ts';

/** An entry as the list shows it. */
export interface ListedEntry extends OutlinedEntry {
  changed: boolean;
  errors: number;
  warnings: number;
}

export interface EntryFilter {
  words: string;
  kind: RuleKind | '';
  onlyChanged: boolean;
  onlyFaulty: boolean;
}

export const everyEntry: EntryFilter = { words: '', kind: '', onlyChanged: false, onlyFaulty: false };

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const isOn = ({ startLine, endLine }: OutlinedEntry) => ({ line }: DocumentDiagnostic): boolean => line >= startLine && line <= endLine;

/** Entries with what there is to say about each. @param before fingerprints of the version the draft is based on, by entry id */
export function listed(entries: readonly OutlinedEntry[], diagnostics: readonly DocumentDiagnostic[], before: ReadonlyMap<string, string> | null): ListedEntry[] {
  return entries.map((entry) => {
    const said = diagnostics.filter(isOn(entry));
    const errors = said.filter(({ severity }) => severity === 'error').length;
    return { ...entry, changed: before !== null && before.get(entry.id) !== entry.fingerprint, errors, warnings: said.length - errors };
  });
}

/** The entries that fit: every word somewhere in the code, the texts or the printed law. */
export function fitting(entries: readonly ListedEntry[], { words, kind, onlyChanged, onlyFaulty }: EntryFilter): ListedEntry[] {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (onlyChanged && !entry.changed) return false;
    if (onlyFaulty && entry.errors + entry.warnings === 0) return false;
    if (kind !== '' && !entry.kinds.includes(kind)) return false;
    if (asked.length === 0) return true;
    const said = folded(entry.fingerprint);
    return asked.every((word) => said.includes(word));
  });
}

/** The legal tests a document uses, in the order of the schema. */
export function kindsUsed(entries: readonly OutlinedEntry[]): RuleKind[] {
  const used = new Set(entries.flatMap(({ kinds }) => kinds));
  return RULE_KINDS.filter((kind) => used.has(kind));
}
