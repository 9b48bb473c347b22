import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { AnswerButtons } from '../../determinations/answer-buttons.tsx';
import { useCommand } from '../../server-door/commands.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';

type AttestAnswerProps = { item: number; questionId: string; given?: boolean; evidence?: string | null };

/** Attests a fact: yes or no, and on what evidence. A new answer takes the place of the one before. */
export const AttestAnswer = ({ item, questionId, given, evidence: earlier }: AttestAnswerProps) => {
  const translate = useTranslate();
  const application = useRecordContext<OpenApplication>();
  const [evidence, setEvidence] = useState(earlier ?? '');
  const { run, isPending } = useCommand('applications', 'answer');
  if (!application) return null;
  const answer = (value: boolean | undefined) => {
    if (value === undefined || isPending) return;
    run({ record: application, body: { item, questionId, answer: value, ...(evidence.trim() && { evidence }) } });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', flex: 1 }}>
      <AnswerButtons given={given} answer={answer} />
      <TextField
        label={translate('applications.evidence')}
        value={evidence}
        onChange={(event) => setEvidence(event.target.value)}
        margin="none"
        fullWidth={false}
        sx={{ flex: '1 1 200px', '& .MuiInputBase-root': { backgroundColor: 'background.paper' } }}
      />
    </Box>
  );
};
