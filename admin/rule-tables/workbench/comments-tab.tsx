import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { VersionComment } from '../../../rules-schema/rule-table-version/version-comment.ts';
import { Moment } from '../../display/moment.tsx';
import { readFrom, runCommand } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { useMay } from '../../server-door/use-may.ts';

const READ_AGAIN_MILLISECONDS = 15_000;
const longest = 4000;

/** What people say to one another about a version: about the open entry, or about all of it. */
export const CommentsTab = ({ versionId, entryId }: { versionId: number; entryId: string | null }) => {
  const translate = useTranslate();
  const mayComment = useMay('rule-table:comment');
  const [isAll, setAll] = useState(false);
  const { data = [], isPending } = useQuery({
    queryKey: ['rule-table-versions', 'comments', versionId], refetchInterval: READ_AGAIN_MILLISECONDS,
    queryFn: () => readFrom<VersionComment[]>(`rule-table-versions/${versionId}/comments`),
  });
  const shown = data.filter((comment) => isAll || comment.entryId === entryId || comment.entryId === null);
  const open = data.filter(({ resolved }) => resolved === null).length;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>{translate('rule_tables.comments.open', { smart_count: open })}</Typography>
        <FormControlLabel control={<Switch size="small" checked={isAll} onChange={(event) => setAll(event.target.checked)} />} label={translate('rule_tables.comments.all')} />
      </Box>
      {!isPending && shown.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.comments.none')}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((comment) => <CommentLine key={comment.id} comment={comment} maySettle={mayComment} />)}
      </Box>
      {mayComment && <NewComment versionId={versionId} entryId={entryId} />}
    </Box>
  );
};

const useCommentsAnew = (versionId: number) => {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['rule-table-versions', 'comments', versionId] });
};

const CommentLine = ({ comment: { id, ruleTableVersionId, entryId, text, author, createdAt, resolved, version }, maySettle }: { comment: VersionComment; maySettle: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const readAnew = useCommentsAnew(ruleTableVersionId);
  const { mutate, isPending } = useMutation({
    mutationFn: () => runCommand('rule-table-comments', id, resolved === null ? 'resolve' : 'reopen', {}, { version }),
    onSuccess: readAnew, onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{author.name}{entryId && <> · <span className="tabular">{entryId}</span></>}</Typography>
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}><Moment at={createdAt} /></Typography>
      </Box>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: resolved ? 'text.secondary' : undefined }}>{text}</Typography>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{resolved && translate('rule_tables.comments.settled_by', { name: resolved.name })}</Typography>
        {maySettle && <Button size="small" loading={isPending} onClick={() => mutate()}>{translate(resolved ? 'rule_tables.comments.reopen' : 'rule_tables.comments.settle')}</Button>}
      </Box>
    </Box>
  );
};

const NewComment = ({ versionId, entryId }: { versionId: number; entryId: string | null }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const readAnew = useCommentsAnew(versionId);
  const [text, setText] = useState('');
  const { mutate, isPending } = useMutation({
    mutationFn: () => runCommand('rule-table-versions', versionId, 'comments', { text: text.trim(), entryId }),
    onSuccess: () => {
      setText('');
      readAnew();
    },
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') mutate();
  };
  const label = entryId === null ? translate('rule_tables.comments.new') : translate('rule_tables.comments.new_on', { entry: entryId });
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 1, justifyItems: 'end' }}>
      <TextField fullWidth multiline minRows={2} size="small" label={label} value={text} onChange={(event) => setText(event.target.value)} slotProps={{ htmlInput: { maxLength: longest } }} sx={{ m: 0 }} />
      <Button type="submit" size="small" variant="outlined" loading={isPending} disabled={text.trim() === ''}>{translate('rule_tables.comments.send')}</Button>
    </Box>
  );
};
