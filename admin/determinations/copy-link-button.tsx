import CheckIcon from '@mui/icons-material/Check';
import LinkIcon from '@mui/icons-material/Link';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';

/** Puts the address of the page, which holds all that was entered, on the clipboard. */
export const CopyLinkButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const [copied, setCopied] = useState('');
  const address = window.location.href;
  const isCopied = copied === address;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      notify('display.copy_failed', { type: 'warning' });
    }
  };
  return (
    <Button size="small" startIcon={isCopied ? <CheckIcon color="success" /> : <LinkIcon />} onClick={copy} sx={{ whiteSpace: 'nowrap' }}>
      {translate(isCopied ? 'display.copied' : 'determinations.form.copy_link')}
    </Button>
  );
};
