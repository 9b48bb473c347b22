import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';

interface TypedFieldProps {
  label: string;
  value: string;
  /** Says why a text cannot be taken; such a text stays in the field and out of the document. */
  fault?: (typed: string) => string | undefined;
  help?: string;
  disabled: boolean;
  onType: (typed: string) => void;
  more?: Pick<TextFieldProps, 'multiline' | 'slotProps' | 'sx' | 'required'>;
}

/**
 * A field that writes into the document with every key. What is being typed stays as typed while the keyboard is in the
 * field; what changes from outside (undo, the JSON beside it) shows at once.
 */
export const TypedField = ({ label, value, fault, help, disabled, onType, more }: TypedFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const written = useRef(value);
  useEffect(() => {
    if (value !== written.current) setTyped((before) => (before === null ? null : value));
    written.current = value;
  }, [value]);
  const shown = typed ?? value;
  const why = fault?.(shown);
  const onChange = (text: string) => {
    setTyped(text);
    if (fault?.(text) !== undefined) return;
    written.current = text;
    onType(text);
  };
  return (
    <TextField
      {...more} size="small" fullWidth label={label} value={shown} disabled={disabled} error={why !== undefined} helperText={why ?? help} onFocus={() => setTyped(shown)} onBlur={() => setTyped(null)}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
