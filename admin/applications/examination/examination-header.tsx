import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ExactMoment } from '../../display/moment.tsx';
import { topBarHeight } from '../../layout/top-bar-height.ts';
import { ApplicationStateChip, Due, FindingCounts, LineCounts, TypeName } from '../application-fields.tsx';
import { DecisionActions } from '../deciding/decision-actions.tsx';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';

/** What stays in sight while one reads: which application, where it stands, until when, whose, and what can be done. */
export const ExaminationHeader = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const { number, holder, decidedAt, dueAt } = application;
  return (
    <Box
      component="section"
      aria-label={translate('resources.applications.name', { smart_count: 1 })}
      sx={{ position: 'sticky', top: topBarHeight, zIndex: 3, mx: { xs: -2, md: -3 }, px: { xs: 2, md: 3 }, py: 1, backgroundColor: 'background.default', borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', minWidth: 0 }}>
          <Typography component="span" className="tabular" sx={{ fontWeight: 600, fontSize: '1.0625rem' }}>{number ?? translate('applications.states.draft')}</Typography>
          <Typography component="span" sx={{ whiteSpace: 'nowrap' }}><TypeName /></Typography>
          <ApplicationStateChip />
          {dueAt && !decidedAt && <Named name={translate('applications.due')}><Due /></Named>}
          {decidedAt && <Named name={translate('applications.decided_on')}><ExactMoment at={decidedAt} /></Named>}
          <Named name={translate('applications.held_by')}>{holder ?? translate('applications.nobody')}</Named>
          <FindingCounts />
          <LineCounts />
        </Box>
        <DecisionActions application={application} />
      </Box>
    </Box>
  );
};

const Named = ({ name, children }: { name: string; children: ReactNode }) => (
  <Typography component="span" variant="body2" sx={{ whiteSpace: 'nowrap' }}><Box component="span" sx={{ color: 'text.secondary' }}>{name}</Box> {children}</Typography>
);
