import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { AffectedDecisions } from '../../../rules-schema/decision/affected-decisions.ts';
import { apiRoot } from '../../server-door/ask-server.ts';
import { readFrom } from '../../server-door/commands.ts';

/** Past decisions a publication from a past day would concern; undefined while they are counted, null for a day to come. */
export const useAffectedDecisions = (versionId: number, from: string): AffectedDecisions | null | undefined => {
  const isPast = from !== '' && from < new Date().toISOString().slice(0, 10);
  const { data } = useQuery({
    queryKey: ['rule-table-versions', versionId, 'affected-decisions', from],
    queryFn: () => readFrom<AffectedDecisions>(`rule-table-versions/${versionId}/affected-decisions?from=${from}`),
    enabled: isPast,
  });
  return isPast ? data : null;
};

interface AffectedNoteProps {
  versionId: number;
  affected: AffectedDecisions;
  isSeen: boolean;
  onSeen: (isSeen: boolean) => void;
}

/** How many past decisions a past day concerns, where to look at them, and that somebody has. */
export const AffectedNote = ({ versionId, affected: { from, affected, inPeriod }, isSeen, onSeen }: AffectedNoteProps) => {
  const translate = useTranslate();
  if (affected === 0) return <Alert severity="info" sx={{ mt: 1 }}>{translate('rule_tables.actions.publish.none_affected', { inPeriod })}</Alert>;
  const fileAs = (kind: string) => <Link href={`${apiRoot}/rule-table-versions/${versionId}/affected-decisions/export.${kind}?from=${from}`} download>{kind.toUpperCase()}</Link>;
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {translate('rule_tables.actions.publish.affected', { affected, inPeriod })} {fileAs('csv')} · {fileAs('xlsx')}
      <FormControlLabel control={<Checkbox size="small" checked={isSeen} onChange={(event) => onSeen(event.target.checked)} />} label={translate('rule_tables.actions.publish.affected_seen')} sx={{ display: 'flex', mt: 0.5 }} />
    </Alert>
  );
};
