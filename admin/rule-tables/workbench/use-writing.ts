import { readableJson } from '../../../rules-schema/readable-json.ts';
import { changeOfEntry, withValueAt, type Path } from '../form/entry-value.ts';
import type { JsonEditorHandle } from '../monaco/json-editor.tsx';
import { outlineAfter, type DocumentOutline } from './document-outline.ts';
import { useSteady } from './use-steady.ts';

interface Writing {
  /** Writes a value at a place of an entry; `undefined` takes it away. */
  write: (index: number, path: Path, value: unknown) => void;
  undo: () => void;
  redo: () => void;
  /** Lays the whole document out anew, when it can be read. */
  layOut: () => void;
}

/** What is written from outside the editor goes into the text as it stands there at that moment: one document, one way back. */
export const useWriting = (editor: { readonly current: JsonEditorHandle | null }, outline: DocumentOutline): Writing => {
  const write = useSteady((index: number, path: Path, value: unknown) => {
    const now = editor.current && outlineAfter(outline, editor.current.text());
    const entry = now?.entries[index];
    const change = now && entry?.isJson ? changeOfEntry(now.text, entry, withValueAt(entry.value, path, value)) : null;
    if (change) editor.current?.edit(change, [index, ...path].join('/'));
  });
  const undo = useSteady(() => editor.current?.undo());
  const redo = useSteady(() => editor.current?.redo());
  const layOut = useSteady(() => {
    const now = editor.current && outlineAfter(outline, editor.current.text());
    if (now?.isJson) editor.current?.replace(readableJson(JSON.parse(now.text)));
  });
  return { write, undo, redo, layOut };
};
