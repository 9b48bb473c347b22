import Box from '@mui/material/Box';
import { useCallback, useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import type { DocumentDiagnostic, VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { EntryForm } from '../form/entry-form.tsx';
import { useLatestReplay } from '../../replays/use-replays.ts';
import { BenchAside } from './bench-aside.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EditorPane } from './editor-pane.tsx';
import { EntriesPane } from './entries-pane.tsx';
import { Panes } from './panes.tsx';
import { ProblemsList } from './problems-list.tsx';
import { chosenScope, rememberScope, showsForm, showsText, type Scope } from './scope.ts';
import { StatusBar } from './status-bar.tsx';
import { UnsavedOffer } from './unsaved-offer.tsx';
import { useCtrlS } from './use-bench-keys.ts';
import { useDraft } from './use-draft.ts';
import { useEditor } from './use-editor.ts';
import { useImpact } from './use-impact.ts';
import { useListedEntries } from './use-outline.ts';
import { usePresence } from './use-presence.ts';
import { useSteady } from './use-steady.ts';
import { useSelectedEntry } from './use-selected-entry.ts';
import { useWriting } from './use-writing.ts';
import { VersionHeader } from './version-header.tsx';

interface WorkbenchProps {
  opened: VersionInFull;
  isEditable: boolean;
}

/** A version of a rule table on the bench: its entries, its text, its law and what it would change. */
export const Workbench = ({ opened, isEditable }: WorkbenchProps) => {
  const translate = useTranslate();
  const { keeper, draft } = useDraft(opened);
  const { version, diagnostics, text } = draft;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const { outline, entries } = useListedEntries(version.id, text, diagnostics, version.basedOnVersionId);
  const impact = useImpact(version, version.documentText, outline, outline.isJson && errors === 0);
  const { selected, select } = useSelectedEntry(entries);
  const [scope, setScope] = useState<Scope>(chosenScope);
  const { editor, onReady } = useEditor(keeper);
  const here = usePresence(version.id, selected?.id ?? null, isEditable ? keeper.catchUp : keeper.ignore);
  const replay = useLatestReplay(version.id, true);
  const save = useCallback(() => void keeper.save(), [keeper]);
  useCtrlS(save);

  const show = useSteady((chosen: Scope) => {
    setScope(chosen);
    rememberScope(chosen);
  });
  const settled = useSteady(async (): Promise<number> => {
    await keeper.save();
    return keeper.snapshot().version.version;
  });
  const goTo = useSteady((diagnostic: DocumentDiagnostic) => {
    const home = entries.find(({ startLine, endLine }) => diagnostic.line >= startLine && diagnostic.line <= endLine);
    if (home) select(home);
    if (!showsText(scope) || !home) show(home ? 'both' : 'document');
    requestAnimationFrame(() => editor.current?.goTo(diagnostic));
  });
  const { write, undo, redo, layOut } = useWriting(editor, outline);
  const open = useSteady(() => (showsText(scope) ? editor.current?.focus() : undefined));
  const choose = useSteady(select);
  const textAtFirst = useSteady(() => keeper.snapshot().text);
  const { cases, isChecked } = draft;
  const asideDraft = useMemo(() => ({ version, diagnostics, cases, isChecked }), [version, diagnostics, cases, isChecked]);
  const form = useMemo(
    () => showsForm(scope) && <EntryForm entry={selected} frame={outline.frame} readOnly={!isEditable} onWrite={write} onUndo={undo} onRedo={redo} />,
    [scope, selected, outline.frame, isEditable, write, undo, redo],
  );
  const { startLine, endLine } = selected ?? { startLine: 0, endLine: 0 };
  const lines = useMemo(() => (scope !== 'document' && startLine > 0 ? { startLine, endLine } : null), [scope, startLine, endLine]);

  return (
    <Box sx={{ height: 'calc(100vh - 118px)', minHeight: 480, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Title title={`${version.agreement} · ${translate('rule_tables.version', { number: version.number })}`} />
      <VersionHeader version={version} errors={errors} settled={settled} />
      {isEditable && <UnsavedOffer versionId={version.id} savedText={opened.documentText} onBringBack={(kept) => editor.current?.replace(kept)} />}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', backgroundColor: 'background.paper' }}>
        <Panes
          entries={<EntriesPane entries={entries} impact={impact} selected={selected?.index ?? -1} onSelect={choose} onOpen={open} />}
          editor={
            <EditorPane
              name={`version-${version.id}`} textAtFirst={textAtFirst} label={translate('rule_tables.editor.label')} readOnly={!isEditable} diagnostics={diagnostics} lines={lines}
              scope={scope} heading={scope === 'document' ? '' : (selected?.printed ?? '')} onScope={show} onType={keeper.typed} onSave={save} onReady={onReady} onUndo={undo} onRedo={redo} onLayOut={layOut} form={form}
            />
          }
          problems={<ProblemsList diagnostics={diagnostics} onGo={goTo} />}
          aside={<BenchAside draft={asideDraft} isSaved={text === version.documentText} isEditable={isEditable} entry={selected} isJson={outline.isJson} impact={impact} replay={replay} frame={outline.frame} keeper={keeper} onGo={goTo} />}
        />
        <StatusBar draft={draft} isEditable={isEditable} changedEntries={entries.filter(({ changed }) => changed).length} impact={impact} replay={replay} here={here} />
      </Box>
      {draft.theirs && <ConflictDialog mine={text} theirs={draft.theirs} onSettle={keeper.settle} />}
    </Box>
  );
};
