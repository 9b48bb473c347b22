import CloseIcon from '@mui/icons-material/Close';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { FILE_TYPES, type OfficeDocument } from '../../rules-schema/document/document.ts';
import { fileAddress, readFile } from '../server-door/files.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { PageTools } from './page-tools.tsx';

const PdfPage = lazy(async () => ({ default: (await import('./pdf-page.tsx')).PdfPage }));

/** Steps of size; 1 is the paper's own. */
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];
const USUAL = 3;

type View = { page: number; pages: number; zoom: number };
type Turn = { by?: number; size?: number };

const turned = ({ page, pages, zoom }: View, { by = 0, size = 0 }: Turn): View => ({
  pages, page: Math.min(Math.max(1, page + by), pages), zoom: Math.min(Math.max(0, zoom + size), ZOOMS.length - 1),
});

const KEYS: Readonly<Record<string, Turn>> = {
  'ArrowRight': { by: 1 }, 'PageDown': { by: 1 }, 'ArrowLeft': { by: -1 }, 'PageUp': { by: -1 }, '+': { size: 1 }, '=': { size: 1 }, '-': { size: -1 },
};

/** Shows a document over the page: PDF and images in here, nothing of them run; any other kind is downloaded. */
export const DocumentViewer = ({ document, onClose }: { document: OfficeDocument; onClose: () => void }) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 900px)');
  const [view, setView] = useState<View>({ page: 1, pages: 1, zoom: isNarrow ? 1 : USUAL });
  const turn = (change: Turn) => setView((before) => turned(before, change));
  const press = (event: KeyboardEvent) => {
    const change = KEYS[event.key];
    if (!change) return;
    event.preventDefault();
    turn(change);
  };
  const onPages = useCallback((pages: number) => setView((before) => ({ ...before, pages })), []);
  return (
    <Dialog open onClose={onClose} onKeyDown={press} maxWidth="lg" fullWidth fullScreen={isNarrow} aria-label={document.name} slotProps={{ paper: { sx: { height: isNarrow ? undefined : '92vh' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="h2" noWrap sx={{ flex: 1, minWidth: 0 }} title={document.name}>{document.name}</Typography>
        {FILE_TYPES[document.type].isShown && <PageTools page={view.page} pages={view.pages} turn={turn} />}
        <Tooltip title={translate('documents.download')}><IconButton component="a" href={fileAddress(`documents/${document.id}/content`)} aria-label={translate('documents.download')}><DownloadIcon /></IconButton></Tooltip>
        <Tooltip title={translate('documents.viewer.close')}><IconButton onClick={onClose} autoFocus aria-label={translate('documents.viewer.close')}><CloseIcon /></IconButton></Tooltip>
      </Box>
      <Box tabIndex={0} sx={{ flex: 1, minHeight: 0, overflow: 'auto', p: 2, backgroundColor: 'action.hover' }}>
        {FILE_TYPES[document.type].isShown
          ? <Shown document={document} view={view} onPages={onPages} />
          : <Alert severity="info">{translate('documents.viewer.not_shown')}</Alert>}
      </Box>
      <Typography variant="caption" sx={{ px: 2, py: 0.5, color: 'text.secondary' }}>{translate('documents.viewer.keys')}</Typography>
    </Dialog>
  );
};

const Shown = ({ document: { id, sha256, type, name }, view: { page, zoom }, onPages }: { document: OfficeDocument; view: View; onPages: (pages: number) => void }) => {
  const translate = useTranslate();
  const [hasFailed, setHasFailed] = useState(false);
  const onFailed = useCallback(() => setHasFailed(true), []);
  const { data: content, error } = useQuery({ queryKey: ['documents', 'content', sha256], queryFn: () => readFile(`documents/${id}/content?inline=true`), staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000 });
  if (error) return <Alert severity="error">{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>;
  if (hasFailed) return <Alert severity="warning">{translate('documents.viewer.failed')}</Alert>;
  if (!content) return <Typography>{translate('documents.viewer.empty')}</Typography>;
  const size = ZOOMS[zoom] ?? 1;
  if (type !== 'pdf') return <Picture content={content} name={name} zoom={size} onFailed={onFailed} />;
  return <Suspense fallback={<Typography>{translate('documents.viewer.empty')}</Typography>}><PdfPage content={content} page={page} zoom={size} label={name} onPages={onPages} onFailed={onFailed} /></Suspense>;
};

/** An image as wide as there is room for, times the size chosen. */
const Picture = ({ content, name, zoom, onFailed }: { content: Blob; name: string; zoom: number; onFailed: () => void }) => {
  const address = useMemo(() => URL.createObjectURL(content), [content]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <Box component="img" src={address} alt={name} onError={onFailed} sx={{ display: 'block', mx: 'auto', width: `${zoom * 100}%`, maxWidth: zoom > 1 ? 'none' : '100%', imageRendering: 'auto' }} />;
};
