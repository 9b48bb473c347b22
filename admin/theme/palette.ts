import type { PaletteOptions } from '@mui/material/styles';

/**
 * One accent (ink blue), neutral surfaces, and four meanings: success = originates, error = does not originate or refuse,
 * warning = undetermined or return, info = take note. Every text colour here stands at 4.5:1 or better on its surface.
 */
export const lightPalette: PaletteOptions = {
  mode: 'light',
  primary: { main: '#1f4f8b', light: '#e8eff8', dark: '#163a68', contrastText: '#ffffff' },
  secondary: { main: '#1f4f8b', light: '#e8eff8', dark: '#163a68', contrastText: '#ffffff' },
  success: { main: '#1b6b3a', light: '#e4f3e9', contrastText: '#ffffff' },
  error: { main: '#a8201a', light: '#fbe9e7', contrastText: '#ffffff' },
  warning: { main: '#865300', light: '#fcf0dc', contrastText: '#ffffff' },
  info: { main: '#4a5568', light: '#eceff3', contrastText: '#ffffff' },
  background: { default: '#f5f6f8', paper: '#ffffff' },
  text: { primary: '#1c2430', secondary: '#566173' },
  divider: '#dfe3e9',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  primary: { main: '#8fb8ec', light: '#22344d', dark: '#b9d3f4', contrastText: '#0e1a2b' },
  secondary: { main: '#8fb8ec', light: '#22344d', dark: '#b9d3f4', contrastText: '#0e1a2b' },
  success: { main: '#7fcf9b', light: '#1b3325', contrastText: '#0d1f14' },
  error: { main: '#f2a19b', light: '#42211f', contrastText: '#2a0c0a' },
  warning: { main: '#e8b964', light: '#3a2d16', contrastText: '#261a02' },
  info: { main: '#b5bfce', light: '#2b323d', contrastText: '#141a23' },
  background: { default: '#12161c', paper: '#1a2029' },
  text: { primary: '#e6eaf0', secondary: '#a3aebd' },
  divider: '#2f3742',
};
