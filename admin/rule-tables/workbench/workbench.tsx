import Box from '@mui/material/Box';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { DocumentDiagnostic, VersionInFull } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { readableJson } from '../../../rules-schema/readable-json.ts';
import { useLatestReplay } from '../../replays/use-replays.ts';
import type { JsonEditorHandle } from '../monaco/json-editor.tsx';
import { AsideTabs } from './aside-tabs.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { EditorPane, type Scope } from './editor-pane.tsx';
import { EntriesPane } from './entries-pane.tsx';
import type { ListedEntry } from './entry-filter.ts';
import { HistoryTab } from './history-tab.tsx';
import { ImpactTab } from './impact-tab.tsx';
import { LawTab } from './law-tab.tsx';
import { Panes } from './panes.tsx';
import { ProblemsList } from './problems-list.tsx';
import { StatusBar } from './status-bar.tsx';
import { UnsavedOffer } from './unsaved-offer.tsx';
import { useDraft } from './use-draft.ts';
import { useListedEntries } from './use-outline.ts';
import { VersionHeader } from './version-header.tsx';

/** Which entry is open, by its place in the document; the address names it by its id. */
const useSelectedEntry = (entries: readonly ListedEntry[]) => {
  const [address, setAddress] = useSearchParams();
  const [index, setIndex] = useState(() => Math.max(0, entries.findIndex(({ id }) => id === address.get('entry'))));
  const select = (entry: ListedEntry) => {
    setIndex(entry.index);
    setAddress({ entry: entry.id }, { replace: true });
  };
  return { selected: entries.find((entry) => entry.index === index), select };
};

const useCtrlS = (save: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
};

interface WorkbenchProps {
  opened: VersionInFull;
  isEditable: boolean;
}

/** A version of a rule table on the bench: its entries, its text, its law and what it would change. */
export const Workbench = ({ opened, isEditable }: WorkbenchProps) => {
  const translate = useTranslate();
  const { keeper, draft } = useDraft(opened);
  const { version, diagnostics, text } = draft;
  const { isJson, entries } = useListedEntries(text, diagnostics, version.basedOnVersionId);
  const { selected, select } = useSelectedEntry(entries);
  const [scope, setScope] = useState<Scope>('entry');
  const editor = useRef<JsonEditorHandle>(null);
  const onReady = useCallback((handle: JsonEditorHandle | null) => {
    editor.current = handle;
  }, []);
  const replay = useLatestReplay(version.id, true);
  const save = useCallback(() => void keeper.save(), [keeper]);
  useCtrlS(save);

  const settled = async (): Promise<number> => {
    await keeper.save();
    return keeper.snapshot().version.version;
  };
  const goTo = (diagnostic: DocumentDiagnostic) => {
    const home = entries.find(({ startLine, endLine }) => diagnostic.line >= startLine && diagnostic.line <= endLine);
    if (home) select(home);
    else setScope('document');
    requestAnimationFrame(() => editor.current?.goTo(diagnostic));
  };
  const lines = useMemo(() => (scope === 'entry' && selected ? { startLine: selected.startLine, endLine: selected.endLine } : null), [scope, selected]);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const replayObstacle = !isJson || errors > 0 ? 'rule_tables.obstacles.has-errors' : undefined;

  return (
    <Box sx={{ height: 'calc(100vh - 118px)', minHeight: 480, display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Title title={`${version.agreement} · ${translate('rule_tables.version', { number: version.number })}`} />
      <VersionHeader version={version} errors={errors} settled={settled} />
      {isEditable && <UnsavedOffer versionId={version.id} savedText={opened.documentText} onBringBack={(kept) => editor.current?.replace(kept)} />}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', backgroundColor: 'background.paper' }}>
        <Panes
          entries={<EntriesPane entries={entries} selected={selected?.index ?? -1} onSelect={select} />}
          editor={
            <EditorPane
              name={`version-${version.id}`} text={text} label={translate('rule_tables.editor.label')} readOnly={!isEditable} diagnostics={diagnostics} lines={lines}
              scope={scope} heading={scope === 'entry' ? (selected?.printed ?? '') : ''} onScope={setScope} onType={keeper.typed} onSave={save} onReady={onReady}
              onUndo={() => editor.current?.undo()} onLayOut={() => isJson && editor.current?.replace(readableJson(JSON.parse(text)))}
            />
          }
          problems={<ProblemsList diagnostics={diagnostics} onGo={goTo} />}
          aside={
            <AsideTabs
              law={<LawTab entry={selected} />}
              impact={<ImpactTab versionId={version.id} sha256={text === version.documentText ? version.sha256 : null} replay={replay} entryId={selected?.id} obstacle={replayObstacle} beforeStart={keeper.save} />}
              history={<HistoryTab versionId={version.id} version={version.version} />}
            />
          }
        />
        <StatusBar draft={draft} isEditable={isEditable} changedEntries={entries.filter(({ changed }) => changed).length} replay={replay} />
      </Box>
      {draft.theirs && <ConflictDialog mine={text} theirs={draft.theirs} onKeepMine={() => void keeper.keepMine()} onTakeTheirs={() => editor.current?.replace(keeper.takeTheirs())} />}
    </Box>
  );
};
