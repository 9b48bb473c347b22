import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { PASSWORD_LENGTH } from '../../../rules-schema/user/user.ts';
import { useOffice } from '../../server-door/office.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { acceptInvitation, openSession } from '../../server-door/session.ts';
import { DoorPage } from './door-page.tsx';
import { useSettledLanguage } from './settled-language.ts';

/** Where an invitation link leads: the person chooses a password and is inside. */
export const InvitationPage = () => {
  const translate = useTranslate();
  const office = useOffice();
  const [parameters] = useSearchParams();
  const token = parameters.get('token');
  return (
    <DoorPage office={office?.name ?? ''} title={translate('layout.invitation.title')}>
      {token ? (
        <AcceptForm token={token} />
      ) : (
        <>
          <Alert severity="warning">{translate('layout.invitation.invalid')}</Alert>
          <Button component={Link} to="/login" sx={{ mt: 2 }}>
            {translate('layout.invitation.to_sign_in')}
          </Button>
        </>
      )}
    </DoorPage>
  );
};

const AcceptForm = ({ token }: { token: string }) => {
  const translate = useTranslate();
  const settleLanguage = useSettledLanguage();
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);
  const differs = repeated !== '' && repeated !== password;

  const accept = async (event: FormEvent) => {
    event.preventDefault();
    if (repeated !== password) return;
    setPending(true);
    setRefusal(undefined);
    try {
      const { email } = await acceptInvitation({ token, password });
      await openSession({ email, password });
      await settleLanguage();
      window.location.replace('/');
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <form onSubmit={accept}>
      <Typography variant="body1" sx={{ mb: 1 }}>
        {translate('layout.invitation.intro')}
      </Typography>
      {refusal && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {translate(refusal, { _: refusal })}
        </Alert>
      )}
      <TextField
        type="password"
        name="password"
        autoComplete="new-password"
        autoFocus
        required
        label={translate('layout.invitation.password')}
        helperText={translate('layout.password.rule', { length: PASSWORD_LENGTH.least })}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        slotProps={{ htmlInput: { minLength: PASSWORD_LENGTH.least, maxLength: PASSWORD_LENGTH.most } }}
      />
      <TextField
        type="password"
        name="password-repeated"
        autoComplete="new-password"
        required
        label={translate('layout.invitation.repeat')}
        error={differs}
        helperText={differs ? translate('layout.invitation.differs') : undefined}
        value={repeated}
        onChange={(event) => setRepeated(event.target.value)}
      />
      <Button type="submit" variant="contained" fullWidth size="large" loading={pending} sx={{ mt: 1.5 }}>
        {translate('layout.invitation.accept')}
      </Button>
    </form>
  );
};
