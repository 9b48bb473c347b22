import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState, type SyntheticEvent } from 'react';
import { ArrayInput, BooleanInput, SimpleFormIterator, TextInput, useRecordContext, useTranslate } from 'react-admin';
import { documentSchema } from '../../../rules-schema/application/form-parts.ts';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import type { OfficeDocument } from '../../../rules-schema/document/document.ts';
import { DocumentList } from '../../documents/document-list.tsx';
import { DocumentViewer } from '../../documents/document-viewer.tsx';
import { UploadArea } from '../../documents/upload-area.tsx';
import { useDocuments } from '../../documents/use-documents.ts';
import { AddRow } from './add-row.tsx';
import { DayField, Line, WordChoice } from './fields.tsx';

/** Supporting documents, a row a document, and the files that go with them. */
export const DocumentFields = () => {
  const translate = useTranslate();
  const names = useId();
  const application = useRecordContext<OpenApplication>();
  const { documents } = useDocuments(application?.id);
  return (
    <>
      <ArrayInput source="payload.documents" label={translate('applications.fields.documents')}>
        <SimpleFormIterator addButton={<AddRow label="applications.new.add_document" />} inline disableReordering disableClear fullWidth>
          <WordChoice source="kind" name="kind" words="kind" choices={documentSchema.properties.kind.enum} />
          <Line source="number" name="number" width={140} />
          <DayField source="date" name="date" />
          <Line source="issuer" name="issuer" width={140} />
          <TextInput source="attachment" label={translate('applications.fields.attachment')} helperText={false} inputProps={{ list: names }} sx={{ flex: '1 1 140px', minWidth: 0 }} />
          <BooleanInput source="certify" label={translate('applications.fields.certify')} helperText={false} />
        </SimpleFormIterator>
      </ArrayInput>
      <datalist id={names}>{documents.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
      {application ? <Files application={application} /> : <Typography variant="body2" sx={{ color: 'text.secondary', my: 1 }}>{translate('documents.after_draft')}</Typography>}
    </>
  );
};

/** The files sent so far and room for more. A question asked here is no handing in of the form around it. */
const Files = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState<OfficeDocument>();
  const { documents } = useDocuments(application.id);
  const keepToItself = (event: SyntheticEvent) => event.stopPropagation();
  return (
    <Box onSubmit={keepToItself} sx={{ width: '100%', my: 1, display: 'grid', gap: 1 }}>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 500 }}>{translate('documents.files')}</Typography>
      <DocumentList application={application} documents={documents} onShow={setShown} />
      <UploadArea applicationId={application.id} />
      {shown && <DocumentViewer key={shown.id} document={shown} onClose={() => setShown(undefined)} />}
    </Box>
  );
};
