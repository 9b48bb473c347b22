import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { LoadingIndicator, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LanguageSwitch } from './language-switch.tsx';
import { useMenuState } from './menu/menu-state.ts';
import { PersonMenu } from './person/person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { topBarHeight } from './top-bar-height.ts';

/** The bar on top of every screen: menu, product, search, language, theme, person. */
export const TopBar = () => {
  const translate = useTranslate();
  const { open, toggle } = useMenuState();
  return (
    <AppBar position="fixed">
      <Toolbar disableGutters sx={{ minHeight: `${topBarHeight}px !important`, height: topBarHeight, px: 1, gap: 1 }}>
        <IconButton
          onClick={toggle}
          aria-label={translate(open ? 'ra.action.close_menu' : 'ra.action.open_menu')}
          aria-expanded={open}
        >
          <MenuIcon />
        </IconButton>
        <ProductName />
        <Box sx={{ flex: 1, display: 'flex', justifyContent: { xs: 'flex-end', sm: 'center' } }}>
          <SearchBox />
        </Box>
        <LoadingIndicator aria-label={translate('ra.page.loading')} />
        <LanguageSwitch />
        <ThemeSwitch />
        <PersonMenu />
      </Toolbar>
    </AppBar>
  );
};

const ProductName = () => (
  <Box
    component={Link}
    to="/"
    sx={{ display: { xs: 'none', sm: 'flex' }, alignItems: 'center', gap: 1, color: 'inherit', textDecoration: 'none' }}
  >
    <Box component="img" src="/icon.svg" alt="" sx={{ width: 24, height: 24 }} />
    <Typography component="span" sx={{ display: { xs: 'none', md: 'inline' }, fontWeight: 650, fontSize: '0.9375rem', letterSpacing: '-0.01em' }}>
      Izcelsme
    </Typography>
  </Box>
);
