import type { ThemeOptions } from '@mui/material/styles';
import { componentsOf } from './theme-components.ts';

/** The colours of one mode; each pair of text and surface has a contrast of 4.5 or more, edges of 3. */
export interface Tones {
  mode: 'light' | 'dark';
  page: string;
  surface: string;
  raised: string;
  text: string;
  quiet: string;
  edge: string;
  line: string;
  accent: string;
  /** The accent under the pointer. */
  accentOver: string;
  onAccent: string;
  accentWash: string;
  red: string;
  redWash: string;
  amber: string;
  amberWash: string;
}

const light: Tones = {
  mode: 'light',
  page: '#f6f4f0',
  surface: '#ffffff',
  raised: '#efece6',
  text: '#23211e',
  quiet: '#5a554d',
  edge: '#857e73',
  line: '#ddd8cf',
  accent: '#0b5c68',
  accentOver: '#084751',
  onAccent: '#ffffff',
  accentWash: '#e3f0f1',
  red: '#9c1c1c',
  redWash: '#fbe9e7',
  amber: '#734600',
  amberWash: '#fdf0d8',
};

const dark: Tones = {
  mode: 'dark',
  page: '#1a1917',
  surface: '#242220',
  raised: '#2f2c29',
  text: '#ece8e1',
  quiet: '#b8b0a5',
  edge: '#8d857a',
  line: '#423e39',
  accent: '#82ccd4',
  accentOver: '#a3dce2',
  onAccent: '#0c2326',
  accentWash: '#1d3538',
  red: '#ffb4ab',
  redWash: '#4b1a17',
  amber: '#ffcf8a',
  amberWash: '#40300f',
};

/** `urgency` is for deadlines alone; `edge` outlines inputs. */
declare module '@mui/material/styles' {
  interface Palette {
    tones: Tones;
  }
  interface PaletteOptions {
    tones?: Tones;
  }
}

function themeOf(tones: Tones): ThemeOptions {
  return {
    spacing: 4,
    shape: { borderRadius: 6 },
    palette: {
      mode: tones.mode,
      tones,
      primary: { main: tones.accent, dark: tones.accentOver, contrastText: tones.onAccent },
      secondary: { main: tones.accent, dark: tones.accentOver, contrastText: tones.onAccent },
      error: { main: tones.red },
      warning: { main: tones.amber },
      info: { main: tones.accent, contrastText: tones.onAccent },
      success: { main: tones.accent, contrastText: tones.onAccent },
      background: { default: tones.page, paper: tones.surface },
      text: { primary: tones.text, secondary: tones.quiet },
      divider: tones.line,
    },
    typography: {
      fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
      fontSize: 14,
      h1: { fontSize: '1.375rem', fontWeight: 600, lineHeight: 1.3 },
      h2: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.5 },
      h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.5 },
      body1: { fontSize: '0.875rem' },
      caption: { fontSize: '0.8125rem' },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: componentsOf(tones),
  };
}

/** White and warm grey. */
export const lightTheme = themeOf(light);
/** Designed, not inverted. */
export const darkTheme = themeOf(dark);
