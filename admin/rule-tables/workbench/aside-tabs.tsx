import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

const names = ['law', 'impact', 'cases', 'comments', 'history'] as const;
type AsideName = (typeof names)[number];

/** What stands beside the text, a tab each; only the open one is drawn. */
export const AsideTabs = (contents: Record<AsideName, ReactNode>) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<AsideName>('law');
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Tabs value={open} onChange={(_event, name: AsideName) => setOpen(name)} variant="scrollable" scrollButtons="auto" sx={{ minHeight: 38, borderBottom: 1, borderColor: 'divider', '& .MuiTab-root': { minHeight: 38, minWidth: 0, py: 0, px: 0.875, fontSize: '0.8125rem' } }}>
        {names.map((name) => <Tab key={name} value={name} id={`aside-tab-${name}`} aria-controls="aside-panel" label={translate(`rule_tables.aside.${name}`)} />)}
      </Tabs>
      <Box role="tabpanel" id="aside-panel" aria-labelledby={`aside-tab-${open}`} tabIndex={0} sx={{ flex: 1, minHeight: 0, overflowY: 'auto', p: 1.5 }}>
        {contents[open]}
      </Box>
    </Box>
  );
};
