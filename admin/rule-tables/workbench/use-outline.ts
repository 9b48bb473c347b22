import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { outlineOf, type DocumentOutline } from './document-outline.ts';
import { listed, type ListedEntry } from './entry-filter.ts';
import { readVersionInFull } from './use-draft.ts';

/** The outline of a text while it is typed. A text with faults keeps the last outline as long as entries run into each other. */
const useOutline = (text: string): DocumentOutline => {
  const settled = useDeferredValue(text);
  const outline = useMemo(() => outlineOf(settled), [settled]);
  const last = useRef(outline);
  const isUsable = outline.isJson || outline.entries.length === last.current.entries.length;
  if (isUsable) last.current = outline;
  return useMemo(() => ({ isJson: outline.isJson, entries: last.current.entries }), [outline]);
};

/** What every entry said in the version a draft is based on, by entry id; null while it is not known. */
const useFingerprintsOf = (versionId: number | null): ReadonlyMap<string, string> | null => {
  const { data } = useQuery({
    queryKey: ['rule-table-versions', 'base', versionId],
    queryFn: async () => (await readVersionInFull(versionId ?? 0)).documentText,
    enabled: versionId !== null,
    staleTime: Infinity,
  });
  return useMemo(() => (data === undefined ? null : new Map(outlineOf(data).entries.map(({ id, fingerprint }) => [id, fingerprint]))), [data]);
};

/** The entries of a document with their changes and faults. */
export const useListedEntries = (text: string, diagnostics: readonly DocumentDiagnostic[], basedOnVersionId: number | null): { isJson: boolean; entries: ListedEntry[] } => {
  const outline = useOutline(text);
  const before = useFingerprintsOf(basedOnVersionId);
  const entries = useMemo(() => listed(outline.entries, diagnostics, before), [outline, diagnostics, before]);
  return { isJson: outline.isJson, entries };
};
