import { useState } from 'react';
import { usePermissions, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { VersionInFull, VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import { postTo } from '../../server-door/commands.ts';
import { AskingDialog } from './asking-dialog.tsx';
import { ExplainedButton } from './explained-button.tsx';
import { ReasonField } from './reason-field.tsx';

/** Begins a draft as a copy of a version; of a superseded one that is how rules go back. */
export const NewDraftButton = ({ version: { id, number, state } }: { version: VersionRecord }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { permissions = [] } = usePermissions<Permission[]>();
  const [isOpen, setOpen] = useState(false);
  const [changeNote, setChangeNote] = useState('');
  if (!permissions.includes('rule-table:edit')) return null;
  const kind = state === 'superseded' ? 'roll_back' : 'new_draft';
  const label = translate(`rule_tables.actions.${kind}.label`);
  const act = async () => {
    const draft = await postTo<VersionInFull>('rule-table-versions', { ...(kind === 'roll_back' ? { rollbackOfVersionId: id } : { basedOnVersionId: id }), ...(changeNote.trim() !== '' && { changeNote: changeNote.trim() }) });
    navigate(`/rule-table-versions/${draft.id}/show`);
  };
  return (
    <>
      <ExplainedButton label={label} onClick={() => setOpen(true)} />
      {isOpen && (
        <AskingDialog
          title={translate(`rule_tables.actions.${kind}.title`, { number })} text={translate(`rule_tables.actions.${kind}.text`)} label={label}
          done="rule_tables.actions.new_draft.done" act={act} onClose={() => setOpen(false)}
        >
          <ReasonField value={changeNote} onChange={setChangeNote} isRequired={false} label="rule_tables.actions.change_note" />
        </AskingDialog>
      )}
    </>
  );
};
