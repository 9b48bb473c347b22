import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { TRAFFICS, type Consignment } from '../../rules-schema/proof/consignment.ts';
import { Panel } from '../display/panel.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { DutyList } from './duty-list.tsx';
import { ProofLine } from './proof-line.tsx';
import { RequirementList } from './requirement-list.tsx';
import { useProofs } from './use-proofs.ts';

type Traffic = NonNullable<Consignment['traffic']>;

type ProofPanelProps = {
  consignment: Consignment;
  /** Whether goods may also travel privately; an application for EUR.1 is always by way of trade. */
  withTraffic?: boolean;
};

/** Which proofs of origin a consignment can have, each with its conditions, and what has to be kept and shown. */
export const ProofPanel = ({ consignment, withTraffic = false }: ProofPanelProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [authorisation, setAuthorisation] = useState('');
  const [traffic, setTraffic] = useState<Traffic>('trade');
  const { data, error } = useProofs({
    ...consignment,
    ...(traffic !== 'trade' && { traffic }),
    ...(authorisation.trim() !== '' && { exporter: { approved: true, authorisation: authorisation.trim() } }),
  }, locale);
  return (
    <Panel title={translate('proofs.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
        <TextField
          size="small" label={translate('proofs.authorisation')} value={authorisation} sx={{ flex: '1 1 200px' }}
          onChange={(event) => setAuthorisation(event.target.value)} slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }}
        />
        {withTraffic && (
          <TextField select size="small" label={translate('proofs.traffic')} value={traffic} sx={{ flex: '1 1 200px' }} onChange={(event) => setTraffic(event.target.value as Traffic)}>
            {TRAFFICS.map((each) => <MenuItem key={each} value={each}>{translate(`proofs.traffics.${each}`)}</MenuItem>)}
          </TextField>
        )}
      </Box>
      {error && <Alert severity="error">{translate(sentenceOf(error))}</Alert>}
      {!error && data && (
        <Box aria-live="polite">
          {data.proofs.map((proof) => <ProofLine key={proof.kind} proof={proof} />)}
          {data.matters.length > 0 && (
            <Box sx={{ mt: 1.5 }}>
              <Typography variant="h3" sx={{ mb: 0.5 }}>{translate('proofs.matters')}</Typography>
              <RequirementList requirements={data.matters} />
            </Box>
          )}
          <DutyList title={translate('proofs.duties')} duties={data.duties} />
        </Box>
      )}
    </Panel>
  );
};
