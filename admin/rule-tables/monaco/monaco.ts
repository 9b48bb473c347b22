import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { ruleTableSchema } from '../../../rules-schema/origin-rules/rule-table.ts';

self.MonacoEnvironment = { getWorker: (_moduleId: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()) };

/** Where the documents being edited live inside the editor. */
const documentFolder = 'inmemory://izcelsme/rule-tables/';

/**
 * Completion and hover come from the very schema the server checks with. The squiggles come from the server alone: it
 * says the same in both languages, and more.
 */
jsonDefaults.setDiagnosticsOptions({
  validate: false,
  enableSchemaRequest: false,
  schemas: [{ uri: ruleTableSchema.$id, fileMatch: [`${documentFolder}*`], schema: JSON.parse(JSON.stringify(ruleTableSchema)) }],
});

/** The editor's name for the document of a version. */
export const documentUri = (name: string | number): monaco.Uri => monaco.Uri.parse(`${documentFolder}${name}.json`);

/** How every editor of ours looks and behaves. */
export const commonOptions = {
  automaticLayout: true,
  fontSize: 13,
  tabSize: 2,
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  wordWrap: 'on',
  renderWhitespace: 'none',
  fixedOverflowWidgets: true,
  stickyScroll: { enabled: false },
} as const satisfies monaco.editor.IEditorOptions & monaco.editor.IGlobalEditorOptions & { tabSize: number };

/** The surfaces of the office's two looks; line numbers stand at 4.5:1 or better on them. */
monaco.editor.defineTheme('office-light', { base: 'vs', inherit: true, rules: [], colors: { 'editor.background': '#ffffff' } });
monaco.editor.defineTheme('office-dark', {
  base: 'vs-dark', inherit: true, rules: [], colors: { 'editor.background': '#1a2029', 'editorLineNumber.foreground': '#9aa5b4', 'editorLineNumber.activeForeground': '#e6eaf0' },
});

export { monaco };
