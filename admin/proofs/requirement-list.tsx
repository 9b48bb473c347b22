import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Requirement } from '../../rules-schema/proof/proof.ts';
import { FiguresOfTest } from '../determinations/figures-of-test.tsx';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { VerdictIcon } from '../determinations/verdict-icon.tsx';
import { formatDay } from '../display/moments.ts';

/** Conditions with what they come to, the figures or days they turn on, what is missing, and the article. */
export const RequirementList = ({ requirements }: { requirements: readonly Requirement[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.75 }}>
    {requirements.map((requirement) => <RequirementLine key={requirement.id} requirement={requirement} />)}
  </Box>
);

const RequirementLine = ({ requirement: { result, text, source, missing, figures, period } }: { requirement: Requirement }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const [locale] = useLocaleState();
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <VerdictIcon verdict={result} />
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span">{inReadersLanguage(text)} </Typography>
        {figures && <FiguresOfTest test="price" figures={figures} />}
        {period && (
          <Typography variant="body2" component="span">
            {translate(period.extendedTo ? 'proofs.period_extended' : 'proofs.period', { until: formatDay(period.until, locale), extendedTo: period.extendedTo ? formatDay(period.extendedTo, locale) : '' })}{' '}
          </Typography>
        )}
        {missing && <Typography variant="body2" sx={{ fontWeight: 600 }}>{inReadersLanguage(missing)}</Typography>}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(source)}</Typography>
      </Box>
    </Box>
  );
};
