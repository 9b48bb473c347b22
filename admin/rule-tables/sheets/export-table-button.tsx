import DownloadIcon from '@mui/icons-material/Download';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { apiRoot } from '../../server-door/ask-server.ts';

const files = { json: 'document', xlsx: 'export.xlsx', csv: 'export.csv' } as const;
const formats = ['json', 'xlsx', 'csv'] as const;

/** Hands out the whole table as a file from which it can be restored. */
export const ExportTableButton = ({ versionId }: { versionId: number }) => {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button size="small" startIcon={<DownloadIcon />} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>{translate('display.export.label')}</Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {formats.map((format) => (
          <MenuItem key={format} component="a" href={`${apiRoot}/rule-table-versions/${versionId}/${files[format]}`} download onClick={close}>{translate(`rule_tables.sheets.${format}`)}</MenuItem>
        ))}
      </Menu>
    </>
  );
};
