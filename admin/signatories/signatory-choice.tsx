import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetIdentity, useGetList, useStore, useTranslate } from 'react-admin';
import type { ApplicationTypeId } from '../../rules-schema/application/payload.ts';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';

type Choice = { choices: Signatory[]; chosen: number | null; choose: (id: number) => void; isEmpty: boolean };

/**
 * Who may sign a certificate of a type today, and who was chosen: whoever was chosen last at this desk, else the person
 * who works here, when they may sign themselves.
 */
export const useSignatoryChoice = (type: ApplicationTypeId): Choice => {
  const { identity } = useGetIdentity();
  const [last, choose] = useStore<number | null>('signatories.chosen', null);
  const { data: choices = [], isPending } = useGetList<Signatory>('signatories', {
    filter: { maySign: type }, sort: { field: 'name', order: 'ASC' }, pagination: { page: 1, perPage: 200 },
  });
  const one = choices.find(({ id }) => id === last) ?? choices.find(({ userId }) => userId !== null && userId === Number(identity?.id));
  return { choices, chosen: one?.id ?? null, choose, isEmpty: !isPending && choices.length === 0 };
};

/** Picks the signatory from the register. */
export const SignatoryChoice = ({ choice: { choices, chosen, choose, isEmpty }, autoFocus = false }: { choice: Choice; autoFocus?: boolean }) => {
  const translate = useTranslate();
  return (
    <TextField
      select required margin="none" autoFocus={autoFocus} label={translate('applications.issue.signatory')} value={chosen ?? ''} disabled={isEmpty}
      onChange={(event) => choose(Number(event.target.value))} helperText={isEmpty ? translate('signatories.nobody_may_sign') : undefined}
    >
      {choices.map(({ id, name, post }) => <MenuItem key={id} value={id}>{name}{post && ` – ${post}`}</MenuItem>)}
    </TextField>
  );
};
