import Button from '@mui/material/Button';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { SaveButton, SimpleForm, Toolbar, useTranslate } from 'react-admin';
import type { FieldErrors } from '../../rules-schema/problem.ts';

type FieldValues = Record<string, unknown>;

type DialogFormProps = {
  /** Message key of the sentence above the fields. */
  help?: string;
  /** Message key of the button that sends the form. */
  submit: string;
  onCancel: () => void;
  defaultValues?: object;
  /** Takes the values and answers with messages for the fields at fault; without it the `CreateBase` around saves them. */
  onSubmit?: (values: FieldValues) => Promise<FieldErrors | undefined>;
  children: ReactNode;
};

/** A form inside a dialog. */
export const DialogForm = ({ help, submit, onCancel, defaultValues, onSubmit, children }: DialogFormProps) => {
  const translate = useTranslate();
  return (
    <DialogContent sx={{ pb: 1 }}>
      {help && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate(help)}
        </Typography>
      )}
      <SimpleForm
        noValidate
        sx={{ p: '0 !important' }}
        defaultValues={defaultValues}
        onSubmit={onSubmit}
        toolbar={
          <Toolbar sx={{ position: 'static', justifyContent: 'flex-end', gap: 1, px: '0 !important', borderTop: 0 }}>
            <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>
            <SaveButton label={submit} icon={<></>} alwaysEnable />
          </Toolbar>
        }
      >
        {children}
      </SimpleForm>
    </DialogContent>
  );
};
