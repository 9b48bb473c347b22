import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Application } from '../../../rules-schema/application/application.ts';

/** Says which application was just claimed, since it leaves the view, and leads to it. */
export const ClaimedNotice = ({ application: { id, number } }: { application: Application }) => {
  const translate = useTranslate();
  return (
    <Alert severity="success" variant="filled" action={<Button color="inherit" size="small" component={Link} to={`/applications/${id}/show`}>{translate('applications.open')}</Button>}>
      {translate('applications.claim.done_numbered', { number: number ?? '' })}
    </Alert>
  );
};
