import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import { formattingLocale } from '../i18n/languages.ts';

const dayIn = (day: string, language: string): string => new Date(`${day}T12:00:00Z`).toLocaleDateString(formattingLocale(language), { dateStyle: 'medium', timeZone: 'UTC' });

/** How long a code or an edition is valid. */
export const TermOf = ({ term: { validFrom, validTo } }: { term: { validFrom: string; validTo: string | null } }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const from = dayIn(validFrom, language);
  return (
    <Typography component="span" variant="body2" className="tabular" sx={{ whiteSpace: 'nowrap' }}>
      {validTo === null ? translate('nomenclature.valid_from', { from }) : translate('nomenclature.valid_between', { from, to: dayIn(validTo, language) })}
    </Typography>
  );
};
