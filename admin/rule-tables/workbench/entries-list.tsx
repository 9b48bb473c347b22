import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import CircleIcon from '@mui/icons-material/Circle';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { visuallyHidden } from '@mui/utils';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import type { ListedEntry } from './entry-filter.ts';

const rowPixels = 46;

/** Id of the list in the page, so that the search above it can hand the keyboard on. */
export const ENTRIES_LIST = 'rule-entries';

interface EntriesListProps {
  entries: readonly ListedEntry[];
  /** How many past lines of an entry would flip, by its id. */
  flips: ReadonlyMap<string, number>;
  selected: number;
  onSelect: (entry: ListedEntry) => void;
  /** Enter: on to the entry itself. */
  onOpen: () => void;
}

const optionId = ({ index }: ListedEntry): string => `rule-entry-${index}`;

/** The entries as one list box: arrows, j and k, Home and End walk it, Enter opens. Only what is in sight is drawn. */
export const EntriesList = ({ entries, flips, selected, onSelect, onOpen }: EntriesListProps) => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: entries.length, getScrollElement: () => frame.current, estimateSize: () => rowPixels, overscan: 12 });
  const at = entries.findIndex(({ index }) => index === selected);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onOpen();
    const places: Record<string, number> = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: entries.length - 1, PageDown: at + 10, PageUp: at - 10 };
    const place = places[event.key];
    const entry = place === undefined ? undefined : entries[Math.max(0, Math.min(place, entries.length - 1))];
    if (!entry) return;
    event.preventDefault();
    onSelect(entry);
  };
  const active = entries[at];
  return (
    <Box
      ref={frame} id={ENTRIES_LIST} role="listbox" tabIndex={0} aria-label={translate('rule_tables.entries.label')} aria-activedescendant={active ? optionId(active) : undefined}
      onKeyDown={walk} sx={{ flex: 1, minHeight: 0, overflowY: 'auto', '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 } }}
    >
      <Box sx={{ position: 'relative', height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: row, start }) => {
          const entry = entries[row];
          return entry && <EntryLine key={entry.index} entry={entry} flips={flips.get(entry.id) ?? 0} isSelected={entry.index === selected} top={start} onSelect={() => onSelect(entry)} />;
        })}
      </Box>
    </Box>
  );
};

const EntryLine = ({ entry, flips, isSelected, top, onSelect }: { entry: ListedEntry; flips: number; isSelected: boolean; top: number; onSelect: () => void }) => {
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Box
      role="option" id={optionId(entry)} aria-selected={isSelected} onClick={onSelect}
      sx={{
        position: 'absolute', insetInline: 0, top: 0, height: rowPixels, transform: `translateY(${top}px)`, px: 1.5, py: 0.5, cursor: 'pointer',
        borderLeft: 3, borderColor: isSelected ? 'primary.main' : 'transparent', backgroundColor: isSelected ? 'primary.light' : undefined,
        '&:hover': { backgroundColor: isSelected ? 'primary.light' : 'action.hover' },
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
        <Typography variant="body2" className="tabular" noWrap sx={{ fontWeight: 600, flex: 1 }}>{entry.id || '–'}</Typography>
        <Marks entry={entry} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1, color: 'text.secondary', '& > *': { fontSize: '0.75rem' } }}>
        <Typography variant="body2" noWrap sx={{ flex: 1 }}>{inReadersLanguage(entry.description)}</Typography>
        <PastLines count={entry.pastLines} flips={flips} />
      </Box>
    </Box>
  );
};

/** How many past lines the entry decided, and how many of them would flip. */
const PastLines = ({ count, flips }: { count: number | null; flips: number }) => {
  const translate = useTranslate();
  if (!count) return null;
  const words = [translate('rule_tables.entries.past_lines', { smart_count: count }), ...(flips > 0 ? [translate('rule_tables.entries.flips', { smart_count: flips })] : [])].join(' · ');
  return (
    <Typography component="span" className="tabular" title={words} sx={{ whiteSpace: 'nowrap' }}>
      <Box component="span" sx={visuallyHidden}>{words}</Box>
      <span aria-hidden>{count.toLocaleString()}{flips > 0 && <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}> ⇄{flips.toLocaleString()}</Box>}</span>
    </Typography>
  );
};

const Marks = ({ entry: { changed, errors, warnings } }: { entry: ListedEntry }) => {
  const translate = useTranslate();
  const words = translate('rule_tables.entries.edited');
  return (
    <>
      {changed && <Tooltip title={words}><CircleIcon titleAccess={words} color="primary" sx={{ fontSize: 9 }} /></Tooltip>}
      {errors > 0 && <Count icon={ErrorIcon} colour="error.main" count={errors} words={translate('rule_tables.problems.errors', { smart_count: errors })} />}
      {warnings > 0 && <Count icon={WarningIcon} colour="warning.main" count={warnings} words={translate('rule_tables.problems.warnings', { smart_count: warnings })} />}
    </>
  );
};

const Count = ({ icon: Icon, colour, count, words }: { icon: typeof ErrorIcon; colour: string; count: number; words: string }) => (
  <Box component="span" title={words} sx={{ display: 'inline-flex', alignItems: 'center', color: colour, fontSize: '0.75rem' }}>
    <Icon sx={{ fontSize: 15 }} titleAccess={words} />
    {count}
  </Box>
);
