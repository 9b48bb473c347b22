import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Application } from '../../../rules-schema/application/application.ts';
import { itemsOf } from '../../../rules-schema/application/payload.ts';
import { spacedCode } from '../../../rules-schema/origin-rules/hs-code.ts';
import { Facts } from '../../display/facts.tsx';
import { StateChip } from '../application-fields.tsx';
import { FindingList } from '../examination/finding-list.tsx';
import { LineOutcomeChip } from '../examination/line-outcome-chip.tsx';
import { useOpenApplication } from '../examination/use-open-application.ts';

/** The application under the cursor at a glance: its goods with their verdicts, and its findings. */
export const PreviewPane = ({ application }: { application: Application }) => {
  const translate = useTranslate();
  const open = useOpenApplication(application.id);
  return (
    <Card component="aside" aria-label={translate('applications.preview')} sx={{ width: 340, flex: 'none', p: 2, ml: 2, alignSelf: 'flex-start', position: 'sticky', top: 68 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h2" className="tabular">{application.number ?? translate('applications.states.draft')}</Typography>
        <StateChip state={application.state} />
      </Box>
      <Facts
        facts={[
          { name: translate('resources.applications.fields.applicant'), value: application.applicant },
          { name: translate('resources.applications.fields.consignee'), value: application.consignee || '–' },
          { name: translate('resources.applications.fields.destination'), value: application.destination ?? '–' },
        ]}
      />
      {open && (
        <>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0.75 }}>
            {open.lines.map(({ item, outcome }, place) => {
              const goods = itemsOf(open.payload)[place];
              return (
                <Box component="li" key={item} sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
                  <Typography variant="body2" noWrap sx={{ minWidth: 0, flex: 1 }}>{item}. {spacedCode(goods?.code ?? '')} {goods?.description}</Typography>
                  <LineOutcomeChip outcome={outcome} />
                </Box>
              );
            })}
          </Box>
          <Box sx={{ mt: 2 }}><FindingList findings={open.findings} /></Box>
        </>
      )}
      <Button component={Link} to={`/applications/${application.id}/show`} variant="outlined" size="small" fullWidth sx={{ mt: 2 }}>{translate('applications.open')}</Button>
    </Card>
  );
};
