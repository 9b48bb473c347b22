import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Tooltip from '@mui/material/Tooltip';
import type { SvgIconComponent } from '@mui/icons-material';
import { Link, useMatch } from 'react-router-dom';
import { useMenuState } from './menu-state.ts';

type MenuLinkProps = { to: string; icon: SvgIconComponent; label: string; exact?: boolean };

/** One line of the menu; as a rail only its icon, with the words on hover. */
export const MenuLink = ({ to, icon: Icon, label, exact = false }: MenuLinkProps) => {
  const { open, closeIfNarrow } = useMenuState();
  const here = useMatch({ path: to, end: exact }) !== null;
  return (
    <ListItem disablePadding>
      <Tooltip title={open ? '' : label} placement="right">
        <ListItemButton
          component={Link}
          to={to}
          selected={here}
          aria-current={here ? 'page' : undefined}
          aria-label={open ? undefined : label}
          onClick={closeIfNarrow}
          sx={{
            borderRadius: 1,
            minHeight: 34,
            px: 1.25,
            color: here ? 'primary.main' : 'text.primary',
            '&.Mui-selected': { backgroundColor: 'primary.light' },
          }}
        >
          <ListItemIcon sx={{ minWidth: 30, color: 'inherit', opacity: here ? 1 : 0.75 }}>
            <Icon sx={{ fontSize: 19 }} />
          </ListItemIcon>
          {open && <ListItemText primary={label} slotProps={{ primary: { noWrap: true, fontWeight: here ? 600 : 450 } }} />}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
};
