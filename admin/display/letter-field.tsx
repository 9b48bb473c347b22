import TextField from '@mui/material/TextField';

type LetterFieldProps = { label: string; value: string; change: (text: string) => void; help?: string; minRows?: number; autoFocus?: boolean; isRequired?: boolean };

/** Words of the reviewer's own, several lines of them. */
export const LetterField = ({ label, value, change, help, minRows = 4, autoFocus = false, isRequired = true }: LetterFieldProps) => (
  <TextField label={label} value={value} onChange={(event) => change(event.target.value)} helperText={help} multiline minRows={minRows} maxRows={14} margin="none" required={isRequired} autoFocus={autoFocus} />
);
