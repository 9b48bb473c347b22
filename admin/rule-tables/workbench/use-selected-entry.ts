import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ListedEntry } from './entry-filter.ts';

interface Selection {
  selected: ListedEntry | undefined;
  select: (entry: ListedEntry) => void;
}

/** Which entry is open, by its place in the document; the address names it by its id. */
export const useSelectedEntry = (entries: readonly ListedEntry[]): Selection => {
  const [address, setAddress] = useSearchParams();
  const [index, setIndex] = useState(() => Math.max(0, entries.findIndex(({ id }) => id === address.get('entry'))));
  const select = (entry: ListedEntry) => {
    setIndex(entry.index);
    setAddress({ entry: entry.id }, { replace: true });
  };
  return { selected: entries[index], select };
};
