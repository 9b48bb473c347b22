import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { goodsPayload, type GoodsPayload } from '../../../rules-schema/application/payload.ts';
import { isPossible } from '../../../rules-schema/application/transitions.ts';
import { documentNamed } from '../../../rules-schema/document/attached-documents.ts';
import type { OfficeDocument } from '../../../rules-schema/document/document.ts';
import { Day } from '../../display/moment.tsx';
import { Panel } from '../../display/panel.tsx';
import { DocumentList } from '../../documents/document-list.tsx';
import { DocumentViewer } from '../../documents/document-viewer.tsx';
import { UploadArea } from '../../documents/upload-area.tsx';
import { useDocuments } from '../../documents/use-documents.ts';
import { useMay } from '../../server-door/use-may.ts';

/** What the applicant shows in support: what the form names, and the files that were sent. */
export const DocumentsPanel = ({ application }: { application: OpenApplication }) => {
  const translate = useTranslate();
  const [shown, setShown] = useState<OfficeDocument>();
  const [mayRead, mayEdit] = [useMay('document:read'), useMay('document:edit')];
  const { documents, isPending } = useDocuments(application.id);
  const named = goodsPayload(application.payload)?.documents ?? [];
  return (
    <Panel title={translate('applications.documents')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {mayRead && documents.length > 0 && <DocumentList application={application} documents={documents} onShow={setShown} />}
        {mayRead && !isPending && documents.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('documents.none')}</Typography>}
        {named.length > 0 && <NamedInForm named={named} documents={documents} onShow={setShown} />}
        {mayEdit && isPossible('edit', application, null) && <UploadArea applicationId={application.id} />}
      </Box>
      {shown && <DocumentViewer key={shown.id} document={shown} onClose={() => setShown(undefined)} />}
    </Panel>
  );
};

type NamedProps = { named: NonNullable<GoodsPayload['documents']>; documents: readonly OfficeDocument[]; onShow: (document: OfficeDocument) => void };

const NamedInForm = ({ named, documents, onShow }: NamedProps) => {
  const translate = useTranslate();
  return (
    <Box component="section">
      <Typography variant="body2" component="h3" sx={{ fontWeight: 500, mb: 0.5 }}>{translate('documents.named')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 0.5 }}>
        {named.map(({ kind, number, date, issuer, attachment, certify }, place) => (
          <Typography component="li" key={place} variant="body2">
            {translate(`applications.words.kind.${kind}`)} {number} {date && <Day on={date} />} {issuer}
            {attachment && <Attached name={attachment} document={documentNamed(attachment, documents)} onShow={onShow} />}
            {certify && ` · ${translate('applications.certify')}`}
          </Typography>
        ))}
      </Box>
    </Box>
  );
};

const Attached = ({ name, document, onShow }: { name: string; document: OfficeDocument | null; onShow: NamedProps['onShow'] }) => {
  const translate = useTranslate();
  if (document) return <> · <Link component="button" type="button" onClick={() => onShow(document)} sx={{ verticalAlign: 'baseline', overflowWrap: 'anywhere' }}>{name}</Link></>;
  return <Box component="span" sx={{ color: 'text.secondary' }}> · {name} <Chip component="span" size="small" variant="outlined" color="warning" label={translate('documents.not_sent')} /></Box>;
};
