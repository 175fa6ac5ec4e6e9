import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton } from '@mui/material';
import { useTheme, useTranslate } from 'react-admin';

/** Light or dark; the system's choice until somebody chooses. */
export function ThemeSwitch() {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const dark = theme === 'dark';
  return (
    <IconButton
      color="inherit"
      onClick={() => setTheme(dark ? 'light' : 'dark')}
      aria-label={translate(dark ? 'frame.light' : 'frame.dark')}
    >
      {dark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
    </IconButton>
  );
}
