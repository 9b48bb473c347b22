import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { HS_CODE_PATTERN } from '../../rules-schema/origin-rules/hs-code.ts';
import { IMPORT_TERRITORIES, type ImportTerritory } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { Panel } from '../display/panel.tsx';
import { CandidateList } from './candidate-list.tsx';
import { today } from './ledger/ledger-fields.tsx';

const isCode = (text: string): boolean => new RegExp(HS_CODE_PATTERN).test(text);
const territoryNamed = (text: string | null): ImportTerritory => IMPORT_TERRITORIES.find((territory) => territory === text) ?? 'EU';

/** Which quotas cover a tariff code; the address holds the question, so that it can be shared. */
export const CandidatesPage = () => {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const asked = (name: string, otherwise = ''): string => address.get(name) ?? otherwise;
  const ask = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    next.set(name, value);
    setAddress(next, { replace: true });
  };
  const code = asked('code').trim();
  const field = (name: string, label: string, value: string, more: object = {}) => (
    <TextField margin="none" label={translate(label)} value={value} autoComplete="off" onChange={({ target }) => ask(name, target.value)} sx={{ flex: '1 1 140px' }} {...more} />
  );
  return (
    <>
      <Title title={translate('quotas.candidates.title')} />
      <Box sx={{ mt: 1.5, maxWidth: 900 }}>
        <Panel title={translate('quotas.candidates.action')}>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>{translate('quotas.candidates.help')}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
            {field('code', 'quotas.candidates.code', asked('code'), { autoFocus: true })}
            <TextField
              select margin="none" label={translate('resources.tariff-quotas.fields.importInto')} value={territoryNamed(address.get('importInto'))}
              onChange={({ target }) => ask('importInto', target.value)} sx={{ flex: '1 1 140px' }}
            >
              {IMPORT_TERRITORIES.map((each) => <MenuItem key={each} value={each}>{translate(`quotas.into.${each}`)}</MenuItem>)}
            </TextField>
            {field('date', 'quotas.date', asked('date', today()), { type: 'date', slotProps: { inputLabel: { shrink: true } } })}
            {field('mfnPercent', 'quotas.candidates.mfn', asked('mfnPercent'))}
          </Box>
          {isCode(code) ? (
            <CandidateList question={{ code, importInto: territoryNamed(address.get('importInto')), date: asked('date', today()), mfnPercent: asked('mfnPercent') }} />
          ) : (
            <Alert severity="info">{translate('quotas.candidates.nothing_yet')}</Alert>
          )}
        </Panel>
      </Box>
    </>
  );
};
