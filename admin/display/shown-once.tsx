import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { CopyButton } from './copy-button.tsx';

type ShownOnceProps = { sentence: string; secret: string; what: string };

/** A secret the server tells only now, ready to be copied. `what` names it for the copy button. */
export const ShownOnce = ({ sentence, secret, what }: ShownOnceProps) => (
  <>
    <Alert severity="success" sx={{ mb: 2 }}>
      {sentence}
    </Alert>
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.default',
      }}
    >
      <Box component="code" tabIndex={0} sx={{ flex: 1, overflowWrap: 'anywhere', fontSize: '0.8125rem', userSelect: 'all' }}>
        {secret}
      </Box>
      <CopyButton text={secret} what={what} />
    </Box>
  </>
);
