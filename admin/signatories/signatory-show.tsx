import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { RegisterStatusChip } from '../companies/register-status.tsx';
import { Facts } from '../display/facts.tsx';
import { Panel } from '../display/panel.tsx';
import { Post, SignedTypes, SigningDays } from './signatory-columns.tsx';

/** One person with the right to sign, for those who do not keep the register. */
export const SignatoryShow = () => (
  <ShowBase<Signatory>>
    <Entry />
  </ShowBase>
);

const Entry = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  if (!signatory) return null;
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.signatories.fields.${name}`), value });
  return (
    <Box sx={{ mt: 1.5, maxWidth: 720 }}>
      <Title title={signatory.name} />
      <Panel title={translate('companies.in_register')}>
        <Facts facts={[
          fact('name', signatory.name), fact('post', <Post />), fact('types', <SignedTypes />), fact('days', <SigningDays />),
          fact('userId', signatory.userName ?? '–'), fact('status', <RegisterStatusChip />),
        ]} />
      </Panel>
    </Box>
  );
};
