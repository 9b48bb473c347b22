import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { fittingDefects, type Defect, type DefectChoice } from '../../../rules-schema/origin-rules/register-of-defects.ts';
import { NothingFits } from '../../display/nothing-fits.tsx';
import { readFrom } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';
import { useChosenVersion, VersionChoice } from '../chosen-version.tsx';
import { DefectsExport } from './defects-export.tsx';
import { DefectsFilter } from './defects-filter.tsx';
import { DefectsTable } from './defects-table.tsx';

const none: readonly Defect[] = [];

/** Every place where the print of a rule table is wrong or unclear, and how it is read. */
export const DefectsPage = () => {
  const translate = useTranslate();
  const { versionId, choose } = useChosenVersion();
  const [choice, setChoice] = useState<DefectChoice>({ words: '', chapter: '', kind: '' });
  const { data = none, error, isPending } = useQuery({
    queryKey: ['rule-table-versions', 'defects', versionId], queryFn: () => readFrom<Defect[]>(`rule-table-versions/${versionId}/defects`), enabled: versionId !== undefined,
  });
  const shown = useMemo(() => fittingDefects(data, choice), [data, choice]);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, mt: 1 }}>
      <Title title={translate('rule_book.defects.title')} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '80ch' }}>{translate('rule_book.defects.purpose')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <VersionChoice versionId={versionId} onChoose={choose} />
        <DefectsFilter defects={data} choice={choice} onChange={setChoice} />
      </Box>
      {error && <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>}
      {isPending && !error && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {versionId !== undefined && !isPending && !error && (
        <Card>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', px: 2, py: 1 }}>
            <Typography role="status" sx={{ fontWeight: 600 }}>{translate('rule_book.defects.count', { smart_count: data.length, shown: shown.length })}</Typography>
            <DefectsExport versionId={versionId} choice={choice} />
          </Box>
          {shown.length === 0 ? <NothingFits sentence={data.length === 0 ? 'rule_book.defects.none' : 'rule_book.defects.none_fit'} /> : <DefectsTable versionId={versionId} defects={shown} />}
        </Card>
      )}
    </Box>
  );
};
