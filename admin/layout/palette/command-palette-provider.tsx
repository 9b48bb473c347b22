import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { CommandPalette } from './command-palette.tsx';

const OpenPalette = createContext<() => void>(() => undefined);

/** Opens the command palette from anywhere inside the frame. */
export const useOpenPalette = (): (() => void) => useContext(OpenPalette);

const opensPalette = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/** Keeps the command palette at hand: Ctrl+K (⌘K) anywhere, or the search box on top. */
export const CommandPaletteProvider = ({ children }: { children: ReactNode }) => {
  const [open, setOpen] = useState(false);
  const show = useCallback(() => setOpen(true), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      event.preventDefault();
      setOpen((wasOpen) => !wasOpen);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <OpenPalette.Provider value={show}>
      {children}
      {open && <CommandPalette onClose={() => setOpen(false)} />}
    </OpenPalette.Provider>
  );
};
