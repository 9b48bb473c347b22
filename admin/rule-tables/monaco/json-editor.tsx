import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
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
  undo(): void;
}

export interface JsonEditorProps {
  name: string;
  text: string;
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
  undo: () => {
    editor.focus();
    editor.trigger('button', 'undo', null);
  },
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
export const JsonEditor = (props: JsonEditorProps) => {
  const { name, label, readOnly, diagnostics, lines } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const inReadersLanguage = useInReadersLanguage();
  const isDark = useTheme().palette.mode === 'dark';

  useEffect(() => {
    if (!place.current) return;
    const model = monaco.editor.createModel(latest.current.text, 'json', documentUri(name));
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
    const severities = { error: monaco.MarkerSeverity.Error, warning: monaco.MarkerSeverity.Warning };
    monaco.editor.setModelMarkers(model, 'izcelsme', diagnostics.map(({ line, column, endLine: lastLine, endColumn, severity, message }) => ({
      startLineNumber: line, startColumn: column, endLineNumber: lastLine, endColumn, severity: severities[severity], message: inReadersLanguage(message),
    })));
  }, [editor, diagnostics, inReadersLanguage]);

  return <Box ref={place} sx={{ height: '100%', minHeight: 0 }} data-testid="json-editor" />;
};
