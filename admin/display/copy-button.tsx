import CheckIcon from '@mui/icons-material/Check';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useEffect, useState, type MouseEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';

const confirmationMilliseconds = 1500;

/** Puts `text` on the clipboard and shows for a moment that it did. `what` names the text for those who cannot see it. */
export const CopyButton = ({ text, what }: { text: string; what: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmationMilliseconds);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (event: MouseEvent) => {
    event.stopPropagation();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      notify('display.copy_failed', { type: 'warning' });
    }
  };
  return (
    <Tooltip title={translate(copied ? 'display.copied' : 'display.copy')}>
      <IconButton size="small" onClick={copy} aria-label={translate('display.copy_of', { what })} sx={{ p: 0.25 }}>
        {copied ? <CheckIcon color="success" sx={{ fontSize: 16 }} /> : <ContentCopyIcon sx={{ fontSize: 14 }} />}
      </IconButton>
    </Tooltip>
  );
};
