import Card from '@mui/material/Card';
import { EditBase, Loading, RecordContextProvider, SaveButton, SimpleForm, Title, Toolbar, useNotify, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import { useMemo } from 'react';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { inFull } from '../examination/use-open-application.ts';
import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { FormOfType } from './form-of-type.tsx';
import { payloadInForm, payloadOfTypeSent } from './form-values.ts';

const sent = ({ type, payload }: Record<string, unknown>): object => ({ payload: payloadOfTypeSent(type as ApplicationTypeId, payload as object) });

/** Corrects what stands in the boxes of a draft, or of an application returned for correction. */
export const ApplicationEdit = () => {
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = ({ id }: OpenApplication) => {
    notify('applications.edit.done', { type: 'success' });
    redirect('show', 'applications', id);
  };
  return (
    <EditBase<OpenApplication> mutationMode="pessimistic" queryOptions={{ meta: inFull }} transform={sent} mutationOptions={{ onSuccess }}>
      <CorrectionForm />
    </EditBase>
  );
};

const CorrectionForm = () => {
  const translate = useTranslate();
  const application = useRecordContext<OpenApplication>();
  const inForm = useMemo(() => application && { ...application, payload: payloadInForm(application.payload) }, [application]);
  if (!application || !inForm) return <Loading />;
  return (
    <RecordContextProvider value={inForm}>
      <Title title={translate('applications.edit.title', { number: application.number ?? translate('applications.states.draft') })} />
      <Card sx={{ mt: 1.5 }}>
        <SimpleForm noValidate toolbar={<Toolbar sx={{ position: 'sticky', bottom: 0, backgroundColor: 'background.paper', zIndex: 2 }}><SaveButton label="applications.edit.save" /></Toolbar>}>
          <FormOfType type={application.type} />
        </SimpleForm>
      </Card>
    </RecordContextProvider>
  );
};
