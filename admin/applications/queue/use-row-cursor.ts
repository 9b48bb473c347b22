import { useCallback, useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react';
import { useListContext } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || (target instanceof HTMLInputElement && target.type !== 'checkbox'));

const isBusyElsewhere = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || isTyping(target) || document.querySelector('[role="dialog"], [role="menu"]') !== null;

type RowCursor = { table: RefObject<HTMLDivElement | null>; current: Application | undefined; onFocus: (event: FocusEvent) => void };

/** The row that has the focus: j and k move it, x selects it, c does what `claim` does. Enter opens it, as any row. */
export const useRowCursor = (claim: (application: Application) => void): RowCursor => {
  const table = useRef<HTMLDivElement>(null);
  const { data = [], onToggleItem } = useListContext<Application>();
  const [currentId, setCurrentId] = useState<Application['id']>();
  const rows = useCallback(() => [...(table.current?.querySelectorAll<HTMLElement>('tbody tr[tabindex]') ?? [])], []);
  const current = data.find(({ id }) => id === currentId) ?? data[0];

  const onFocus = ({ target }: FocusEvent) => {
    const place = rows().findIndex((row) => row.contains(target));
    if (place >= 0) setCurrentId(data[place]?.id);
  };
  useEffect(() => {
    const move = (step: number) => {
      const all = rows();
      const here = all.findIndex((row) => row.contains(document.activeElement));
      all[Math.min(all.length - 1, Math.max(0, here + step))]?.focus();
    };
    const focused = () => data[rows().findIndex((row) => row.contains(document.activeElement))];
    const deeds: Record<string, () => void> = {
      j: () => move(1),
      k: () => move(-1),
      x: () => { const row = focused(); if (row) onToggleItem(row.id); },
      c: () => { const row = focused(); if (row) claim(row); },
    };
    const listen = (event: KeyboardEvent) => {
      const deed = deeds[event.key];
      if (!deed || isBusyElsewhere(event)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return { table, current, onFocus };
};
