import SaveIcon from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { KeyboardEvent } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { AnswerButtons } from '../../determinations/answer-buttons.tsx';
import { useCommand } from '../../server-door/commands.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { useEvidenceDraft } from './evidence-drafts.tsx';

type AttestAnswerProps = { item: number; questionId: string; given?: boolean; evidence?: string | null };

/**
 * Attests a fact: yes or no, and on what evidence. A new answer takes the place of the one before; evidence added to an
 * answer already given is saved with its button or with Enter.
 */
export const AttestAnswer = ({ item, questionId, given, evidence: saved }: AttestAnswerProps) => {
  const translate = useTranslate();
  const application = useRecordContext<OpenApplication>();
  const { evidence, isUnsaved, type } = useEvidenceDraft(item, questionId, saved ?? '');
  const { run, isPending } = useCommand('applications', 'answer');
  if (!application) return null;
  const answer = (value: boolean | undefined) => {
    if (value === undefined || isPending) return;
    run({ record: application, body: { item, questionId, answer: value, ...(evidence.trim() && { evidence: evidence.trim() }) } });
  };
  const saveOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isUnsaved) answer(given);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', flex: 1 }}>
      <AnswerButtons given={given} answer={answer} />
      <TextField
        label={translate('applications.evidence')}
        value={evidence}
        onChange={(event) => type(event.target.value)}
        onKeyDown={saveOnEnter}
        helperText={isUnsaved && translate(given === undefined ? 'applications.evidence_with_answer' : 'applications.evidence_not_saved')}
        margin="none"
        fullWidth={false}
        slotProps={{ formHelperText: { sx: { color: 'warning.dark', mx: 0 } } }}
        sx={{ flex: '1 1 200px', '& .MuiInputBase-root': { backgroundColor: 'background.paper' } }}
      />
      {isUnsaved && given !== undefined && (
        <Button size="small" variant="contained" startIcon={<SaveIcon />} loading={isPending} onClick={() => answer(given)} sx={{ mt: 0.5 }}>{translate('ra.action.save')}</Button>
      )}
    </Box>
  );
};
