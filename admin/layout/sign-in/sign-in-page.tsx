import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useOffice } from '../../server-door/office.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { DemoPeople } from './demo-people.tsx';
import { DoorPage } from './door-page.tsx';
import { SignInForm, type Credentials } from './sign-in-form.tsx';
import { useSettledLanguage } from './settled-language.ts';

/** Where a session begins; a demonstration office also offers its people at one click. */
export const SignInPage = () => {
  const translate = useTranslate();
  const login = useLogin();
  const settleLanguage = useSettledLanguage();
  const office = useOffice();
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);

  const signIn = async (credentials: Credentials) => {
    setPending(true);
    setRefusal(undefined);
    try {
      await login(credentials);
      await settleLanguage();
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <DoorPage office={office?.name ?? ''} title={translate('layout.sign_in.title')}>
      {refusal && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {translate(refusal, { _: refusal })}
        </Alert>
      )}
      <SignInForm pending={pending} onSubmit={signIn} />
      {office?.demo && <DemoPeople pending={pending} onChoose={signIn} />}
    </DoorPage>
  );
};
