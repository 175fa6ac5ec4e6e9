import type { ThemeOptions } from '@mui/material/styles';
import { inputsOf } from './theme-inputs.ts';
import { listStyles } from './theme-lists.ts';
import type { Tones } from './theme.ts';

/** How the library's parts look: 40-px rows, visible focus, no shadow, no motion where the system asks for less. */
export function componentsOf(tones: Tones): NonNullable<ThemeOptions['components']> {
  return {
    ...inputsOf(tones),
    MuiCssBaseline: { styleOverrides: everywhere(tones) },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true, color: 'primary' },
      styleOverrides: {
        root: { minHeight: 36, padding: '4px 16px' },
        outlined: { borderColor: tones.edge },
      },
    },
    MuiTableCell: { styleOverrides: { root: { padding: '0 12px', height: 40, borderColor: tones.line } } },
    MuiChip: {
      styleOverrides: {
        root: {
          borderRadius: 4,
          height: 24,
          backgroundColor: tones.raised,
          color: tones.text,
          // A chip that is switched on is told by more than a border.
          '&[aria-pressed="true"], &[aria-pressed="true"]:hover': {
            backgroundColor: tones.accent,
            color: tones.onAccent,
          },
        },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 40,
          padding: '12px',
          textTransform: 'none',
          color: tones.quiet,
          // The row of tabs cuts what stands over.
          '&:focus-visible': { outlineOffset: '-2px !important' },
        },
      },
    },
    // What is not done yet must not look done.
    MuiLinearProgress: { styleOverrides: { root: { backgroundColor: tones.line } } },
    MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'default' } },
    // Buttons stand under what they belong to, not in the corner.
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
    MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem' } } },
    MuiLink: { defaultProps: { underline: 'always' } },
  };
}

function everywhere(tones: Tones) {
  return {
    ...listStyles(tones),
    // What takes the focus never hides under the bar on top or the one below (WCAG 2.4.11).
    html: { scrollPaddingTop: 64, scrollPaddingBottom: 80 },
    ':focus-visible': { outline: `2px solid ${tones.accent} !important`, outlineOffset: '2px' },
    // An input shows its focus by its frame.
    '.MuiInputBase-input:focus-visible': { outline: 'none !important' },
    // The browser's own button for a file is smaller than a finger.
    '::file-selector-button': {
      minHeight: 36,
      marginRight: 12,
      padding: '4px 16px',
      border: `1px solid ${tones.edge}`,
      borderRadius: 6,
      backgroundColor: tones.surface,
      color: tones.accent,
      font: 'inherit',
      fontWeight: 600,
      cursor: 'pointer',
    },
    'main:focus, h1:focus': { outline: 'none !important' },
    '@media (prefers-reduced-motion: reduce)': {
      '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
    },
    '@media print': {
      'nav, header, button, .MuiButton-root, [role="search"], [data-print="no"], .MuiSnackbar-root': {
        display: 'none !important',
      },
      body: { backgroundColor: '#fff !important', color: '#000' },
      main: { maxWidth: 'none !important', padding: '0 !important' },
      'a[href]': { color: 'inherit' },
    },
  };
}
