import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useCloseNotification, useNotify, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { isCertificateType, type ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import type { Company } from '../../../rules-schema/company/company.ts';

const parts = ['name', 'address', 'country'] as const;
const source = 'payload.exporter';

/** Writes the applicant into box 1 where nothing stands in it yet; the notice that says so also undoes it. */
export const useApplicantAsExporter = (): ((company: Company | null) => void) => {
  const { getValues, setValue } = useFormContext();
  const notify = useNotify();
  const write = (exporter: Partial<Company>) => {
    for (const part of parts) setValue(`${source}.${part}`, exporter[part], { shouldDirty: true });
  };
  return (company) => {
    const isEmpty = parts.every((part) => !getValues(`${source}.${part}`));
    if (company === null || !isEmpty || !isCertificateType(getValues('type') as ApplicationTypeId)) return;
    write(company);
    notify(<FilledNotice undo={() => write({})} />, { type: 'info' });
  };
};

const FilledNotice = ({ undo }: { undo: () => void }) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const undoAndClose = () => {
    undo();
    close();
  };
  return (
    <Alert severity="info" variant="filled" action={<Button color="inherit" size="small" onClick={undoAndClose}>{translate('ra.action.undo')}</Button>}>
      {translate('applications.new.exporter_filled')}
    </Alert>
  );
};
