import { useCallback, useEffect, useRef, useState } from 'react';
import type { JsonEditorHandle } from '../monaco/json-editor.tsx';
import type { DraftState } from './draft-keeper.ts';
import { changesBetween } from './text-changes.ts';

interface OpenEditor {
  editor: { readonly current: JsonEditorHandle | null };
  isReady: boolean;
  onReady: (handle: JsonEditorHandle | null) => void;
}

/** The open editor; what comes in from elsewhere is put into it, where undo brings back what stood there before. */
export const useEditor = ({ arrived }: Pick<DraftState, 'arrived'>): OpenEditor => {
  const editor = useRef<JsonEditorHandle>(null);
  const [isReady, setReady] = useState(false);
  const onReady = useCallback((handle: JsonEditorHandle | null) => {
    editor.current = handle;
    setReady(handle !== null);
  }, []);
  useEffect(() => {
    const current = editor.current;
    if (arrived !== null && current !== null) current.take(changesBetween(current.text(), arrived.text));
  }, [arrived, isReady]);
  return { editor, isReady, onReady };
};
