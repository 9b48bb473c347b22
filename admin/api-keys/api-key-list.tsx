import AddIcon from '@mui/icons-material/Add';
import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { List, TopToolbar, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { Moment } from '../display/moment.tsx';
import { NothingFits } from '../display/nothing-fits.tsx';
import { RecordTable } from '../display/record-table.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { CommandButton } from '../server-door/command-button.tsx';
import { RoleChips } from '../users/user-fields.tsx';
import { CreateKeyDialog } from './create-key-dialog.tsx';

const Actions = () => {
  const translate = useTranslate();
  const { canAccess: mayCreate } = useCanAccess({ resource: 'api-keys', action: 'create' });
  const [creating, setCreating] = useState(false);
  return (
    <TopToolbar>
      {mayCreate && (
        <Button variant="contained" size="small" startIcon={<AddIcon />} onClick={() => setCreating(true)}>
          {translate('api_keys.create.action')}
        </Button>
      )}
      {creating && <CreateKeyDialog onClose={() => setCreating(false)} />}
    </TopToolbar>
  );
};

const KeyBeginning = () => {
  const key = useRecordContext<ApiKey>();
  return key ? <Box component="code">{key.beginning}…</Box> : null;
};

const KeyRoles = () => {
  const key = useRecordContext<ApiKey>();
  return key ? <RoleChips roles={key.roles} /> : null;
};

const KeyStatus = () => {
  const translate = useTranslate();
  const key = useRecordContext<ApiKey>();
  if (!key) return null;
  return key.revokedAt ? (
    <StatusChip label={translate('api_keys.status.revoked')} meaning="info" />
  ) : (
    <StatusChip label={translate('api_keys.status.active')} meaning="success" />
  );
};

const KeyMoment = ({ of }: { of: 'createdAt' | 'lastUsedAt' }) => {
  const translate = useTranslate();
  const at = useRecordContext<ApiKey>()?.[of];
  return at ? <Moment at={at} /> : <>{translate('api_keys.never')}</>;
};

const RevokeButton = () => {
  const translate = useTranslate();
  const key = useRecordContext<ApiKey>();
  const { canAccess: mayRevoke } = useCanAccess({ resource: 'api-keys', action: 'edit' });
  if (!key || key.revokedAt || !mayRevoke) return null;
  const { name } = key;
  return (
    <CommandButton
      verb="revoke"
      record={key}
      icon={BlockIcon}
      color="error"
      label={translate('api_keys.revoke.action')}
      question={{ title: translate('api_keys.revoke.title', { name }), text: translate('api_keys.revoke.text') }}
      done="api_keys.revoke.done"
    />
  );
};

/** The programs that may act through the API, each by its key. */
export const ApiKeyList = () => (
  <List<ApiKey> actions={<Actions />} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25} empty={false}>
    <RecordTable rowClick={false} empty={<NothingFits sentence="api_keys.empty" />}>
      <RecordTable.Col source="name" />
      <RecordTable.Col source="beginning" disableSort>
        <KeyBeginning />
      </RecordTable.Col>
      <RecordTable.Col source="roles" disableSort>
        <KeyRoles />
      </RecordTable.Col>
      <RecordTable.Col source="status" disableSort>
        <KeyStatus />
      </RecordTable.Col>
      <RecordTable.Col source="createdAt">
        <KeyMoment of="createdAt" />
      </RecordTable.Col>
      <RecordTable.Col source="lastUsedAt" disableSort>
        <KeyMoment of="lastUsedAt" />
      </RecordTable.Col>
      <RecordTable.Col label={false} source="revoke" disableSort align="right">
        <RevokeButton />
      </RecordTable.Col>
    </RecordTable>
  </List>
);
