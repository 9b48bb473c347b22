import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { DeclarationTexts } from '../../rules-schema/proof/proof.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { CopyButton } from '../display/copy-button.tsx';

/** The text of the declaration in a language of one's choice, ready to be copied onto the invoice. */
export const DeclarationText = ({ declaration: { texts, footnotes } }: { declaration: DeclarationTexts }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const [locale] = useLocaleState();
  const [language, setLanguage] = useState(locale);
  const chosen = texts.find((text) => text.language === language) ?? texts[0];
  const sorted = [...texts].sort((a, b) => inReadersLanguage(a.name).localeCompare(inReadersLanguage(b.name), locale));
  if (!chosen) return null;
  return (
    <Box sx={{ display: 'grid', rowGap: 1 }}>
      <TextField select size="small" label={translate('proofs.language')} value={chosen.language} onChange={(event) => setLanguage(event.target.value)} sx={{ maxWidth: 240, mt: 0.5 }}>
        {sorted.map(({ language: code, name }) => <MenuItem key={code} value={code}>{inReadersLanguage(name)}</MenuItem>)}
      </TextField>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', p: 1, borderRadius: 1, border: 1, borderColor: 'divider' }}>
        <Typography lang={chosen.language} sx={{ flex: 1 }}>{chosen.text}</Typography>
        <CopyButton text={chosen.text} what={translate('proofs.declaration')} />
      </Box>
      {footnotes.map((note) => <Typography key={note.en} variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(note)}</Typography>)}
    </Box>
  );
};
