import HomeIcon from '@mui/icons-material/HomeOutlined';
import List from '@mui/material/List';
import ListSubheader from '@mui/material/ListSubheader';
import { useTranslate } from 'react-admin';
import { MenuLink } from './menu-link.tsx';
import { useMenuState } from './menu-state.ts';
import { useVisibleMenu } from './visible-menu.ts';

/** The menu, grouped by the office's work. */
export const SideMenu = () => {
  const translate = useTranslate();
  const sections = useVisibleMenu();
  const { open } = useMenuState();
  return (
    <>
      <List dense disablePadding sx={{ px: 1, pt: 1 }}>
        <MenuLink to="/" icon={HomeIcon} label={translate('layout.menu.home')} exact />
      </List>
      {sections.map(({ name, entries }) => (
        <List
          key={name}
          dense
          disablePadding
          sx={{ px: 1, pt: open ? 0 : 1 }}
          aria-label={translate(`layout.sections.${name}`)}
          subheader={open ? <SectionName text={translate(`layout.sections.${name}`)} /> : undefined}
        >
          {entries.map(({ to, icon, label }) => (
            <MenuLink key={to} to={to} icon={icon} label={translate(label, { smart_count: 2 })} />
          ))}
        </List>
      ))}
    </>
  );
};

const SectionName = ({ text }: { text: string }) => (
  <ListSubheader
    disableSticky
    aria-hidden
    sx={{ typography: 'overline', color: 'text.secondary', backgroundColor: 'transparent', px: 1.5, pt: 1 }}
  >
    {text}
  </ListSubheader>
);
