import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Remedy } from '../../rules-schema/determination/determination.ts';
import { formatMoney } from '../display/figures.ts';
import { useMaterialNamed } from './goods-read.ts';
import { useInReadersLanguage } from './in-readers-language.ts';

/** A remedy with its material by name and its amount as money is written elsewhere. */
const useRemedyWords = (): ((remedy: Remedy) => string) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const named = useMaterialNamed();
  const [language] = useLocaleState();
  return ({ change, material, amount, currency, text }) =>
    translate(`determinations.remedy.${change}`, {
      _: inReadersLanguage(text),
      material: material === undefined ? '' : named(material),
      amount: amount === undefined || currency === undefined ? '' : formatMoney({ amount, currency }, language),
    });
};

/** The single changes that would each make the product originate. */
export const RemedyList = ({ remedies }: { remedies: readonly Remedy[] }) => {
  const translate = useTranslate();
  const wordsOf = useRemedyWords();
  if (remedies.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('determinations.remedies')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {remedies.map((remedy) => <Typography component="li" key={remedy.text.en}>{wordsOf(remedy)}</Typography>)}
      </Box>
    </Box>
  );
};
