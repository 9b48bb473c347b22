import BackIcon from '@mui/icons-material/ChevronLeft';
import ForwardIcon from '@mui/icons-material/ChevronRight';
import LargerIcon from '@mui/icons-material/ZoomIn';
import SmallerIcon from '@mui/icons-material/ZoomOut';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';

type PageToolsProps = { page: number; pages: number; turn: (change: { by?: number; size?: number }) => void };

/** Turns pages and changes the size of what is shown. */
export const PageTools = ({ page, pages, turn }: PageToolsProps) => {
  const translate = useTranslate();
  return (
    <>
      {pages > 1 && <Tool label="documents.viewer.previous" icon={BackIcon} isOff={page === 1} onClick={() => turn({ by: -1 })} />}
      {pages > 1 && <Typography variant="body2" className="tabular" aria-live="polite" sx={{ whiteSpace: 'nowrap' }}>{translate('documents.viewer.page', { page, pages })}</Typography>}
      {pages > 1 && <Tool label="documents.viewer.next" icon={ForwardIcon} isOff={page === pages} onClick={() => turn({ by: 1 })} />}
      <Tool label="documents.viewer.smaller" icon={SmallerIcon} onClick={() => turn({ size: -1 })} />
      <Tool label="documents.viewer.larger" icon={LargerIcon} onClick={() => turn({ size: 1 })} />
    </>
  );
};

const Tool = ({ label, icon: Icon, isOff = false, onClick }: { label: string; icon: SvgIconComponent; isOff?: boolean; onClick: () => void }) => {
  const translate = useTranslate();
  return (
    <Tooltip title={translate(label)}>
      <span><IconButton disabled={isOff} onClick={onClick} aria-label={translate(label)}><Icon /></IconButton></span>
    </Tooltip>
  );
};
