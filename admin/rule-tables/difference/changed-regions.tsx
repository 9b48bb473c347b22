import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { spacedCode } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { ChangedRegion } from '../../../rules-schema/rule-table-version/version-difference.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';

/** The codes whose meaning changed: the fewest intervals of the nomenclature, each with the rules before and now. */
export const ChangedRegions = ({ regions }: { regions: readonly ChangedRegion[] | null }) => {
  const translate = useTranslate();
  if (regions === null) return <Typography sx={{ color: 'text.secondary' }}>{translate('rule_tables.difference.codes_unknown')}</Typography>;
  if (regions.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('rule_tables.difference.no_codes')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.difference.codes_text')}</Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {regions.map((region) => <Region key={region.from} region={region} />)}
      </Box>
    </Box>
  );
};

const Region = ({ region: { from, to, before, after, furtherRules } }: { region: ChangedRegion }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '150px minmax(0, 1fr) minmax(0, 1fr)' }, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography className="tabular" sx={{ fontWeight: 600 }}>{from === to ? spacedCode(from) : `${spacedCode(from)} – ${spacedCode(to)}`}</Typography>
      <Side heading={translate('rule_tables.difference.before')} rules={before} />
      <Box>
        <Side heading={translate('rule_tables.difference.after')} rules={after} />
        {furtherRules > 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.difference.further', { smart_count: furtherRules })}</Typography>}
      </Box>
    </Box>
  );
};

const columns = [['column3', 3], ['column4', 4]] as const;

const Side = ({ heading, rules }: { heading: string; rules: ChangedRegion['before'] }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="overline" component="h4" sx={{ color: 'text.secondary', lineHeight: 1.4 }}>{heading}</Typography>
      {rules.length === 0 && <Typography variant="body2">{translate('rule_tables.difference.no_rule')}</Typography>}
      {rules.map((rule) => (
        <Box key={rule.entryId} sx={{ mb: 0.75 }}>
          <Typography variant="body2"><strong className="tabular">{rule.heading || rule.entryId}</strong> {inReadersLanguage(rule.description)}</Typography>
          {columns.map(([field, column]) => {
            const words = rule[field];
            return words && <Typography key={field} variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{translate('rule_tables.difference.column', { column })}: {inReadersLanguage(words)}</Typography>;
          })}
        </Box>
      ))}
    </Box>
  );
};
