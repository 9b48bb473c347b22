import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';

export type Credentials = { email: string; password: string };

type SignInFormProps = { pending: boolean; onSubmit: (credentials: Credentials) => void };

/** E-mail and password, in a form the browser's password keeper understands. */
export const SignInForm = ({ pending, onSubmit }: SignInFormProps) => {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit({ email, password });
  };
  return (
    <form onSubmit={submit}>
      <TextField
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        required
        label={translate('layout.sign_in.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        type="password"
        name="password"
        autoComplete="current-password"
        required
        label={translate('layout.sign_in.password')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" variant="contained" fullWidth size="large" loading={pending} sx={{ mt: 1.5 }}>
        {translate('layout.sign_in.submit')}
      </Button>
    </form>
  );
};
