import Card from '@mui/material/Card';
import { EditBase, Title, useNotify, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import type { TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { formValuesOf, quotaFrom } from './form/quota-form-values.ts';
import { QuotaForm } from './form/quota-form.tsx';

/** Changes the terms of a quota. */
export const QuotaEdit = () => {
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = ({ id }: TariffQuotaAnswer) => {
    notify('quotas.form.saved', { type: 'success' });
    redirect('show', 'tariff-quotas', id);
  };
  return (
    <EditBase<TariffQuotaAnswer> mutationMode="pessimistic" transform={quotaFrom} mutationOptions={{ onSuccess }}>
      <QuotaToEdit />
    </EditBase>
  );
};

const QuotaToEdit = () => {
  const translate = useTranslate();
  const quota = useRecordContext<TariffQuotaAnswer>();
  if (!quota) return null;
  return (
    <>
      <Title title={`${translate('quotas.edit')}: ${quota.orderNumber}`} />
      <Card sx={{ mt: 1.5 }}>
        <QuotaForm values={formValuesOf(quota)} />
      </Card>
    </>
  );
};
