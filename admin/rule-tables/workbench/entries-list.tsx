import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import CircleIcon from '@mui/icons-material/Circle';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import type { ListedEntry } from './entry-filter.ts';

const rowPixels = 46;

interface EntriesListProps {
  entries: readonly ListedEntry[];
  selected: number;
  onSelect: (entry: ListedEntry) => void;
}

const optionId = ({ index }: ListedEntry): string => `rule-entry-${index}`;

/** The entries as one list box: arrows, Home and End walk it. Only what is in sight is drawn. */
export const EntriesList = ({ entries, selected, onSelect }: EntriesListProps) => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: entries.length, getScrollElement: () => frame.current, estimateSize: () => rowPixels, overscan: 12 });
  const at = entries.findIndex(({ index }) => index === selected);
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);

  const walk = (event: KeyboardEvent) => {
    const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1, PageDown: at + 10, PageUp: at - 10 };
    const place = places[event.key];
    const entry = place === undefined ? undefined : entries[Math.max(0, Math.min(place, entries.length - 1))];
    if (!entry) return;
    event.preventDefault();
    onSelect(entry);
  };
  const active = entries[at];
  return (
    <Box
      ref={frame} role="listbox" tabIndex={0} aria-label={translate('rule_tables.entries.label')} aria-activedescendant={active ? optionId(active) : undefined}
      onKeyDown={walk} sx={{ flex: 1, minHeight: 0, overflowY: 'auto', '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 } }}
    >
      <Box sx={{ position: 'relative', height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: row, start }) => {
          const entry = entries[row];
          return entry && <EntryLine key={entry.index} entry={entry} isSelected={entry.index === selected} top={start} onSelect={() => onSelect(entry)} />;
        })}
      </Box>
    </Box>
  );
};

const EntryLine = ({ entry, isSelected, top, onSelect }: { entry: ListedEntry; isSelected: boolean; top: number; onSelect: () => void }) => {
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
      <Typography variant="body2" noWrap sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{inReadersLanguage(entry.description)}</Typography>
    </Box>
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
