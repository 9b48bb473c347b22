import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { VersionRecord } from '../../../rules-schema/rule-table-version/rule-table-version.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { Day } from '../../display/moment.tsx';
import { VersionActions } from '../actions/version-actions.tsx';
import { LifeChip } from '../life-chip.tsx';

interface VersionHeaderProps {
  version: VersionRecord;
  errors: number;
  settled: () => Promise<number>;
}

/** What this version is, where it stands, and what can be done with it. */
export const VersionHeader = memo(({ version, errors, settled }: VersionHeaderProps) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { state, title, effectiveFrom, effectiveTo, changeNote, reviewNote } = version;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', justifyContent: 'space-between', flexWrap: { xs: 'wrap', md: 'nowrap' } }}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', minWidth: 0 }}>
          <LifeChip state={state} />
          <Typography variant="body2" noWrap title={inReadersLanguage(title)} sx={{ color: 'text.secondary', minWidth: 0 }}>
            {effectiveFrom && <>{translate('rule_tables.from')} <Day on={effectiveFrom} />{effectiveTo && <> – <Day on={effectiveTo} /></>} · </>}
            {changeNote || inReadersLanguage(title)}
          </Typography>
        </Box>
        <VersionActions version={version} errors={errors} settled={settled} />
      </Box>
      {reviewNote && <Alert severity={state === 'changes-requested' ? 'warning' : 'info'}>{translate('rule_tables.review_note', { note: reviewNote })}</Alert>}
    </>
  );
});
VersionHeader.displayName = 'VersionHeader';
