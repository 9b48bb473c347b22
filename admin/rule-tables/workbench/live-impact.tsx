import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Impact } from '../../../rules-schema/replay/impact.ts';
import { spacedCode } from '../../../rules-schema/origin-rules/hs-code.ts';

/** What past decisions would become under the text as it is being typed: in all, at the open entry, and line by line. */
export const LiveImpact = ({ impact: { counts, entries, lines }, entryId }: { impact: Impact; entryId: string | undefined }) => {
  const translate = useTranslate();
  const here = entries.find(({ entry }) => entry === entryId);
  return (
    <Box component="section" aria-label={translate('rule_tables.impact.live')} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="overline" component="h3" sx={{ color: 'text.secondary', lineHeight: 1.4 }}>{translate('rule_tables.impact.live')}</Typography>
      <Typography role="status">
        {translate('rule_tables.impact.live_all', { lines: counts.stored.toLocaleString(), flips: counts.flip.toLocaleString(), undetermined: counts.newlyUndetermined.toLocaleString() })}
      </Typography>
      {entryId && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.impact.live_entry', { entry: entryId, decided: (here?.decided ?? 0).toLocaleString(), flips: (here?.flip ?? 0).toLocaleString() })}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => <ChangedLine key={line.decisionId} line={line} />)}
      </Box>
    </Box>
  );
};

const ChangedLine = ({ line: { decisionId, applicationNumber, beforeOutcome, afterOutcome, productCode, consignor, firstTest } }: { line: Impact['lines'][number] }) => {
  const translate = useTranslate();
  const said = (outcome: string | null): string => (outcome === null ? '–' : translate(`display.verdict.${outcome}`));
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Link component={RouterLink} to={`/decisions/${decisionId}/show`} className="tabular">{applicationNumber ?? decisionId}</Link>
        <Typography variant="body2" component="span" className="tabular">{spacedCode(productCode)}</Typography>
      </Box>
      <Typography variant="body2">{said(beforeOutcome)} → <strong>{said(afterOutcome)}</strong></Typography>
      <Typography variant="body2" noWrap sx={{ color: 'text.secondary' }}>{[consignor, ...(firstTest ? [translate(`rule_tables.kinds.${firstTest}`, { _: firstTest })] : [])].join(' · ')}</Typography>
    </Box>
  );
};
