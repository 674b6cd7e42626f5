import { createTheme } from '@mui/material';

/** Calm and dense: the colours of the public site on white; every pair of text and ground has a contrast of 4.5 or more. */
export const theme = createTheme({
  palette: {
    primary: { main: '#17508f', dark: '#10294a', contrastText: '#ffffff' },
    secondary: { main: '#85560f', contrastText: '#ffffff' },
    error: { main: '#b3261e' },
    warning: { main: '#8a5300', contrastText: '#ffffff' },
    success: { main: '#1b6b3a', contrastText: '#ffffff' },
    info: { main: '#17508f' },
    background: { default: '#f6f5f1', paper: '#ffffff' },
    text: { primary: '#1b2430', secondary: '#515b68' },
    divider: '#dcd8cd',
  },
  shape: { borderRadius: 8 },
  // Who asked their device for less motion gets none (WCAG 2.3.3).
  motion: { reducedMotion: 'system' },
  typography: {
    fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
    fontSize: 14,
    h1: { fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.3 },
    h2: { fontSize: '1.15rem', fontWeight: 700, lineHeight: 1.35 },
    h3: { fontSize: '1rem', fontWeight: 700 },
    button: { textTransform: 'none', fontWeight: 700 },
  },
  components: {
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiButtonBase: {
      styleOverrides: { root: { '&:focus-visible': { outline: '3px solid #b3771a', outlineOffset: 2 } } },
    },
    // The library dims what is not chosen below a contrast that can be read.
    MuiTab: { styleOverrides: { root: { opacity: 1, '&.MuiTab-textColorInherit': { opacity: 1 } } } },
    // An arrow that leads nowhere takes no room: the first tab stands where everything else begins.
    MuiTabScrollButton: { styleOverrides: { root: { '&.Mui-disabled': { width: 0 } } } },
    MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    MuiTooltip: { defaultProps: { arrow: true, describeChild: true } },
    MuiPaper: { defaultProps: { variant: 'outlined' } },
    MuiAppBar: { defaultProps: { elevation: 0 }, styleOverrides: { root: { border: 0 } } },
  },
});
