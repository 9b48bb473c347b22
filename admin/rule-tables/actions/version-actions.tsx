import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useGetIdentity, usePermissions, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { mayTake, obstacleTo, type VersionStep } from '../../../rules-schema/rule-table-version/version-steps.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import { ExportTableButton } from '../sheets/export-table-button.tsx';
import { ImportTableButton } from '../sheets/import-table-button.tsx';
import { NewDraftButton } from './new-draft-button.tsx';
import { PublishButton } from './publish-button.tsx';
import { StepButton } from './step-button.tsx';

interface VersionActionsProps {
  version: VersionRecord;
  errors: number;
  settled: () => Promise<number>;
}

const sideSteps = ['withdraw', 'reject', 'request-changes'] as const;
/** Steps that lead on: shown to everybody once it is their turn, with the reason why not. */
const leadingSteps = ['submit', 'approve'] as const;

/** A draft is not begun anew from itself: it is written on. */
const isStillWritten = (state: VersionRecord['state']): boolean => mayTake('submit', state);

/** What can be done with a version now, and why the rest cannot. */
export const VersionActions = ({ version, errors, settled }: VersionActionsProps) => {
  const translate = useTranslate();
  const { permissions = [] } = usePermissions<Permission[]>();
  const { identity } = useGetIdentity();
  if (!identity) return null;
  const obstacle = (step: VersionStep) => obstacleTo(step, { ...version, permissions, personId: Number(identity.id), errors });
  const isAhead = mayTake('publish', version.state) || mayTake('approve', version.state);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end', flexShrink: { lg: 0 } }}>
      {version.basedOnVersionId !== null && (
        <Button size="small" component={Link} to={`/rule-table-versions/${version.id}/difference`}>{translate('rule_tables.actions.difference')}</Button>
      )}
      <ExportTableButton versionId={version.id} />
      <ImportTableButton basedOnVersionId={version.id} />
      {!isStillWritten(version.state) && <NewDraftButton version={version} />}
      {sideSteps.filter((step) => obstacle(step) === null).map((step) => <StepButton key={step} step={step} version={version} obstacle={null} settled={settled} />)}
      {leadingSteps.filter((step) => mayTake(step, version.state)).map((step) => <StepButton key={step} step={step} version={version} obstacle={obstacle(step)} settled={settled} />)}
      {isAhead && <PublishButton version={version} obstacle={obstacle('publish')} />}
    </Box>
  );
};
