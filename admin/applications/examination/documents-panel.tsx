import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Day } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { goodsPayload } from '../../../rules-schema/application/payload.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';

/** What the applicant shows in support. */
export const DocumentsPanel = ({ application: { payload } }: { application: OpenApplication }) => {
  const documents = goodsPayload(payload)?.documents ?? [];
  const translate = useTranslate();
  return (
    <Panel title={translate('applications.documents')}>
      {documents.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('applications.no_documents')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.5 }}>
        {documents.map(({ kind, number, date, issuer, attachment, certify }, place) => (
          <Typography component="li" key={place} variant="body2">
            {translate(`applications.words.kind.${kind}`)} {number} {date && <Day on={date} />} {issuer}
            {attachment && <Box component="span" sx={{ color: 'text.secondary' }}> · {attachment}</Box>}
            {certify && ` · ${translate('applications.certify')}`}
          </Typography>
        ))}
      </Box>
    </Panel>
  );
};
