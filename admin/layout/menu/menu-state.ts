import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useStore } from 'react-admin';

export const menuWidth = 232;
export const railWidth = 56;

/** Where the menu stands: beside the page in full, beside it as a rail of icons, or as a drawer over a small screen. */
export const useMenuState = () => {
  const small = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const medium = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [wideOpen, setWideOpen] = useStore('menu.wide', true);
  const [narrowOpen, setNarrowOpen] = useStore('menu.narrow', false);
  const open = medium ? narrowOpen : wideOpen;
  return {
    asDrawer: small,
    open,
    toggle: () => (medium ? setNarrowOpen(!narrowOpen) : setWideOpen(!wideOpen)),
    /** After a choice the menu gives a small screen back to the page. */
    closeIfNarrow: () => setNarrowOpen(false),
  };
};
