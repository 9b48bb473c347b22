import CheckIcon from '@mui/icons-material/Check';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { itemsOf } from '../../../rules-schema/application/payload.ts';
import { approvalNeeds } from '../../../rules-schema/application/approval-needs.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { useShortcuts } from '../shortcuts.ts';
import { AskingDialog } from '../../display/asking-dialog.tsx';
import { LetterField } from '../../display/letter-field.tsx';
import { useAskedCommand } from '../../server-door/use-asked-command.ts';
import { DecidingButton } from './deciding-button.tsx';
import { UnsupportedAnswers } from './unsupported-answers.tsx';
import { useDeciding } from './use-deciding.ts';

type Reasons = Readonly<Record<string, string>>;

/** What forbids the approval, in words; empty when nothing does. */
const useObstacles = ({ findings, lines }: OpenApplication): string[] => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { forbiddingChecks, undeterminableItems } = approvalNeeds(findings, lines);
  const checks = forbiddingChecks.flatMap((check) => findings.filter((finding) => finding.check === check).slice(0, 1).map(({ message }) => inReadersLanguage(message)));
  return [...checks, ...undeterminableItems.map((item) => translate('applications.approve.cannot_determine', { item }))];
};

/** Approves, with a reason wherever the engine or a check disagrees; the dialog names each. Key: a. */
export const ApproveButton = ({ application, after }: { application: OpenApplication; after: () => void }) => {
  const translate = useTranslate();
  const [reasons, setReasons] = useState<Reasons>({});
  const obstacles = useObstacles(application);
  const { itemsToJustify, checksToJustify } = approvalNeeds(application.findings, application.lines);
  const overrides = [
    ...itemsToJustify.map((item) => ({ key: `item ${item}`, override: { item } })),
    ...checksToJustify.map((check) => ({ key: `check ${check}`, override: { check } })),
  ].map(({ key, override }) => ({ key, override: { ...override, reason: reasons[key] ?? '' } }));
  const { ask, send, dialog } = useAskedCommand('applications', 'approve', application, { done: 'applications.approve.done', after });
  const { why, begin } = useDeciding(application, ask);
  useShortcuts({ a: begin });
  const isConfirmation = overrides.length === 0;
  const isJustified = overrides.every(({ override }) => override.reason.trim().length >= 3);
  return (
    <>
      <DecidingButton label={translate('applications.approve.action')} icon={CheckIcon} why={why} variant="contained" shortcut="a" onClick={begin} />
      <AskingDialog
        {...dialog}
        title={translate('applications.approve.title', { number: application.number })}
        submit={translate(isConfirmation ? 'applications.approve.submit' : 'applications.approve.submit_nevertheless')}
        isReady={obstacles.length === 0 && isJustified}
        isConfirmation={isConfirmation}
        onSubmit={() => send({ overrides: overrides.map(({ override }) => override) })}
      >
        {obstacles.length > 0 && <Alert severity="error">{translate('applications.approve.forbidden', { reasons: obstacles.join('; ') })}</Alert>}
        {obstacles.length === 0 && <Typography>{translate(isConfirmation ? 'applications.approve.agrees' : 'applications.approve.override')}</Typography>}
        {obstacles.length === 0 && <UnsupportedAnswers application={application} />}
        {obstacles.length === 0 && overrides.map(({ key, override }, place) => (
          <OverrideField
            key={key} application={application} override={override} value={reasons[key] ?? ''} isFirst={place === 0}
            change={(text) => setReasons({ ...reasons, [key]: text })}
          />
        ))}
      </AskingDialog>
    </>
  );
};

type OverrideFieldProps = { application: OpenApplication; override: { item: number } | { check: string }; value: string; change: (text: string) => void; isFirst: boolean };

const OverrideField = ({ application: { payload, lines, findings }, override, value, change, isFirst }: OverrideFieldProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const about = () => {
    if ('check' in override) return inReadersLanguage(findings.find(({ check }) => check === override.check)?.message ?? { lv: override.check, en: override.check });
    const description = itemsOf(payload).find(({ number }) => number === override.item)?.description ?? '';
    const outcome = lines.find(({ item }) => item === override.item)?.outcome ?? 'undetermined';
    return `${translate('applications.approve.item', override)} · ${description} — ${translate(`display.verdict.${outcome}`)}`;
  };
  const label = translate('item' in override ? 'applications.approve.why' : 'applications.approve.why_check');
  return (
    <div>
      <Typography variant="body2" sx={{ mb: 1, fontWeight: 500 }}>{about()}</Typography>
      <LetterField label={label} value={value} change={change} minRows={2} autoFocus={isFirst} />
    </div>
  );
};
