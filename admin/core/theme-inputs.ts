import type { ThemeOptions } from '@mui/material/styles';
import type { Tones } from './theme.ts';

/** Inputs with the label above, in the flow, never floating over what is typed. */
export function inputsOf(tones: Tones): NonNullable<ThemeOptions['components']> {
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: {
          position: 'static',
          transform: 'none',
          fontWeight: 600,
          fontSize: '0.875rem',
          color: tones.text,
          marginBottom: 4,
          whiteSpace: 'normal',
          '&.Mui-focused, &.Mui-error': { color: tones.text },
        },
      },
    },
    // What stands in an empty input is read too.
    MuiInputBase: { styleOverrides: { input: { '&::placeholder': { color: tones.quiet, opacity: 1 } } } },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: { backgroundColor: tones.surface, minHeight: 40 },
        notchedOutline: { borderColor: tones.edge, top: 0, '& legend': { display: 'none' } },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { margin: '4px 0 0', fontSize: '0.8125rem', color: tones.quiet } },
    },
    MuiFormLabel: { styleOverrides: { asterisk: { display: 'none' } } },
  };
}
