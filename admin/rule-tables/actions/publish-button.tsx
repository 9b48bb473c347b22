import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ReplayRecord } from '../../../rules-schema/replay/replay.ts';
import type { VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { Obstacle } from '../../../rules-schema/rule-table-version/version-steps.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { readFrom, runCommand } from '../../server-door/commands.ts';
import { AffectedNote, useAffectedDecisions } from './affected-note.tsx';
import { AskingDialog } from './asking-dialog.tsx';
import { ExplainedButton } from './explained-button.tsx';
import { ReasonField } from './reason-field.tsx';

/** Puts an approved version into force from a day. */
export const PublishButton = ({ version, obstacle }: { version: VersionRecord; obstacle: Obstacle | null }) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const why = obstacle === null ? undefined : translate(obstacle === 'not-in-this-state' ? 'rule_tables.obstacles.not-approved' : `rule_tables.obstacles.${obstacle}`);
  return (
    <>
      <ExplainedButton label={translate('rule_tables.actions.publish.label')} variant={obstacle === null ? 'contained' : 'outlined'} why={why} onClick={() => setOpen(true)} />
      {isOpen && <PublishDialog version={version} onClose={() => setOpen(false)} />}
    </>
  );
};

/** The finished replay of exactly this document the publication will rest on. null: there is none. */
const useEvidence = (sha256: string | null): ReplayRecord | null | undefined => {
  const filter = JSON.stringify({ ruleTableSha256: sha256, state: 'finished' });
  const { data } = useQuery({
    queryKey: ['replays', 'evidence', sha256],
    queryFn: async () => (await readFrom<ReplayRecord[]>(`replays?${new URLSearchParams({ filter })}`)).find(({ baselineVersionId }) => baselineVersionId === null) ?? null,
    enabled: sha256 !== null,
  });
  return data;
};

const PublishDialog = ({ version, onClose }: { version: VersionRecord; onClose: () => void }) => {
  const translate = useTranslate();
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [reason, setReason] = useState('');
  const [withoutReplay, setWithoutReplay] = useState(false);
  const [seenFor, setSeenFor] = useState<string | null>(null);
  const affected = useAffectedDecisions(version.id, effectiveFrom);
  const isSeen = affected === null || affected?.affected === 0 || seenFor === effectiveFrom;
  const evidence = useEvidence(version.sha256);
  const because = reason.trim() === '' ? {} : { reason: reason.trim() };
  const act = () => runCommand('rule-table-versions', version.id, 'publish', { effectiveFrom, ...because, ...(withoutReplay && { withoutReplay }), ...(affected && { affectedDecisions: affected.affected }) }, { version: version.version });
  return (
    <AskingDialog
      title={translate('rule_tables.actions.publish.title', { number: version.number })} text={translate('rule_tables.actions.publish.text')}
      label={translate('rule_tables.actions.publish.label')} done="rule_tables.actions.publish.done"
      isReady={effectiveFrom !== '' && isSeen && (Boolean(evidence) || (withoutReplay && reason.trim() !== ''))} act={act} onClose={onClose}
    >
      <TextField
        type="date" required value={effectiveFrom} label={translate('rule_tables.actions.publish.from')} helperText={translate('rule_tables.actions.publish.past')}
        onChange={(event) => setEffectiveFrom(event.target.value)} slotProps={{ inputLabel: { shrink: true } }}
      />
      <ReasonField value={reason} onChange={setReason} isRequired={withoutReplay} />
      {affected && <AffectedNote versionId={version.id} affected={affected} isSeen={seenFor === effectiveFrom} onSeen={(seen) => setSeenFor(seen ? effectiveFrom : null)} />}
      <EvidenceNote evidence={evidence} />
      {evidence === null && (
        <FormControlLabel control={<Checkbox checked={withoutReplay} onChange={(event) => setWithoutReplay(event.target.checked)} />} label={translate('rule_tables.actions.publish.without_replay')} />
      )}
    </AskingDialog>
  );
};

const EvidenceNote = ({ evidence }: { evidence: ReplayRecord | null | undefined }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (evidence === undefined) return null;
  if (evidence === null) return <Alert severity="warning" sx={{ mt: 1 }}>{translate('rule_tables.actions.publish.no_evidence')}</Alert>;
  return <Alert severity="info" sx={{ mt: 1 }}>{translate('rule_tables.actions.publish.evidence', { id: evidence.id })} {inReadersLanguage(evidence.summary)}</Alert>;
};
