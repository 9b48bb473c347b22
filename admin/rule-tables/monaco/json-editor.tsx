import Box from '@mui/material/Box';
import { memo, useEffect, useRef, useState } from 'react';
import { useTheme } from '@mui/material/styles';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { showOnly, type Lines } from './hidden-lines.ts';
import { commonOptions, documentUri, monaco } from './monaco.ts';

/** What the rest of the page may ask of the editor. */
export interface JsonEditorHandle {
  /** Puts the cursor at a place and the keyboard into the editor. */
  goTo(place: { line: number; column: number }): void;
  /** Replaces the whole text so that undo brings the old one back. */
  replace(text: string): void;
  /** Puts another text in the place of one from an offset on; edits of the same `deed` in a row are undone together. */
  edit(change: TextChange, deed: string): void;
  /** Takes changes that came from elsewhere, all at once; offsets are those of the text as it stands. */
  take(changes: readonly TextChange[]): void;
  undo(): void;
  redo(): void;
  focus(): void;
  text(): string;
}

/** A stretch of the text (offsets in characters, the end exclusive) and what stands there instead. */
export interface TextChange {
  start: number;
  end: number;
  text: string;
}

export interface JsonEditorProps {
  name: string;
  /** What stands in it when it opens. */
  textAtFirst: () => string;
  label: string;
  readOnly: boolean;
  diagnostics: readonly DocumentDiagnostic[];
  /** The lines to show; null: the whole document. */
  lines: Lines | null;
  onType: (text: string) => void;
  onSave: () => void;
  onReady: (handle: JsonEditorHandle | null) => void;
}

type CodeEditor = monaco.editor.IStandaloneCodeEditor;

const rangeOf = (model: monaco.editor.ITextModel, { start, end }: TextChange): monaco.Range => monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

/** Takes edits from outside the editor, gathering those of one deed into one step of undoing. */
const editsFromOutside = (editor: CodeEditor): JsonEditorHandle['edit'] => {
  let lastDeed: string | null = null;
  editor.onKeyDown(() => (lastDeed = null));
  return ({ start, end, text }, deed) => {
    const model = editor.getModel();
    if (!model) return;
    if (deed !== lastDeed) editor.pushUndoStop();
    lastDeed = deed;
    editor.executeEdits('form', [{ range: rangeOf(model, { start, end, text }), text, forceMoveMarkers: true }]);
  };
};

const handleOf = (editor: CodeEditor): JsonEditorHandle => ({
  goTo: ({ line, column }) => {
    editor.setPosition({ lineNumber: line, column });
    editor.revealLineInCenter(line);
    editor.focus();
  },
  replace: (text) => {
    const model = editor.getModel();
    if (!model) return;
    editor.pushUndoStop();
    editor.executeEdits('replace', [{ range: model.getFullModelRange(), text }]);
    editor.pushUndoStop();
  },
  edit: editsFromOutside(editor),
  take: (changes) => {
    const model = editor.getModel();
    if (!model || changes.length === 0) return;
    model.pushStackElement();
    model.pushEditOperations(null, changes.map((change) => ({ range: rangeOf(model, change), text: change.text })), () => null);
    model.pushStackElement();
  },
  undo: () => void editor.getModel()?.undo(),
  redo: () => void editor.getModel()?.redo(),
  focus: () => editor.focus(),
  text: () => editor.getModel()?.getValue() ?? '',
});

/** Ctrl+A within one entry means the entry, not the lines that are out of sight. */
function addOwnKeys(editor: CodeEditor, shown: () => Lines | null, onSave: () => void): void {
  const { KeyMod, KeyCode } = monaco;
  editor.addAction({ id: 'izcelsme.save', label: 'Ctrl+S', keybindings: [KeyMod.CtrlCmd | KeyCode.KeyS], run: onSave });
  editor.addAction({
    id: 'izcelsme.select-all',
    label: 'Ctrl+A',
    keybindings: [KeyMod.CtrlCmd | KeyCode.KeyA],
    run: () => {
      const [model, lines] = [editor.getModel(), shown()];
      if (!model) return;
      const whole = model.getFullModelRange();
      editor.setSelection(lines ? new monaco.Range(lines.startLine, 1, lines.endLine, model.getLineMaxColumn(lines.endLine)) : whole);
    },
  });
}

/** The document of a version as text: completion and hover from its schema, findings at their place. */
export const JsonEditor = memo((props: JsonEditorProps) => {
  const { name, label, readOnly, diagnostics, lines } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const inReadersLanguage = useInReadersLanguage();
  const isDark = useTheme().palette.mode === 'dark';

  useEffect(() => {
    if (!place.current) return;
    const model = monaco.editor.createModel(latest.current.textAtFirst(), 'json', documentUri(name));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    const opened = monaco.editor.create(place.current, { ...commonOptions, model, readOnly, ariaLabel: latest.current.label });
    model.onDidChangeContent(() => latest.current.onType(model.getValue()));
    addOwnKeys(opened, () => latest.current.lines, () => latest.current.onSave());
    setEditor(opened);
    latest.current.onReady(handleOf(opened));
    return () => {
      latest.current.onReady(null);
      opened.dispose();
      model.dispose();
    };
  }, [name, readOnly]);

  useEffect(() => editor?.updateOptions({ ariaLabel: label }), [editor, label]);

  useEffect(() => monaco.editor.setTheme(isDark ? 'office-dark' : 'office-light'), [isDark]);

  const { startLine, endLine } = lines ?? { startLine: 0, endLine: 0 };
  useEffect(() => {
    if (!editor) return;
    showOnly(editor, startLine > 0 ? { startLine, endLine } : null);
    const position = editor.getPosition();
    const isOutside = startLine > 0 && position && (position.lineNumber < startLine || position.lineNumber > endLine);
    if (isOutside) editor.setPosition({ lineNumber: startLine, column: 1 });
    if (isOutside) editor.setScrollTop(0);
  }, [editor, startLine, endLine]);

  useEffect(() => {
    const model = editor?.getModel();
    if (!model) return;
    const shown = diagnostics.filter(({ line }) => startLine === 0 || (line >= startLine && line <= endLine));
    const severities = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning };
    monaco.editor.setModelMarkers(model, 'izcelsme', shown.map(({ line, column, endLine: lastLine, endColumn, severity, message }) => ({
      startLineNumber: line, startColumn: column, endLineNumber: lastLine, endColumn, severity: severities[severity], message: inReadersLanguage(message),
    })));
  }, [editor, diagnostics, startLine, endLine, inReadersLanguage]);

  return <Box ref={place} sx={{ height: '100%', minHeight: 0 }} data-testid="json-editor" />;
});
JsonEditor.displayName = 'JsonEditor';
