import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

type StrayPageProps = { about: 'unknown' | 'denied' };

/** A page for whoever came where nothing is for them: what happened, and the way on. */
const StrayPage = ({ about }: StrayPageProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ maxWidth: 560, mt: 1 }}>
      <Title title={translate(`layout.stray.${about}.title`)} />
      <Typography variant="body1" sx={{ color: 'text.secondary', mb: 2 }}>
        {translate(`layout.stray.${about}.text`)}
      </Typography>
      <Button component={Link} to="/" variant="outlined">
        {translate('layout.stray.home')}
      </Button>
    </Box>
  );
};

/** An address the console does not know. */
export const UnknownPage = () => <StrayPage about="unknown" />;

/** An address the person's roles do not open. */
export const DeniedPage = () => <StrayPage about="denied" />;

/** A screen that failed in itself; the frame around it still stands. */
export const FailedPage = ({ error }: { error: Error }) => {
  const translate = useTranslate();
  useEffect(() => reportError(error), [error]);
  return (
    <Box role="alert" sx={{ maxWidth: 560, mt: 1 }}>
      <Title title={translate('layout.stray.failed.title')} />
      <Typography variant="body1" sx={{ color: 'text.secondary', mb: 2 }}>
        {translate('layout.stray.failed.text')}
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {translate('layout.stray.failed.reload')}
      </Button>
    </Box>
  );
};
