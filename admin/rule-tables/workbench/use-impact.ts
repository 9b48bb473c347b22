import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useMay } from '../../server-door/use-may.ts';
import type { Impact, TypedOverDraft } from '../../../rules-schema/replay/impact.ts';
import { useSettled } from '../../determinations/use-settled.ts';
import { apiRoot, askServer } from '../../server-door/ask-server.ts';
import { outlineAfter, outlineOf, type DocumentOutline } from './document-outline.ts';
import { isRecord } from '../form/entry-value.ts';

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** What is typed over a saved draft. */
export function typedOver(saved: DocumentOutline, typed: DocumentOutline): TypedOverDraft {
  const before = new Map(saved.entries.map((entry) => [entry.id, entry]));
  const entries = typed.entries.filter(({ id, text, value }) => {
    const other = before.get(id);
    return other === undefined || (other.text !== text && differs(other.value, value));
  });
  const now = new Set(typed.entries.map(({ id }) => id));
  const removed = saved.entries.map(({ id }) => id).filter((id) => !now.has(id));
  const { classes, provisions } = typed.frame;
  return {
    ...(entries.length > 0 && { entries: entries.map(({ value }) => value).filter(isRecord) }),
    ...(removed.length > 0 && { removed }),
    ...(isRecord(classes) && differs(saved.frame['classes'], classes) && { classes }),
    ...(isRecord(provisions) && differs(saved.frame['provisions'], provisions) && { provisions }),
  };
}

/**
 * What past decisions would become under the text as it is being typed; the last answer stands while the text is not fit.
 * @param saved the text as the server has it
 */
export const useImpact = (version: { id: number; version: number; basedOnVersionId: number | null }, savedText: string, typed: DocumentOutline, isFit: boolean): Impact | undefined => {
  const mayRead = useMay('replay:read');
  const last = useRef<DocumentOutline>(null);
  const saved = useMemo(() => {
    const outline = last.current === null ? outlineOf(savedText) : outlineAfter(last.current, savedText);
    last.current = outline;
    return outline;
  }, [savedText]);
  const edits = useMemo(() => (isFit && saved.isJson ? JSON.stringify(typedOver(saved, typed)) : null), [saved, typed, isFit]);
  const body = useSettled(edits);
  const { data } = useQuery({
    queryKey: ['rule-table-versions', 'impact', version.id, version.version, body],
    queryFn: async ({ signal }): Promise<Impact> => (await askServer(`${apiRoot}/rule-table-versions/${version.id}/impact`, { method: 'POST', body: body ?? '{}', signal })).json,
    enabled: mayRead && version.basedOnVersionId !== null && body !== null && body === edits,
    placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 60_000, retry: false,
  });
  return data;
};
