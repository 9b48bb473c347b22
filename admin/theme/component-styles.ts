import type { ThemeOptions } from '@mui/material/styles';

type ComponentStyles = NonNullable<ThemeOptions['components']>;

const forms: ComponentStyles = {
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiButton: { defaultProps: { disableElevation: true } },
  MuiFilledInput: { styleOverrides: { root: { backgroundColor: 'transparent' } } },
  RaToolbar: {
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: 'transparent', borderTop: `1px solid ${theme.palette.divider}` }),
    },
  },
};

const surfaces: ComponentStyles = {
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: ({ theme }) => ({ borderColor: theme.palette.divider }) },
  },
  MuiAppBar: {
    defaultProps: { elevation: 0, color: 'default' },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.paper,
        color: theme.palette.text.primary,
        borderBottom: `1px solid ${theme.palette.divider}`,
        '& .MuiIconButton-colorInherit': { color: theme.palette.text.secondary },
      }),
    },
  },
  MuiAlert: {
    styleOverrides: {
      standard: ({ theme, ownerState: { severity = 'success' } }) => ({
        color: theme.palette.text.primary,
        backgroundColor: theme.palette[severity].light,
        '& .MuiAlert-icon': { color: theme.palette[severity].main },
      }),
    },
  },
  MuiTooltip: { defaultProps: { enterDelay: 300 } },
  MuiChip: {
    styleOverrides: {
      root: { borderRadius: 4, fontWeight: 500 },
      outlined: ({ theme }) => ({ borderColor: theme.palette.divider }),
    },
  },
};

const tables: ComponentStyles = {
  RaList: { styleOverrides: { root: { '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { minWidth: 0 } } } },
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-tableWrapper': { overflowX: 'auto' } } } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderBottomColor: theme.palette.divider,
        paddingTop: 7,
        paddingBottom: 7,
        [theme.breakpoints.down('md')]: { paddingLeft: 8, paddingRight: 8 },
      }),
      head: ({ theme }) => ({
        fontWeight: 600,
        color: theme.palette.text.secondary,
        [theme.breakpoints.up('md')]: { whiteSpace: 'nowrap' },
      }),
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: ({ theme }) => ({
        '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
        'tbody > &:last-of-type > *': { borderBottom: 0 },
      }),
    },
  },
};

const page: ComponentStyles = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { fontFeatureSettings: '"cv05", "ss03"' },
      '.tabular': { fontVariantNumeric: 'tabular-nums' },
      '@media print': { 'header, nav, .MuiToolbar-root': { display: 'none !important' } },
    },
  },
};

/** How MUI's and React-Admin's parts are dressed, in both the light and the dark theme. */
export const componentStyles: ComponentStyles = { ...forms, ...surfaces, ...tables, ...page };
