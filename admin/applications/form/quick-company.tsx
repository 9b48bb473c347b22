import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import { CreateBase, useCreateSuggestionContext, useTranslate } from 'react-admin';
import type { Company } from '../../../rules-schema/company/company.ts';
import { CompanyFields } from '../../companies/company-fields.tsx';
import { DialogForm } from '../../display/dialog-form.tsx';

/** Enters a company into the register without leaving the form that names it. */
export const QuickCompany = () => {
  const translate = useTranslate();
  const { filter, onCancel, onCreate } = useCreateSuggestionContext();
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="sm" aria-labelledby="quick-company">
      <DialogTitle id="quick-company">{translate('applications.new.quick_company')}</DialogTitle>
      <CreateBase<Company> resource="companies" redirect={false} mutationOptions={{ onSuccess: (company) => onCreate(company) }}>
        <DialogForm submit="companies.enter" onCancel={onCancel} defaultValues={{ name: filter ?? '', country: 'LV' }}>
          <CompanyFields />
        </DialogForm>
      </CreateBase>
    </Dialog>
  );
};
