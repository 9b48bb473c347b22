import DownloadIcon from '@mui/icons-material/Download';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { DefectChoice } from '../../../rules-schema/origin-rules/register-of-defects.ts';
import { apiRoot } from '../../server-door/ask-server.ts';

const formats = ['csv', 'xlsx'] as const;

/** The chosen defects as a file the server makes. */
export const DefectsExport = ({ versionId, choice: { words, chapter, kind } }: { versionId: number; choice: DefectChoice }) => {
  const translate = useTranslate();
  const asked = new URLSearchParams(Object.entries({ q: words, chapter, kind }).filter(([, value]) => value !== ''));
  return (
    <Box sx={{ display: 'flex', gap: 0.5 }}>
      {formats.map((format) => (
        <Button key={format} size="small" component="a" startIcon={<DownloadIcon />} href={`${apiRoot}/rule-table-versions/${versionId}/defects/export.${format}?${asked}`} download>
          {translate(`display.export.${format}`)}
        </Button>
      ))}
    </Box>
  );
};
