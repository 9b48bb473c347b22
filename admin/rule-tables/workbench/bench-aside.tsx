import { memo } from 'react';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { Impact } from '../../../rules-schema/replay/impact.ts';
import type { ReplayRecord } from '../../../rules-schema/replay/replay.ts';
import { AsideTabs } from './aside-tabs.tsx';
import { CasesTab } from './cases-tab.tsx';
import { CommentsTab } from './comments-tab.tsx';
import type { CheckedDraft, DraftKeeper } from './draft-keeper.ts';
import type { ListedEntry } from './entry-filter.ts';
import { HistoryTab } from './history-tab.tsx';
import { ImpactTab } from './impact-tab.tsx';
import { LawTab } from './law-tab.tsx';

interface BenchAsideProps {
  draft: CheckedDraft;
  /** Whether the text as it stands is what the server has. */
  isSaved: boolean;
  keeper: DraftKeeper;
  isEditable: boolean;
  isJson: boolean;
  entry: ListedEntry | undefined;
  frame: Readonly<Record<string, unknown>>;
  impact: Impact | undefined;
  replay: ReplayRecord | null | undefined;
  onGo: (place: DocumentDiagnostic) => void;
}

/** What stands beside the entry: its printed law, what the draft would change, its cases, what was said and done. */
export const BenchAside = memo(({ draft, isSaved, keeper, isEditable, isJson, entry, frame, impact, replay, onGo }: BenchAsideProps) => {
  const { version } = draft;
  const onlyCasesFail = draft.diagnostics.every(({ severity, code }) => severity !== 'error' || code === 'case-fails');
  const replayObstacle = !isJson || !onlyCasesFail ? 'rule_tables.obstacles.has-errors' : undefined;
  return (
    <AsideTabs
      law={<LawTab entry={entry} />}
      impact={<ImpactTab versionId={version.id} sha256={isSaved ? version.sha256 : null} live={impact} replay={replay} entryId={entry?.id} obstacle={replayObstacle} beforeStart={keeper.save} />}
      cases={<CasesTab draft={draft} keeper={keeper} isEditable={isEditable} frame={frame} onGo={onGo} />}
      comments={<CommentsTab versionId={version.id} entryId={entry?.id ?? null} />}
      history={<HistoryTab versionId={version.id} version={version.version} />}
    />
  );
});
BenchAside.displayName = 'BenchAside';
