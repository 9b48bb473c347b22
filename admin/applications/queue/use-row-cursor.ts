import { useRef, useState, type FocusEvent, type RefObject } from 'react';
import { useListContext } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { useShortcuts } from '../shortcuts.ts';

type RowCursor = { table: RefObject<HTMLDivElement | null>; current: Application | undefined; onFocus: (event: FocusEvent) => void };

/** The row that has the focus: j and k move it, x selects it, c does what `claim` does. Enter opens it, as any row. */
export const useRowCursor = (claim: (application: Application) => void): RowCursor => {
  const table = useRef<HTMLDivElement>(null);
  const { data = [], onToggleItem } = useListContext<Application>();
  const [currentId, setCurrentId] = useState<Application['id']>();
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>('tbody tr[tabindex]') ?? [])];
  const placeOf = (element: Element | null) => rows().findIndex((row) => row.contains(element));
  const move = (step: number) => {
    const all = rows();
    all[Math.min(all.length - 1, Math.max(0, placeOf(document.activeElement) + step))]?.focus();
  };
  const withFocused = (deed: (application: Application) => void) => () => {
    const focused = data[placeOf(document.activeElement)];
    if (focused) deed(focused);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1), x: withFocused(({ id }) => onToggleItem(id)), c: withFocused(claim) });

  const onFocus = ({ target }: FocusEvent) => {
    const focused = data[placeOf(target)];
    if (focused) setCurrentId(focused.id);
  };
  return { table, current: data.find(({ id }) => id === currentId) ?? data[0], onFocus };
};
