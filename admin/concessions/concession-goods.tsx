import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';

/** The goods of a concession under the rows they hang from, as far as the annex prints words. */
export const ConcessionGoods = ({ concession: { path, description } }: { concession: ConcessionAnswer }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (description === null) return <Box component="span" sx={{ color: 'text.secondary' }}>{translate('quotas.concessions.codes_only')}</Box>;
  return (
    <>
      {path.length > 0 && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.8125rem' }}>
          {path.map((row) => inReadersLanguage(row)).join(' › ')}
        </Box>
      )}
      <Box component="span" sx={{ display: 'block' }}>{inReadersLanguage(description)}</Box>
    </>
  );
};
