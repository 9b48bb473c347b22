import { useCallback, useEffect, useRef } from 'react';
import type { JsonEditorHandle } from '../monaco/json-editor.tsx';
import type { DraftKeeper } from './draft-keeper.ts';
import { changesBetween } from './text-changes.ts';

interface OpenEditor {
  editor: { readonly current: JsonEditorHandle | null };
  onReady: (handle: JsonEditorHandle | null) => void;
}

/**
 * The open editor. What comes in from elsewhere is put into it at that very moment, so that no key can come in between;
 * undo brings back what stood there before.
 */
export const useEditor = (keeper: DraftKeeper): OpenEditor => {
  const editor = useRef<JsonEditorHandle>(null);
  const onReady = useCallback((handle: JsonEditorHandle | null) => {
    editor.current = handle;
  }, []);
  useEffect(() => {
    let last = keeper.snapshot().arrived;
    return keeper.subscribe(() => {
      const { arrived } = keeper.snapshot();
      if (arrived === null || arrived === last) return;
      last = arrived;
      editor.current?.take(changesBetween(editor.current.text(), arrived.text));
    });
  }, [keeper]);
  return { editor, onReady };
};
