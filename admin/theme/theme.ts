import type { PaletteOptions, ThemeOptions } from '@mui/material/styles';
import { defaultDarkTheme, defaultLightTheme } from 'react-admin';
import { componentStyles } from './component-styles.ts';
import { darkPalette, lightPalette } from './palette.ts';

const typography: ThemeOptions['typography'] = {
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSize: 13,
  h1: { fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
  h2: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.4 },
  h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
  h5: { fontSize: '1.0625rem', fontWeight: 600 },
  h6: { fontSize: '1.0625rem', fontWeight: 600 },
  body1: { fontSize: '0.875rem' },
  body2: { fontSize: '0.8125rem' },
  button: { textTransform: 'none', fontWeight: 500 },
  overline: { fontSize: '0.6875rem', fontWeight: 600, letterSpacing: '0.06em', lineHeight: 2 },
};

const dressed = (base: ThemeOptions, palette: PaletteOptions): ThemeOptions => ({
  ...base,
  palette,
  typography,
  spacing: 8,
  shape: { borderRadius: 6 },
  components: { ...base.components, ...componentStyles },
});

export const lightTheme = dressed(defaultLightTheme, lightPalette);
export const darkTheme = dressed(defaultDarkTheme, darkPalette);
