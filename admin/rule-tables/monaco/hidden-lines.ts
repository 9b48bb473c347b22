import { monaco } from './monaco.ts';

/** Hiding lines is no part of Monaco's published interface, though folding itself rests on it. */
interface HidesLines {
  setHiddenAreas(ranges: monaco.IRange[], source?: unknown): void;
}

const hidesLines = (editor: object): editor is HidesLines => 'setHiddenAreas' in editor && typeof editor.setHiddenAreas === 'function';

/** Names our hidden lines among those that folding hides. */
const source = {};

export interface Lines {
  startLine: number;
  endLine: number;
}

/** Shows only these lines of the document, or all of it. */
export function showOnly(editor: monaco.editor.ICodeEditor, lines: Lines | null): void {
  const model = editor.getModel();
  if (!model || !hidesLines(editor)) return;
  const last = model.getLineCount();
  const hidden: monaco.IRange[] = [];
  if (lines && lines.startLine > 1) hidden.push(new monaco.Range(1, 1, lines.startLine - 1, 1));
  if (lines && lines.endLine < last) hidden.push(new monaco.Range(lines.endLine + 1, 1, last, 1));
  editor.setHiddenAreas(hidden, source);
}
