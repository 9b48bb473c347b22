import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { forgetUnsaved, unsavedText } from './unsaved-text.ts';

interface UnsavedOfferProps {
  versionId: number;
  savedText: string;
  onBringBack: (text: string) => void;
}

/** Offers what was typed here before and never reached the server. */
export const UnsavedOffer = ({ versionId, savedText, onBringBack }: UnsavedOfferProps) => {
  const translate = useTranslate();
  const [text, setText] = useState(() => unsavedText(versionId));
  if (text === null || text === savedText) return null;
  const settle = (then?: (kept: string) => void) => () => {
    forgetUnsaved(versionId);
    setText(null);
    then?.(text);
  };
  return (
    <Alert
      severity="warning"
      action={
        <>
          <Button size="small" onClick={settle(onBringBack)}>{translate('rule_tables.unsaved.bring_back')}</Button>
          <Button size="small" onClick={settle()}>{translate('rule_tables.unsaved.drop')}</Button>
        </>
      }
    >
      {translate('rule_tables.unsaved.text')}
    </Alert>
  );
};
