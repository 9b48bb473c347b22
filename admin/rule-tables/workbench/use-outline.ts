import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { outlineAfter, outlineOf, type DocumentOutline, type OutlinedEntry } from './document-outline.ts';
import { listed, saidBy, type ListedEntry } from './entry-filter.ts';
import { readVersionInFull } from './use-draft.ts';
import { useUsesOf } from './use-uses.ts';

/** The outline of a text while it is typed. */
const useOutline = (text: string): DocumentOutline => {
  const settled = useDeferredValue(text);
  const last = useRef<DocumentOutline>(null);
  return useMemo(() => {
    const outline = last.current === null ? outlineOf(settled) : outlineAfter(last.current, settled);
    last.current = outline;
    return outline;
  }, [settled]);
};

/** What every entry said in the version a draft is based on, by entry id; null while it is not known. */
const useEntriesOf = (versionId: number | null): ReadonlyMap<string, OutlinedEntry> | null => {
  const { data } = useQuery({
    queryKey: ['rule-table-versions', 'base', versionId],
    queryFn: async () => (await readVersionInFull(versionId ?? 0)).documentText,
    enabled: versionId !== null,
    staleTime: Infinity,
    gcTime: 0,
  });
  return useMemo(() => (data === undefined ? null : new Map(outlineOf(data).entries.map((entry) => [entry.id, entry]))), [data]);
};

/** Entries made ready to be searched at a time; a few milliseconds' work. */
const AT_A_TIME = 150;

/** Makes entries ready to be searched while nobody types, so that the first letter of a search waits for nothing. */
const useReadyToSearch = (entries: readonly OutlinedEntry[]): void => {
  useEffect(() => {
    let from = 0;
    let handle = 0;
    const some = () => {
      for (const entry of entries.slice(from, from + AT_A_TIME)) saidBy(entry);
      from += AT_A_TIME;
      if (from < entries.length) handle = requestIdleCallback(some);
    };
    handle = requestIdleCallback(some);
    return () => cancelIdleCallback(handle);
  }, [entries]);
};

interface Read {
  outline: DocumentOutline;
  entries: readonly ListedEntry[];
}

/** The entries of a document with their changes, faults and past lines. */
export const useListedEntries = (versionId: number, text: string, diagnostics: readonly DocumentDiagnostic[], basedOnVersionId: number | null): Read => {
  const outline = useOutline(text);
  const before = useEntriesOf(basedOnVersionId);
  const uses = useUsesOf(versionId);
  const entries = useMemo(() => listed(outline.entries, { diagnostics, before, uses }), [outline, diagnostics, before, uses]);
  useReadyToSearch(outline.entries);
  return { outline, entries };
};
