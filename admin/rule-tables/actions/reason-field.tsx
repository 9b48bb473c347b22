import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  isRequired: boolean;
  /** Message key. */
  label?: string;
}

const longest = 2000;

/** The reason that goes on record with a step. */
export const ReasonField = ({ value, onChange, isRequired, label = 'rule_tables.actions.reason' }: ReasonFieldProps) => {
  const translate = useTranslate();
  return (
    <TextField
      multiline minRows={2} autoFocus required={isRequired} value={value} label={translate(label)} onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: longest } }}
    />
  );
};
