import EditIcon from '@mui/icons-material/EditOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { RecordPage } from '../display/record-page.tsx';
import { StatusChip } from '../display/status-chip.tsx';
import { sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';
import { BalanceChart } from './balance-chart.tsx';
import { LedgerTable } from './ledger/ledger-table.tsx';
import { CorrectionsPanel } from './corrections-panel.tsx';
import { useQuotaYearAnswer } from './quota-answers.ts';
import { ConditionsPanel, TermsPanel } from './quota-terms-panels.tsx';
import { useQuotaYear, yearsOfQuota } from './quota-year.ts';
import { RehearsalPanel } from './rehearsal-panel.tsx';
import { RemoveQuotaButton } from './remove-quota-button.tsx';
import { SameGoodsPanel } from './same-goods-panel.tsx';
import { StandPanel } from './stand-panel.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

/** One quota: its stand, its ledger and what may be asked of it at the left and right of each other. */
export const QuotaShow = () => (
  <ShowBase<TariffQuotaAnswer>>
    <QuotaPage />
  </ShowBase>
);

const QuotaPage = () => {
  const quota = useRecordContext<TariffQuotaAnswer>();
  const [chosen, chooseYear] = useQuotaYear();
  if (!quota) return null;
  const years = yearsOfQuota(quota);
  const year = years.includes(chosen) ? chosen : (years[0] ?? chosen);
  return (
    <>
      <QuotaHeading quota={quota} />
      <RecordPage
        main={<YearOfQuota quota={quota} year={year} chooseYear={chooseYear} />}
        aside={
          <>
            {quota.status === 'open' && <WhatIfPanel quotaId={quota.id} unit={quota.unit} />}
            <RehearsalPanel quota={quota} />
            <SameGoodsPanel key={quota.id} quota={quota} year={year} />
            <TermsPanel quota={quota} />
            <ConditionsPanel quota={quota} />
            <CorrectionsPanel corrections={quota.corrections ?? []} />
            <AuditTrail entity="tariff-quotas" id={quota.id} />
          </>
        }
      />
    </>
  );
};

const QuotaHeading = ({ quota }: { quota: TariffQuotaAnswer }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const mayEdit = useMay('quota:edit');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Title title={`${translate('resources.tariff-quotas.name', { smart_count: 1 })} ${quota.orderNumber}`} />
      <Typography sx={{ flex: '1 1 260px', color: 'text.secondary' }}>
        {inReadersLanguage(quota.description)} · {translate(`quotas.into.${quota.importInto}`)}
      </Typography>
      {quota.status === 'closed' && <StatusChip label={translate('quotas.status.closed')} meaning="info" />}
      {mayEdit && quota.status === 'open' && (
        <>
          <Button size="small" component={Link} to={`/tariff-quotas/${quota.id}`} startIcon={<EditIcon />}>{translate('quotas.edit')}</Button>
          <RemoveQuotaButton quota={quota} />
        </>
      )}
    </Box>
  );
};

type YearOfQuotaProps = { quota: TariffQuotaAnswer; year: number; chooseYear: (year: number) => void };

const YearOfQuota = ({ quota, year, chooseYear }: YearOfQuotaProps) => {
  const translate = useTranslate();
  const { data, error } = useQuotaYearAnswer(quota.id, year);
  if (error) return <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>;
  if (!data) return <Typography role="status" sx={{ color: 'text.secondary' }}>{translate('quotas.loading')}</Typography>;
  return (
    <>
      <StandPanel quota={data} record={quota} chooseYear={chooseYear} />
      <BalanceChart quota={data} />
      <LedgerTable quota={data} record={quota} />
    </>
  );
};
