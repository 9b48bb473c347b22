import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { topBarHeight } from '../top-bar-height.ts';
import { menuWidth, railWidth, useMenuState } from './menu-state.ts';

/** Holds the menu: a column that stays in sight, or a drawer on a small screen. */
export const SideBar = ({ children }: { children?: ReactNode }) => {
  const { asDrawer, open, closeIfNarrow } = useMenuState();
  const translate = useTranslate();
  if (asDrawer) {
    return (
      <Drawer open={open} onClose={closeIfNarrow} slotProps={{ paper: { sx: { width: menuWidth } } }}>
        {children}
      </Drawer>
    );
  }
  return (
    <Box
      component="nav"
      aria-label={translate('layout.menu.label')}
      sx={{
        flex: 'none',
        width: open ? menuWidth : railWidth,
        position: 'sticky',
        top: topBarHeight,
        height: `calc(100vh - ${topBarHeight}px)`,
        overflowX: 'hidden',
        overflowY: 'auto',
        scrollbarWidth: 'thin',
        borderRight: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
      }}
    >
      {children}
    </Box>
  );
};
