import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { useListContext } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { useShortcuts } from '../shortcuts.ts';

type RowCursor = {
  table: RefObject<HTMLDivElement | null>;
  current: Application | undefined;
  onFocus: (event: FocusEvent) => void;
  /** Before the row under the cursor hears of it: Enter right after a claim opens what was claimed. */
  onKeyDownCapture: (event: KeyboardEvent) => void;
  /** Says that an application was claimed: the cursor stays at its place, on the row that comes next. */
  claimed: (id: Application['id']) => void;
};

type Deeds = { claim: (application: Application) => void; open: (id: Application['id']) => void };

/** The row that has the focus: j and k move it, x selects it, c does what `claim` does. Enter opens it, as any row. */
export const useRowCursor = ({ claim, open }: Deeds): RowCursor => {
  const table = useRef<HTMLDivElement>(null);
  const place = useRef(-1);
  const { data = [], onToggleItem } = useListContext<Application>();
  const [currentId, setCurrentId] = useState<Application['id']>();
  const [claimedId, setClaimedId] = useState<Application['id']>();
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>('tbody tr[tabindex]') ?? [])];
  const placeOf = (element: Element | null) => rows().findIndex((row) => row.contains(element));
  const focusRow = (at: number) => {
    const all = rows();
    all[Math.min(all.length - 1, Math.max(0, at))]?.focus();
  };
  const withFocused = (deed: (application: Application) => void) => () => {
    const focused = data[placeOf(document.activeElement)];
    setClaimedId(undefined);
    if (focused) deed(focused);
  };
  const move = (step: number) => () => {
    setClaimedId(undefined);
    focusRow(placeOf(document.activeElement) + step);
  };
  const openClaimed = claimedId === undefined ? undefined : () => open(claimedId);
  useShortcuts({ j: move(1), k: move(-1), x: withFocused(({ id }) => onToggleItem(id)), c: withFocused(claim), Enter: openClaimed && (() => isOnNothing() && openClaimed()) });
  useEffect(() => {
    if (claimedId !== undefined && place.current >= 0 && isOnNothing()) focusRow(place.current);
  });

  const onFocus = ({ target }: FocusEvent) => {
    place.current = placeOf(target);
    const focused = data[place.current];
    if (focused) setCurrentId(focused.id);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || openClaimed === undefined || !rows().some((row) => row === event.target)) return;
    event.stopPropagation();
    openClaimed();
  };
  return { table, current: data.find(({ id }) => id === currentId) ?? data[0], onFocus, onKeyDownCapture, claimed: setClaimedId };
};

/** Whether the focus is nowhere, as after the row that had it has gone. */
const isOnNothing = (): boolean => document.activeElement === null || document.activeElement === document.body;
