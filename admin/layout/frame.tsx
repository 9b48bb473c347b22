import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { ConflictDialog } from '../server-door/conflict-dialog.tsx';
import { CommandPaletteProvider } from './palette/command-palette-provider.tsx';
import { DocumentTitle } from './document-title.tsx';
import { PageHeading } from './page-heading.tsx';
import { FailedPage } from './stray-page.tsx';
import { SideBar } from './menu/side-bar.tsx';
import { SideMenu } from './menu/side-menu.tsx';
import { TopBar } from './top-bar.tsx';

const frameStyle = {
  minWidth: 0,
  '& .RaLayout-content': { minWidth: 0, px: { xs: 2, md: 3 }, pb: 4, scrollMarginTop: 56 },
};

/** The frame around every screen: menu at the left, search and person on top, the page's heading above its content. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <CommandPaletteProvider>
    <Layout appBar={TopBar} sidebar={SideBar} menu={SideMenu} error={FailedPage} sx={frameStyle}>
      <PageHeading />
      <Box sx={{ minWidth: 0 }}>{children}</Box>
      <DocumentTitle />
    </Layout>
    <ConflictDialog />
  </CommandPaletteProvider>
);
