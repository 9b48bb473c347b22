import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Application } from '../../rules-schema/application/application.ts';
import { isCertificateType } from '../../rules-schema/application/payload.ts';
import { isPossible } from '../../rules-schema/application/transitions.ts';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { useMay } from '../server-door/use-may.ts';
import { fileAddress } from '../server-door/files.ts';
import { CertifyButton } from './certify-button.tsx';
import { useKindWords, useSizeWords } from './document-words.ts';
import { RemoveButton } from './remove-button.tsx';

type DocumentListProps = { application: Application; documents: readonly OfficeDocument[]; onShow: (document: OfficeDocument) => void };

/** The files of an application: what each is, what is worth caution, and what can be done with it. */
export const DocumentList = ({ application, documents, onShow }: DocumentListProps) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {documents.map((document) => <Row key={document.id} application={application} document={document} documents={documents} onShow={onShow} />)}
  </Box>
);

const row = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } };

const Row = ({ application, document, documents, onShow }: { document: OfficeDocument } & DocumentListProps) => {
  const translate = useTranslate();
  const [kindWords, sizeWords] = [useKindWords(), useSizeWords()];
  const [mayEdit, mayCertify] = [useMay('document:edit'), useMay('document:certify')];
  const { id, name, kind, type, size, originalId, certification } = document;
  const isSent = originalId === null;
  const isCertifiable = isSent && type === 'pdf' && ['approved', 'issued', 'registered'].includes(application.state) && !documents.some((copy) => copy.originalId === id);
  return (
    <Box component="li" sx={row}>
      <Box sx={{ minWidth: 0 }}>
        <Link component="button" type="button" onClick={() => onShow(document)} aria-label={translate('documents.open', { name })} sx={{ textAlign: 'left', overflowWrap: 'anywhere', fontWeight: 500 }}>{name}</Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{kindWords(kind)} · {translate(`documents.types.${type}`)} · {sizeWords(size)}{certification && ` · ${certification.signatory}`}</Typography>
        <Marks document={document} />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        {mayCertify && isCertifiable && isCertificateType(application.type) && <CertifyButton type={application.type} document={document} />}
        <Tooltip title={translate('documents.download')}>
          <IconButton size="small" component="a" href={fileAddress(`documents/${id}/content`)} aria-label={`${translate('documents.download')}: ${name}`}><DownloadIcon fontSize="small" /></IconButton>
        </Tooltip>
        {mayEdit && isSent && isPossible('edit', application, null) && <RemoveButton document={document} />}
      </Box>
    </Box>
  );
};

const Marks = ({ document: { flags, scan, certify, originalId } }: { document: OfficeDocument }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.25 }}>
      {flags.map((flag) => <Chip key={flag} size="small" variant="outlined" color={flag === 'signed' ? 'default' : 'warning'} label={translate(`documents.flags.${flag}`)} />)}
      {certify && <Chip size="small" variant="outlined" color="primary" label={translate('documents.wanted')} />}
      {originalId === null && scan === 'not-scanned' && <Chip size="small" variant="outlined" label={translate('documents.scan.not-scanned')} />}
    </Box>
  );
};
