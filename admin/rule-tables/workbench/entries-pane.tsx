import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Impact } from '../../../rules-schema/replay/impact.ts';
import { EntriesList, ENTRIES_LIST } from './entries-list.tsx';
import { everyEntry, fitting, kindsUsed, type EntryFilter, type ListedEntry } from './entry-filter.ts';
import { EntryFilterFields } from './entry-filter-fields.tsx';

interface EntriesPaneProps {
  entries: readonly ListedEntry[];
  impact: Impact | undefined;
  selected: number;
  onSelect: (entry: ListedEntry) => void;
  onOpen: () => void;
}

const isWrittenIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"], [role="listbox"], .monaco-editor') !== null);

/** Anywhere on the page but where somebody writes: `/` to search, `j` and `k` into the list. */
const useListKeys = (search: () => HTMLInputElement | null): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !['/', 'j', 'k'].includes(event.key)) return;
      const isInList = event.target instanceof HTMLElement && event.target.id === ENTRIES_LIST;
      if (isWrittenIn(event.target) && !(isInList && event.key === '/')) return;
      event.preventDefault();
      if (event.key === '/') search()?.focus();
      else document.getElementById(ENTRIES_LIST)?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [search]);
};

/** The entries of the document, to be searched and walked through. */
export const EntriesPane = memo(({ entries, impact, selected, onSelect, onOpen }: EntriesPaneProps) => {
  const translate = useTranslate();
  const [filter, setFilter] = useState<EntryFilter>(everyEntry);
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => fitting(entries, asked), [entries, asked]);
  const kinds = useMemo(() => kindsUsed(entries), [entries]);
  const flips = useMemo(() => new Map(impact?.entries.map(({ entry, flip }) => [entry, flip])), [impact]);
  const search = useRef<HTMLInputElement>(null);
  useListKeys(useRef(() => search.current).current);
  const intoList = () => {
    const found = fitting(entries, filter);
    const first = found.find(({ id }) => id.startsWith(filter.words.trim())) ?? found[0];
    if (first && !found.some(({ index }) => index === selected)) onSelect(first);
    document.getElementById(ENTRIES_LIST)?.focus();
  };
  return (
    <Box component="section" aria-label={translate('rule_tables.entries.label')} sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <EntryFilterFields kinds={kinds} filter={filter} search={search} onChange={setFilter} onLeaveSearch={intoList} isUseKnown={entries[0]?.pastLines !== null} />
      <Typography variant="body2" sx={{ px: 1.5, pb: 0.5, color: 'text.secondary' }} role="status">
        {translate('rule_tables.entries.count', { shown: shown.length.toLocaleString(), total: entries.length.toLocaleString() })}
      </Typography>
      {shown.length === 0 ? (
        <Typography variant="body2" sx={{ p: 1.5, color: 'text.secondary' }}>{translate(entries.length === 0 ? 'rule_tables.entries.unreadable' : 'rule_tables.entries.none_fit')}</Typography>
      ) : (
        <EntriesList entries={shown} flips={flips} selected={selected} onSelect={onSelect} onOpen={onOpen} />
      )}
    </Box>
  );
});
EntriesPane.displayName = 'EntriesPane';
