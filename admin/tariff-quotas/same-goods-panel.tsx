import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { Panel } from '../display/panel.tsx';
import { CandidateList } from './candidate-list.tsx';
import { dayWithin } from './ledger/ledger-fields.tsx';

/** Every quota and concession for the goods of this one, cheapest first. */
export const SameGoodsPanel = ({ quota, year }: { quota: TariffQuotaAnswer; year: number }) => {
  const translate = useTranslate();
  const codes = quota.codes.map(({ code }) => code);
  const [chosen, setChosen] = useState<string>();
  const code = chosen ?? codes[0] ?? '';
  return (
    <Panel title={translate('quotas.candidates.same_goods')}>
      {codes.length > 1 && (
        <TextField select fullWidth margin="none" label={translate('quotas.candidates.code')} value={code} onChange={({ target }) => setChosen(target.value)} sx={{ mb: 1 }}>
          {codes.map((each) => <MenuItem key={each} value={each}>{each}</MenuItem>)}
        </TextField>
      )}
      <CandidateList question={{ code, importInto: quota.importInto, date: dayWithin(year) }} own={{ quotaId: quota.id }} />
    </Panel>
  );
};
