import SearchIcon from '@mui/icons-material/Search';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useOpenPalette } from './palette/command-palette-provider.tsx';

/** Looks like the search box it opens. */
export const SearchBox = () => {
  const translate = useTranslate();
  const open = useOpenPalette();
  return (
    <ButtonBase
      onClick={open}
      aria-keyshortcuts="Control+K Meta+K"
      sx={{
        width: { xs: 40, sm: 'min(100%, 420px)' },
        height: 36,
        px: 1.25,
        gap: 1,
        justifyContent: 'flex-start',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        color: 'text.secondary',
        backgroundColor: 'background.default',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <SearchIcon sx={{ fontSize: 19 }} />
      <Typography variant="body2" noWrap sx={{ flex: 1, textAlign: 'left' }}>
        {translate('layout.palette.box')}
      </Typography>
      <Typography
        component="kbd"
        sx={{ display: { xs: 'none', sm: 'inline' }, fontFamily: 'inherit', fontSize: '0.6875rem', whiteSpace: 'nowrap' }}
      >
        Ctrl K
      </Typography>
    </ButtonBase>
  );
};
