import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import type { Obstacle, VersionStep } from '../../../rules-schema/rule-table-version/version-steps.ts';
import { runCommand } from '../../server-door/commands.ts';
import { AskingDialog } from './asking-dialog.tsx';
import { ExplainedButton } from './explained-button.tsx';
import { ReasonField } from './reason-field.tsx';

type PlainStep = Exclude<VersionStep, 'save' | 'publish'>;

/** How each step looks, and whether it has to be explained. */
const faces: Record<PlainStep, { variant: 'contained' | 'outlined' | 'text'; color: 'primary' | 'error'; needsReason: boolean }> = {
  submit: { variant: 'contained', color: 'primary', needsReason: false },
  approve: { variant: 'contained', color: 'primary', needsReason: false },
  'request-changes': { variant: 'outlined', color: 'primary', needsReason: true },
  reject: { variant: 'outlined', color: 'error', needsReason: true },
  withdraw: { variant: 'text', color: 'error', needsReason: true },
};

interface StepButtonProps {
  step: PlainStep;
  version: VersionRecord;
  obstacle: Obstacle | null;
  /** Brings everything typed to the server first; answers the version to name. */
  settled: () => Promise<number>;
}

/** One step in the life of a version, behind a question. */
export const StepButton = ({ step, version, obstacle, settled }: StepButtonProps) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { variant, color, needsReason } = faces[step];
  const label = translate(`rule_tables.actions.${step}.label`);
  const act = async () => runCommand('rule-table-versions', version.id, step, reason.trim() === '' ? {} : { reason: reason.trim() }, { version: await settled() });
  return (
    <>
      <ExplainedButton label={label} variant={variant} color={color} why={obstacle === null ? undefined : translate(`rule_tables.obstacles.${obstacle}`)} onClick={() => setOpen(true)} />
      {isOpen && (
        <AskingDialog
          title={translate(`rule_tables.actions.${step}.title`, { number: version.number })} text={translate(`rule_tables.actions.${step}.text`)} label={label} color={color}
          done={`rule_tables.actions.${step}.done`} isReady={!needsReason || reason.trim() !== ''} act={act} onClose={() => setOpen(false)}
        >
          <ReasonField value={reason} onChange={setReason} isRequired={needsReason} />
        </AskingDialog>
      )}
    </>
  );
};
