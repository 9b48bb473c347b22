import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { SeverityChip } from '../../display/severity-chip.tsx';

/** Findings of the checks: how grave, what to do, where the law says so. */
export const FindingList = ({ findings }: { findings: readonly Finding[] }) => {
  const inReadersLanguage = useInReadersLanguage();
  if (findings.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.75 }}>
      {findings.map(({ check, severity, pointer, message, legalBasis }) => (
        <Box component="li" key={`${check} ${pointer}`} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <SeverityChip severity={severity} />
          <Box>
            <Typography variant="body2">{inReadersLanguage(message)}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(legalBasis)}</Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
};
