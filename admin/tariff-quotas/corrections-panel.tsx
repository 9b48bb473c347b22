import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { Facts } from '../display/facts.tsx';
import { Panel } from '../display/panel.tsx';

/** Where the print is wrong or unclear: what is printed, how it is read, and why. Nothing where it is right. */
export const CorrectionsPanel = ({ corrections }: { corrections: Concession['corrections'] }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (corrections.length === 0) return null;
  return (
    <Panel title={translate('quotas.corrections.title')}>
      {corrections.map(({ kind, printed, readAs, why }) => (
        <Box key={printed} sx={{ '& + &': { mt: 2 } }}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>{translate(`quotas.corrections.kinds.${kind}`)}</Typography>
          <Facts
            facts={[
              { name: translate('quotas.corrections.printed'), value: <span lang="lv">{printed}</span> },
              { name: translate('quotas.corrections.read_as'), value: <span lang="lv">{readAs}</span> },
              { name: translate('quotas.corrections.why'), value: inReadersLanguage(why) },
            ]}
          />
        </Box>
      ))}
    </Panel>
  );
};
