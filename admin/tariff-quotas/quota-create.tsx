import Card from '@mui/material/Card';
import { CreateBase, Title, useNotify, useRedirect, useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { emptyQuota, quotaFrom } from './form/quota-form-values.ts';
import { QuotaForm } from './form/quota-form.tsx';

/** Adds a quota to the register. */
export const QuotaCreate = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = ({ id }: TariffQuotaAnswer) => {
    notify('quotas.form.added', { type: 'success' });
    redirect('show', 'tariff-quotas', id);
  };
  return (
    <CreateBase<TariffQuotaAnswer> transform={quotaFrom} mutationOptions={{ onSuccess }}>
      <Title title={translate('quotas.add')} />
      <Card sx={{ mt: 1.5 }}>
        <QuotaForm values={emptyQuota} />
      </Card>
    </CreateBase>
  );
};
