import LinkIcon from '@mui/icons-material/Link';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useMutation } from '@tanstack/react-query';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import type { ChainVerdict } from '../../rules-schema/audit/audit-entry.ts';
import { formatCount } from '../display/figures.ts';
import { postTo } from '../server-door/commands.ts';
import { sentenceOf } from '../server-door/problems.ts';

/** Has the server walk the whole audit chain, and says what it found until it is closed. */
export const VerifyChainButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const [language] = useLocaleState();
  const { mutate: verify, data: verdict, isPending, reset } = useMutation({
    mutationFn: () => postTo<ChainVerdict>('audit-entries/verify'),
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  return (
    <>
      <Button size="small" startIcon={<LinkIcon />} loading={isPending} loadingPosition="start" onClick={() => verify()}>
        {translate('audit.verify.action')}
      </Button>
      {verdict && (
        <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
          <Alert severity={verdict.intact ? 'success' : 'error'} variant="filled" onClose={reset}>
            {verdict.intact
              ? translate('audit.verify.intact', { count: formatCount(verdict.entries, language) })
              : translate('audit.verify.broken', { id: verdict.brokenAt?.id ?? '–' })}
          </Alert>
        </Snackbar>
      )}
    </>
  );
};
